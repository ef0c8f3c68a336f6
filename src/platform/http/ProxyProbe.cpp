#include "platform/http/ProxyProbe.h"

#include <QUrl>

namespace flowconnect {

namespace {

constexpr int pauseBetweenMs = 500;
constexpr int hangUpsThatTell = 2; // one may be an accident

bool isSocks(const QNetworkProxy& proxy)
{
    return proxy.type() == QNetworkProxy::Socks5Proxy;
}

} // namespace

ProxyProbe::ProxyProbe(const QNetworkProxy& proxy, const QString& host, quint16 port, int pauseMs,
                       QObject* parent)
    : QObject(parent),
      m_proxy(proxy),
      m_target((host.contains(u':') ? QByteArray('[' + host.toLatin1() + ']') : QUrl::toAce(host)) + ':' +
               QByteArray::number(port)),
      m_socket(this),
      m_pause(this)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ProxyProbe::ask);
    connect(&m_socket, &QTcpSocket::connected, this, &ProxyProbe::greet);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        m_answer += m_socket.read(4096);
        if (hasAnswered()) {
            m_socket.disconnect(this); // whatever it says: it is the call's to read
            m_socket.abort();
        }
    });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ProxyProbe::noteEnd);
    m_pause.start(pauseMs);
}

void ProxyProbe::ask()
{
    m_answer.clear();
    m_reached = false;
    m_socket.connectToHost(m_proxy.hostName(), m_proxy.port());
}

void ProxyProbe::greet()
{
    m_reached = true;
    if (isSocks(m_proxy)) {
        m_socket.write(QByteArray::fromHex("05020002")); // RFC 1928 §3: no login, or name and password
    } else {
        m_socket.write("CONNECT " + m_target + " HTTP/1.1\r\nHost: " + m_target + "\r\n\r\n");
    }
}

void ProxyProbe::noteEnd()
{
    if (!m_reached || m_socket.error() == QAbstractSocket::SocketTimeoutError) {
        return; // not there at all: Qt tells that
    }
    m_answer += m_socket.readAll().left(4096);
    m_socket.abort();
    if (hasAnswered()) {
        return;
    }
    if (++m_hangUps >= hangUpsThatTell) {
        m_socket.disconnect(this);
        Q_EMIT hungUp();
    } else {
        m_pause.start(pauseBetweenMs);
    }
}

bool ProxyProbe::hasAnswered() const
{
    // The two bytes of a chosen method, or a whole status line.
    return isSocks(m_proxy) ? m_answer.size() >= 2 : m_answer.contains('\n');
}

} // namespace flowconnect
