#include "platform/http/SystemProxy.h"

#include <QHash>
#include <QMutex>
#include <QNetworkProxyFactory>
#include <QSet>

#include <thread>

namespace flowconnect {

namespace {

QString keyOf(const QUrl& url)
{
    return url.scheme() + u'/' + url.host() + u':' + QString::number(url.port());
}

QNetworkProxy ask(const QUrl& url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

} // namespace

struct SystemProxy::Answers
{
    QMutex mutex;
    QHash<QString, QNetworkProxy> known;
    QSet<QString> asked; ///< a thread is at it
};

SystemProxy::SystemProxy() : m_answers(std::make_shared<Answers>()) {}

SystemProxy::~SystemProxy() = default;

void SystemProxy::lookUp(const QUrl& url)
{
    const QString key = keyOf(url);
    {
        const QMutexLocker lock(&m_answers->mutex);
        if (m_answers->asked.contains(key)) {
            return;
        }
        m_answers->asked.insert(key);
    }
    std::thread([answers = m_answers, url, key] {
        const QNetworkProxy proxy = ask(url);
        const QMutexLocker lock(&answers->mutex);
        answers->known.insert(key, proxy);
        answers->asked.remove(key);
    }).detach();
}

QNetworkProxy SystemProxy::proxyFor(const QUrl& url)
{
    const QString key = keyOf(url);
    {
        const QMutexLocker lock(&m_answers->mutex);
        if (const auto known = m_answers->known.constFind(key); known != m_answers->known.cend()) {
            return *known;
        }
    }
    const QNetworkProxy proxy = ask(url);
    const QMutexLocker lock(&m_answers->mutex);
    m_answers->known.insert(key, proxy);
    return proxy;
}

} // namespace flowconnect
