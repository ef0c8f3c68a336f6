#pragma once

#include "plugins/practice/PracticeAccess.h"
#include "practice/DatabaseCalls.h"
#include "practice/FlowRoute.h"
#include "practice/TokenService.h"
#include "practice/connections/ConnectionCalls.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

#include <QObject>

namespace flowconnect::practice {

struct SharedState;

/// Takes every request to the service it is for, past the checks of the gateway. `access` and `state` must
/// outlive it.
class ApiRouter : public QObject
{
    Q_OBJECT

public:
    ApiRouter(const PracticeAccess& access, SharedState& state, QObject* parent);

    /// Executes one request; `reply` is called once, at once or (when a database is visited) later.
    void handle(const Call& call, const Reply& reply);

private:
    void handleFlowService(const Call& call, const Reply& reply);
    Answer answer(const Call& call, const FlowRoute& route);
    Answer answerConnection(const Call& call, const QString& id);
    void visitDatabase(const Call& call, const FlowRoute& route, const Reply& reply);

    const PracticeAccess& m_access;
    SharedState& m_state;
    TokenService m_tokens;
    ConnectionCalls m_connections;
    DatabaseCalls m_databases;
};

} // namespace flowconnect::practice
