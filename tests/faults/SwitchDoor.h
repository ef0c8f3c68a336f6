#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace flowconnect::test {

/// The way to a server on 127.0.0.1, which can be led elsewhere or shut while it is in use. Works in the
/// thread that made it.
class SwitchDoor : public QTcpServer
{
public:
    enum class Way {
        Open,
        Silent,  ///< connections are taken, and nothing comes back
        Closing, ///< connections are taken and closed at once
        Shut,    ///< connections are refused
    };

    explicit SwitchDoor(quint16 target) : m_target(target)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* const inside = nextPendingConnection()) {
                take(inside);
            }
        });
        (void)listen(QHostAddress::LocalHost);
        m_port = serverPort();
    }

    quint16 port() const { return m_port; }
    /// From now on `way` leads to `target` (0: as before); connections of before end.
    void lead(Way way, quint16 target = 0)
    {
        m_way = way;
        m_target = target != 0 ? target : m_target;
        const auto sockets = findChildren<QTcpSocket*>();
        for (QTcpSocket* const socket : sockets) {
            socket->disconnect();
            socket->abort();
            socket->deleteLater();
        }
        if (way == Way::Shut) {
            close();
        } else if (!isListening()) {
            (void)listen(QHostAddress::LocalHost, m_port);
        }
    }

private:
    void take(QTcpSocket* inside)
    {
        connect(inside, &QAbstractSocket::disconnected, inside, &QObject::deleteLater);
        if (m_way == Way::Closing) {
            inside->disconnectFromHost();
        } else if (m_way == Way::Open) {
            auto* const outside = new QTcpSocket(this);
            connect(outside, &QAbstractSocket::disconnected, outside, &QObject::deleteLater);
            pass(inside, outside);
            pass(outside, inside);
            outside->connectToHost(QHostAddress::LocalHost, m_target);
        }
    }
    static void pass(QTcpSocket* from, QTcpSocket* to)
    {
        connect(from, &QIODevice::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(from, &QAbstractSocket::disconnected, to, &QAbstractSocket::disconnectFromHost);
    }

    quint16 m_target;
    quint16 m_port = 0;
    Way m_way = Way::Open;
};

} // namespace flowconnect::test
