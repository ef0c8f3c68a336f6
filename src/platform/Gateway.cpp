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

Gateway::Gateway(const QSslConfiguration& tls, QObject* parent) : QObject(parent), m_tls(tls)
{
    m_manager.setProxyFactory(new ProxyExceptForLoopback); // the manager takes it over
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpCall* Gateway::send(const HttpRequest& request, HttpLimits limits)
{
    return new HttpCall(m_manager, request, m_tls, limits, this);
}

} // namespace flowconnect
