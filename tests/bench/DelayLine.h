#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

namespace flowconnect::test {

/// A way of a given length between a client and a port of this computer, in a thread of its own: every byte
/// takes half a round trip, and a new connection a whole one before its first bytes go on (SYN, SYN-ACK).
class DelayLine : public QObject
{
public:
    DelayLine(quint16 target, int roundTripMs) : m_target(target), m_half(roundTripMs / 2)
    {
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* const client = m_server.nextPendingConnection()) {
                lead(client);
            }
        });
        m_server.moveToThread(&m_thread);
        moveToThread(&m_thread);
        m_thread.start();
    }
    ~DelayLine() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    quint16 port() const { return m_port; }

private:
    void lead(QTcpSocket* client)
    {
        auto* const server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, m_target);
        QTimer::singleShot(2 * m_half, Qt::PreciseTimer, client, [this, client, server] {
            pass(client, server);
            pass(server, client);
        });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
    void pass(QTcpSocket* from, QTcpSocket* to)
    {
        const auto carry = [this, from, to] {
            const QByteArray bytes = from->readAll();
            if (!bytes.isEmpty()) {
                QTimer::singleShot(m_half, Qt::PreciseTimer, to, [to, bytes] { to->write(bytes); });
            }
        };
        connect(from, &QTcpSocket::readyRead, to, carry);
        carry();
    }

    quint16 m_target;
    int m_half;
    quint16 m_port = 0;
    QTcpServer m_server;
    QThread m_thread;
};

} // namespace flowconnect::test
