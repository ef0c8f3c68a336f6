#pragma once

#include "platform/ConnectionSummary.h"
#include "platform/http/Gateway.h"

#include "connection/PlatformAccess.h"

#include <QPointer>

namespace flowconnect {

/// One page of the connections on its way. Ends exactly once, with succeeded() or failed(), then deletes
/// itself.
class ConnectionPageCall : public QObject
{
    Q_OBJECT

public:
    /// `GET /connections` of PostgreSQL connections, newest first; `mark`: of the page before, or the first.
    ConnectionPageCall(Gateway& gateway, const QUrl& platform, const PlatformAccess& access,
                       const PageMark& mark, HttpLimits limits, QObject* parent);

    /// Ends the call; failed() follows with ErrorKind::Cancelled.
    void cancel();

Q_SIGNALS:
    void succeeded(const flowconnect::ConnectionPage& page);
    void failed(const flowconnect::PlatformError& error);

private:
    QPointer<HttpCall> m_call;
};

/// One connection, looked at by its id, on its way. Ends exactly once, with succeeded() or failed(), then
/// deletes itself.
class ConnectionShowCall : public QObject
{
    Q_OBJECT

public:
    /// `GET /connections/{id}`.
    ConnectionShowCall(Gateway& gateway, const QUrl& platform, const PlatformAccess& access,
                       const QString& id, HttpLimits limits, QObject* parent);

    /// Ends the call; failed() follows with ErrorKind::Cancelled.
    void cancel();

Q_SIGNALS:
    void succeeded(const flowconnect::ConnectionSummary& connection);
    void failed(const flowconnect::PlatformError& error);

private:
    QPointer<HttpCall> m_call;
};

/// What Flow Service tells of connections (API reference:
/// https://developer.adobe.com/experience-platform-apis/references/flow-service/). Whoever is given this much
/// of it can create nothing.
class ConnectionReads : public QObject
{
    Q_OBJECT

public:
    /// `gateway` outlives the reads.
    explicit ConnectionReads(Gateway& gateway, QObject* parent = nullptr);

    /// The PostgreSQL connections, newest first, page by page: see ConnectionPageCall. Whoever looks for a
    /// name compares it here: Platform's filter takes a comma in a name as a list of alternatives, and what
    /// else it makes of a name is not documented.
    ConnectionPageCall* listConnections(const QUrl& platform, const PlatformAccess& access,
                                        const PageMark& mark, HttpLimits limits = {20'000});
    /// One connection by its `id`: see ConnectionShowCall.
    ConnectionShowCall* showConnection(const QUrl& platform, const PlatformAccess& access, const QString& id,
                                       HttpLimits limits = {20'000});

private:
    Gateway& m_gateway;
};

} // namespace flowconnect
