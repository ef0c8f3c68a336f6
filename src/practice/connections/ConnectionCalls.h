#pragma once

#include "plugins/practice/PracticeAccess.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

namespace flowconnect::practice {

class ConnectionStore;
class FlowStore;
struct Switches;

/// Answers the calls that create, show, change and remove connections. The calls' headers have been checked
/// before; x-sandbox-name decides which connections they see.
class ConnectionCalls
{
public:
    ConnectionCalls(const PracticeAccess& access, ConnectionStore& store, const FlowStore& flows,
                    const Switches& switches);

    /// POST /connections: 201 with Location, ETag and {"id","etag"}.
    Answer create(const Call& call);

    /// GET /connections.
    Answer list(const Call& call) const;

    /// GET /connections/{id}: {"items":[…]} with the one, and ETag.
    Answer show(const Call& call, const QString& id) const;

    /// PATCH /connections/{id} with If-Match, the etag with or without its quotes: {"id","etag"} with a new
    /// etag. 1445-400 where updates are switched off, 1416-400 and 1417-400 in the states draft and
    /// initializing, 1403-400 without If-Match, 1404-412 with a stale one.
    Answer change(const Call& call, const QString& id);

    /// DELETE /connections/{id}: 204. If-Match counts where it is given; states as for change(); 1418-400
    /// while a dataflow uses the connection.
    Answer remove(const Call& call, const QString& id);

private:
    const PracticeAccess& m_access;
    ConnectionStore& m_store;
    const FlowStore& m_flows;
    const Switches& m_switches;
};

} // namespace flowconnect::practice
