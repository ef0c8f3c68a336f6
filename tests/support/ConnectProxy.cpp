#include "support/ConnectProxy.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace flowconnect::test {

ConnectProxy::ConnectProxy(quint16 targetPort) : m_targetPort(targetPort)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = m_server.nextPendingConnection()) {
            serve(client);
        }
    });
}

void ConnectProxy::wantLogin(const QByteArray& user, const QByteArray& password)
{
    m_login = "Basic " + QByteArray(user + ':' + password).toBase64();
}

void ConnectProxy::serve(QTcpSocket* client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client, head = QByteArray()]() mutable {
        head += client->readAll();
        if (const qsizetype end = head.indexOf("\r\n\r\n"); end >= 0) {
            const QByteArray whole = head.left(end);
            head.clear(); // another try may follow on the same connection
            answer(client, whole);
        }
    });
}

void ConnectProxy::answer(QTcpSocket* client, const QByteArray& head)
{
    m_asked.append(head.split(' ').value(1));
    if (!m_login.isEmpty() && !head.contains(QByteArray("Proxy-Authorization: " + m_login))) {
        client->write(
            "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
            "Content-Length: 0\r\n\r\n");
        return;
    }
    ++m_tunnels;
    client->disconnect(this);
    auto* target = new QTcpSocket(client);
    connect(target, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(target, &QTcpSocket::readyRead, client, [client, target] { client->write(target->readAll()); });
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::readyRead, target, [client, target] { target->write(client->readAll()); });
    connect(client, &QTcpSocket::disconnected, target, &QTcpSocket::disconnectFromHost);
    target->connectToHost(QHostAddress::LocalHost, m_targetPort);
}

} // namespace flowconnect::test
