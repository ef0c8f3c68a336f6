#include "database/ServerLook.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

namespace flowconnect {

ServerLook::ServerLook(const QHostAddress& address, quint16 port, QObject* parent)
    : QObject(parent),
      m_address(address),
      m_port(port),
      m_socket(this),
      m_limit(this)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // as libpq
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ServerLook::end);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &ServerLook::hangUp);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &ServerLook::hangUp);
}

ServerLook::~ServerLook()
{
    m_ended = true;
    m_socket.disconnect(this); // it says goodbye when it goes
}

void ServerLook::beginTls(const QString& name, const QList<QSslCertificate>& authorities, int limitMs)
{
    m_asksForTls = true;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(authorities);
    // A handshake with a faulty certificate breaks off, but tells the fault and the certificate before.
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket.setSslConfiguration(configuration);
    m_socket.setPeerVerifyName(name);
    connect(&m_socket, &QAbstractSocket::connected, this, [this] {
        m_socket.write(QByteArray::fromHex("0000000804d2162f")); // SSLRequest: length 8, code 80877103
    });
    connect(&m_socket, &QIODevice::readyRead, this, &ServerLook::takeReply);
    connect(&m_socket, &QSslSocket::sslErrors, this, &ServerLook::takeErrors);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { takeErrors({}); });
    begin(limitMs);
}

void ServerLook::beginHttp(int limitMs)
{
    connect(&m_socket, &QAbstractSocket::connected, this,
            [this] { m_socket.write("GET / HTTP/1.0\r\n\r\n"); });
    connect(&m_socket, &QIODevice::readyRead, this, [this] {
        m_answer += m_socket.read(16);
        m_result.speaksHttp = m_answer.startsWith("HTTP/");
        if (m_answer.size() >= 5) {
            end();
        }
    });
    begin(limitMs);
}

void ServerLook::begin(int limitMs)
{
    m_limit.start(limitMs);
    m_socket.connectToHost(m_address, m_port);
}

void ServerLook::takeReply()
{
    if (m_socket.mode() != QSslSocket::UnencryptedMode || m_result.reply != LookResult::Reply::None) {
        return;
    }
    const QByteArray reply = m_socket.read(1);
    m_result.reply = reply == "S"   ? LookResult::Reply::Yes
                     : reply == "N" ? LookResult::Reply::No
                                    : LookResult::Reply::Other;
    if (m_result.reply == LookResult::Reply::Yes) {
        m_socket.startClientEncryption();
    } else {
        end();
    }
}

void ServerLook::takeErrors(const QList<QSslError>& errors)
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    if (!certificate.isNull()) {
        m_result.certificate = certificateFacts(certificate, errors);
    }
    end();
}

void ServerLook::hangUp()
{
    if (m_asksForTls && m_result.reply == LookResult::Reply::None) {
        m_result.reply = LookResult::Reply::HungUp;
    }
    end();
}

void ServerLook::end()
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_limit.stop();
    deleteLater(); // and with it the socket, which may be amid a handshake
    Q_EMIT done(m_result);
}

} // namespace flowconnect
