#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace flowconnect::test {

/// Answers the first message of a connection with the first of `answers`, the second with the second, and
/// then stays silent; it hangs up after the last where `hangsUp` is set. What the messages say does not
/// matter. It listens on 127.0.0.1 and works in the thread that made it.
class StageServer : public QTcpServer
{
public:
    explicit StageServer(const QList<QByteArray>& answers, bool hangsUp = false)
        : m_answers(answers),
          m_hangsUp(hangsUp)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* const socket = nextPendingConnection();
            connect(socket, &QIODevice::readyRead, this, [this, socket] { answer(socket); });
        });
        (void)listen(QHostAddress::LocalHost);
    }

    /// Connections that neither side has closed.
    qsizetype openCount() const
    {
        const auto sockets = findChildren<QTcpSocket*>();
        return std::count_if(sockets.begin(), sockets.end(), [](const QTcpSocket* socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        });
    }

private:
    void answer(QTcpSocket* socket)
    {
        socket->readAll();
        const int turn = socket->property("turn").toInt();
        socket->setProperty("turn", turn + 1);
        if (turn < m_answers.size()) {
            socket->write(m_answers.at(turn));
        }
        if (m_hangsUp && turn + 1 >= m_answers.size()) {
            socket->disconnectFromHost();
        }
    }

    QList<QByteArray> m_answers;
    bool m_hangsUp;
};

} // namespace flowconnect::test
