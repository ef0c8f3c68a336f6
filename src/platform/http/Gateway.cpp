#include "platform/http/Gateway.h"

#include "platform/http/PlatformEndpoints.h"
#include "platform/http/SystemProxy.h"

#include <QNetworkProxyFactory>

#include <algorithm>
#include <utility>

namespace flowconnect {

namespace {

QNetworkProxy manualProxy(const NetworkSettings& settings, const QString& password)
{
    return {QNetworkProxy::HttpProxy, settings.proxyHost, settings.proxyPort, settings.proxyUser, password};
}

/// What the system is asked with: preconnects come with a scheme of their own, and plain http goes to this
/// computer only.
QUrl addressOf(const QString& host)
{
    QUrl address;
    address.setScheme(QStringLiteral("https"));
    address.setHost(host);
    return address;
}

/// What the settings say, but never a proxy for this computer itself: practice leaves nothing to others.
class ProxyBySettings : public QNetworkProxyFactory
{
public:
    ProxyBySettings(std::shared_ptr<SystemProxy> system, const NetworkSettings& settings,
                    const QString& password)
        : m_system(std::move(system)),
          m_mode(settings.mode),
          m_manual(manualProxy(settings, password))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (m_mode == ProxyMode::None || isLoopback(query.peerHostName())) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return {m_mode == ProxyMode::Manual ? m_manual : m_system->proxyFor(addressOf(query.peerHostName()))};
    }

private:
    std::shared_ptr<SystemProxy> m_system;
    ProxyMode m_mode;
    QNetworkProxy m_manual;
};

/// After these, a connection may be left over on which nothing comes any more: Qt lets later calls wait for
/// it.
bool leavesBadConnections(ErrorKind failure)
{
    switch (failure) {
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
    case ErrorKind::Dropped:
    case ErrorKind::Cancelled:
    case ErrorKind::ProxyFailed:
    case ErrorKind::TooLarge:
        return true;
    default:
        return false;
    }
}

constexpr int retirementMs = 1'000; // to end a call that was aborted takes milliseconds

} // namespace

Gateway::Gateway(const QSslConfiguration& tls, int renewalMs, QObject* parent)
    : QObject(parent),
      m_system(std::make_shared<SystemProxy>())
{
    use({}, {}, tls);
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
        m_manager->connectToHostEncrypted(m_ready.host(), static_cast<quint16>(m_ready.port(443)), m_tls);
    }
}

Gateway::~Gateway() = default;

void Gateway::use(const NetworkSettings& settings, const QString& proxyPassword, const QSslConfiguration& tls)
{
    m_tls = tls;
    m_settings = settings;
    m_proxyPassword = proxyPassword;
    renewManager(); // the connections that are open went by the settings of before
}

void Gateway::renewManager()
{
    QNetworkAccessManager* const retired = std::exchange(m_manager, new QNetworkAccessManager(this));
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setProxyFactory(
        new ProxyBySettings(m_system, m_settings, m_proxyPassword)); // the manager takes it over
    retire(retired);
}

void Gateway::retire(QNetworkAccessManager* manager)
{
    if (manager == nullptr || manager == m_manager || m_underWay.value(manager) > 0) {
        return;
    }
    m_underWay.remove(manager);
    // Not now: its end waits for its thread, which may still be at the end of the last call.
    QTimer::singleShot(retirementMs, manager, &QObject::deleteLater);
}

void Gateway::prepareFor(const QUrl& service)
{
    if (m_settings.mode == ProxyMode::System && !isLoopback(service.host())) {
        m_system->lookUp(addressOf(service.host()));
    }
}

QNetworkProxy Gateway::proxyFor(const QUrl& service) const
{
    return m_manager->proxyFactory()->queryProxy(QNetworkProxyQuery(service)).value(0);
}

QString Gateway::proxyNameFor(const QUrl& service) const
{
    const QNetworkProxy proxy = proxyFor(service);
    return proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty()
               ? QString()
               : proxy.hostName() + u':' + QString::number(proxy.port());
}

HttpCall* Gateway::send(const HttpRequest& request, HttpLimits limits)
{
    limits.deadlineMs = std::min(limits.deadlineMs, m_longestMs);
    prepareFor(request.url); // for the next time: the system's settings may change
    auto* const call = new HttpCall(*m_manager, request, m_tls, proxyFor(request.url), limits, this);
    ++m_underWay[m_manager];
    connect(call, &HttpCall::finished, this, [this, manager = m_manager](const HttpReply& reply) {
        if (manager == m_manager && leavesBadConnections(reply.failure)) {
            renewManager();
        }
    });
    // However it ends: whoever owns a call may delete it.
    connect(call, &QObject::destroyed, this, [this, manager = m_manager] {
        --m_underWay[manager];
        retire(manager);
    });
    return call;
}

} // namespace flowconnect
