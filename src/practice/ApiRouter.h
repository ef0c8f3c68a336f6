#pragma once

#include "practice/DatabaseCalls.h"
#include "practice/TokenService.h"
#include "practice/catalogue/PracticeAccess.h"
#include "practice/connections/ConnectionCalls.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

#include <QObject>

namespace flowconnect::practice {

class ConnectionStore;

/// Takes every request to the service it is for, past the checks of the gateway. `access` and `store` must
/// outlive it.
class ApiRouter : public QObject
{
    Q_OBJECT

public:
    ApiRouter(const PracticeAccess& access, ConnectionStore& store, QObject* parent);

    /// Executes one request; `reply` is called once, at once or (when a database is visited) later.
    void handle(const Call& call, const Reply& reply);

private:
    void handleFlowService(const Call& call, const Reply& reply);
    void handleConnection(const Call& call, const QString& id, const Reply& reply);
    void handleDatabase(const Call& call, const QString& id, const QString& action, const Reply& reply);

    const PracticeAccess& m_access;
    ConnectionStore& m_store;
    TokenService m_tokens;
    ConnectionCalls m_connections;
    DatabaseCalls m_databases;
};

} // namespace flowconnect::practice
