#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace flowconnect::test {

/// Leads the first connection to `target` on 127.0.0.1; all later ones are taken and find silence. Works in
/// the thread that made it.
class OneTimeDoor : public QTcpServer
{
public:
    explicit OneTimeDoor(quint16 target)
    {
        connect(this, &QTcpServer::newConnection, this, [this, target] {
            QTcpSocket* const inside = nextPendingConnection();
            if (++m_count > 1) {
                return;
            }
            auto* const outside = new QTcpSocket(this);
            outside->connectToHost(QHostAddress::LocalHost, target);
            pass(inside, outside);
            pass(outside, inside);
        });
        (void)listen(QHostAddress::LocalHost);
    }

    int count() const { return m_count; }

private:
    static void pass(QTcpSocket* from, QTcpSocket* to)
    {
        connect(from, &QIODevice::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(from, &QAbstractSocket::disconnected, to, &QAbstractSocket::disconnectFromHost);
    }

    int m_count = 0;
};

} // namespace flowconnect::test
