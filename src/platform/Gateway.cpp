#include "platform/Gateway.h"

#include "platform/PlatformEndpoints.h"

#include <QNetworkProxyFactory>

namespace flowconnect {

namespace {

/// The system's proxy, but never for this computer itself: practice leaves nothing to others.
class ProxyExceptForLoopback : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return isLoopback(query.peerHostName()) ? QList{QNetworkProxy(QNetworkProxy::NoProxy)}
                                                : systemProxyForQuery(query);
    }
};

} // namespace

Gateway::Gateway(const QSslConfiguration& tls, int renewalMs, QObject* parent) : QObject(parent), m_tls(tls)
{
    m_manager.setProxyFactory(new ProxyExceptForLoopback); // the manager takes it over
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_renewal.setInterval(renewalMs); // servers end idle connections, often after 30 s; Qt itself after 120 s
    connect(&m_renewal, &QTimer::timeout, this, &Gateway::connectAhead);
}

void Gateway::keepReady(const QUrl& url)
{
    m_ready = url;
    connectAhead();
    m_renewal.start();
}

void Gateway::letGo()
{
    m_renewal.stop();
    m_ready.clear();
}

void Gateway::connectAhead()
{
    // The same TLS configuration as the call's, or it would get a connection of its own. Where one is open
    // already Qt makes no second one. Plain http is this computer only: there is nothing to gain.
    if (m_ready.scheme() == QStringLiteral("https")) {
        m_manager.connectToHostEncrypted(m_ready.host(), static_cast<quint16>(m_ready.port(443)), m_tls);
    }
}

HttpCall* Gateway::send(const HttpRequest& request, HttpLimits limits)
{
    return new HttpCall(m_manager, request, m_tls, limits, this);
}

} // namespace flowconnect
