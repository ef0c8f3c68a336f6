#include "platform/http/IdleLimit.h"

#include <QNetworkProxy>
#include <QUrl>

#include <utility>

namespace flowconnect {

IdleLimit::IdleLimit(const QUrl& url, const QSslConfiguration& tls, const QNetworkProxy& proxy, Clock clock,
                     int longestMs, QObject* parent)
    : QObject(parent),
      m_clock(std::move(clock))
{
    m_socket.setProxy(proxy);
    m_socket.setSslConfiguration(tls);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { m_since = m_clock(); });
    // The error comes with the announcement, the other one where TCP ends without it.
    connect(&m_socket, &QSslSocket::errorOccurred, this, &IdleLimit::noteEnd);
    connect(&m_socket, &QSslSocket::disconnected, this, &IdleLimit::noteEnd);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &IdleLimit::noteEnd);
    connect(&m_end, &QTimer::timeout, &m_socket, &QSslSocket::abort);
    m_end.start(longestMs);
    m_socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
}

void IdleLimit::noteEnd()
{
    const bool early = m_end.isActive();
    m_socket.disconnect(this);
    m_end.stop();
    if (early && m_since >= 0) {
        Q_EMIT found(m_clock() - m_since);
    }
    // Later: this may be the socket's own signal.
    QMetaObject::invokeMethod(&m_socket, &QSslSocket::abort, Qt::QueuedConnection);
}

} // namespace flowconnect
