#pragma once

#include "platform/http/Gateway.h"

#include "connection/PlatformAccess.h"
#include "connection/SslMode.h"

#include <QPointer>

namespace flowconnect {

/// What Platform's spec of PostgreSQL says.
struct SpecFacts
{
    QStringList authentications; ///< their names, as connections carry them in `auth.specName`; at least one
    SslModeRule sslMode;         ///< of Basic Authentication
};

/// One request for PostgreSQL's connection spec on its way. Ends exactly once, with succeeded() or failed(),
/// then deletes itself.
class ConnectionSpecCall : public QObject
{
    Q_OBJECT

public:
    ConnectionSpecCall(Gateway& gateway, const QUrl& platform, const PlatformAccess& access,
                       HttpLimits limits, QObject* parent);

    /// Ends the call; failed() follows with ErrorKind::Cancelled.
    void cancel();

Q_SIGNALS:
    void succeeded(const flowconnect::SpecFacts& facts);
    void failed(const flowconnect::PlatformError& error);

private:
    QPointer<HttpCall> m_call;
};

/// What Platform says of PostgreSQL as a source: `GET /connectionSpecs/{id}` (Adobe, Flow Service API).
class ConnectionSpecs : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionSpecs(Gateway& gateway, QObject* parent = nullptr);

    /// Asks in the sandbox of `access`.
    ConnectionSpecCall* ask(const QUrl& platform, const PlatformAccess& access, HttpLimits limits = {30'000});

private:
    Gateway& m_gateway;
};

} // namespace flowconnect
