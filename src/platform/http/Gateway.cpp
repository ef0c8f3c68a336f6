#include "platform/http/Gateway.h"

#include "platform/http/PlatformEndpoints.h"
#include "platform/http/SystemProxy.h"

#include <QNetworkProxyFactory>
#include <QNetworkReply>

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

Gateway::Gateway(const TlsSettings& tls, const Clock& clock, int renewalMs, QObject* parent)
    : QObject(parent),
      m_system(std::make_shared<SystemProxy>()),
      m_clock(clock),
      m_renewalMs(renewalMs),
      m_lines([this] { return newManager(); }, [this](const QUrl& service) { return proxyFor(service); },
              clock, this),
      m_readiness(renewalMs, clock, this)
{
    connect(&m_lines, &FreshLines::dropped, this, &Gateway::retire);
    connect(&m_readiness, &Readiness::wanted, this, &Gateway::connectAhead);
    use({}, {}, tls);
}

Gateway::~Gateway() = default;

void Gateway::connectAhead(const NextCalls& next)
{
    // Of the renewal's own interval a timer may miss some milliseconds.
    const int wantedAgeMs = m_renewalMs / 2;
    for (const QUrl& service : next.changes) {
        if (mayConnectAhead(service)) {
            m_lines.prepare(service, wantedAgeMs);
        }
    }
    for (const QUrl& service : next.reads) {
        const auto heard = m_heard.constFind(service.authority());
        if (!mayConnectAhead(service) || service.scheme() != QStringLiteral("https") ||
            (heard != m_heard.constEnd() && m_clock() - *heard <= wantedAgeMs)) {
            continue;
        }
        if (heard != m_heard.constEnd()) {
            renewManager();
        }
        m_manager->connectToHostEncrypted(service.host(), static_cast<quint16>(service.port(443)),
                                          m_tls.get());
        m_heard.insert(service.authority(), m_clock());
    }
}

/// Nobody has asked for these connections: a wrong password again and again would lock an account of the
/// proxy, and what fails is told by a call only.
bool Gateway::mayConnectAhead(const QUrl& service) const
{
    return !m_inTrouble && (m_gotThrough || proxyNameFor(service).isEmpty());
}

void Gateway::use(const NetworkSettings& settings, const QString& proxyPassword, const TlsSettings& tls)
{
    m_tls = tls;
    m_settings = settings;
    m_proxyPassword = proxyPassword;
    m_gotThrough = false;
    m_inTrouble = false;
    renewManager(); // the connections that are open went by the settings of before
    m_lines.reset(tls);
}

QNetworkAccessManager* Gateway::newManager()
{
    auto* const manager = new QNetworkAccessManager(this);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setProxyFactory(
        new ProxyBySettings(m_system, m_settings, m_proxyPassword)); // the manager takes it over
    connect(manager, &QNetworkAccessManager::finished, this, [this](const QNetworkReply* reply) {
        const bool answered = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
        const bool failed = reply->error() != QNetworkReply::NoError &&
                            reply->error() != QNetworkReply::OperationCanceledError;
        m_inTrouble = m_inTrouble || (failed && !answered);
    });
    return manager;
}

void Gateway::renewManager()
{
    m_heard.clear();
    retire(std::exchange(m_manager, newManager()));
}

QNetworkAccessManager* Gateway::managerForRead(const QUrl& service)
{
    // A read may be sent again, but on a half closed connection it would wait for its deadline first.
    const auto heard = m_heard.constFind(service.authority());
    if (heard != m_heard.constEnd() && m_clock() - *heard > FreshLines::longestUnused) {
        renewManager();
    }
    return m_manager;
}

void Gateway::retire(QNetworkAccessManager* manager)
{
    if (manager == nullptr || manager == m_manager || m_lines.holds(manager) ||
        m_underWay.value(manager) > 0) {
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
    const bool reads = request.method == "GET" || request.method == "HEAD";
    QNetworkAccessManager* const manager = reads ? managerForRead(request.url) : m_lines.take(request.url);
    auto* const call = new HttpCall(*manager, request, m_tls.get(), proxyFor(request.url), limits, this);
    ++m_underWay[manager];
    const auto ended = std::make_shared<bool>(false);
    connect(call, &HttpCall::finished, this,
            [this, manager, ended, service = request.url](const HttpReply& reply) {
                *ended = true;
                noteEnd(manager, service, reply);
            });
    // However it ends: whoever owns a call may delete it.
    connect(call, &QObject::destroyed, this, [this, manager, ended] {
        if (!*ended) {
            m_lines.noteEnd(manager, false);
        }
        --m_underWay[manager];
        retire(manager);
    });
    return call;
}

void Gateway::noteEnd(QNetworkAccessManager* manager, const QUrl& service, const HttpReply& reply)
{
    const bool bad = leavesBadConnections(reply.failure);
    m_lines.noteEnd(manager, !bad && reply.status > 0);
    if (reply.status > 0 && reply.failure == ErrorKind::None) {
        m_gotThrough = true;
        m_inTrouble = false;
    }
    if (manager != m_manager) {
        return;
    }
    if (bad) {
        renewManager();
    } else if (reply.status > 0) {
        m_heard.insert(service.authority(), m_clock());
    }
}

} // namespace flowconnect
