#pragma once

#include "practice/catalogue/PracticeAccess.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

namespace flowconnect::practice {

class ConnectionStore;

/// Answers the calls that create, show, change and remove connections. The calls' headers have been checked
/// before; x-sandbox-name decides which connections they see.
class ConnectionCalls
{
public:
    ConnectionCalls(const PracticeAccess& access, ConnectionStore& store);

    /// POST /connections: 201 with Location, ETag and {"id","etag"}.
    Answer create(const Call& call);

    /// GET /connections.
    Answer list(const Call& call) const;

    /// GET /connections/{id}: {"items":[…]} with the one, and ETag.
    Answer show(const Call& call, const QString& id) const;

    /// PATCH /connections/{id} with If-Match: {"id","etag"} with a new etag. 1403-400 without If-Match,
    /// 1404-412 with a stale one.
    Answer change(const Call& call, const QString& id);

    /// DELETE /connections/{id}: 204.
    Answer remove(const Call& call, const QString& id);

private:
    const PracticeAccess& m_access;
    ConnectionStore& m_store;
};

} // namespace flowconnect::practice
