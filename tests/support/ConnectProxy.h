#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace flowconnect::test {

/// An HTTP proxy on 127.0.0.1 that knows CONNECT only (RFC 9110, 9.3.6) and leads every host to one port of
/// this computer. It lives in the thread of its owner.
class ConnectProxy : public QObject
{
public:
    /// `targetPort`: where all tunnels end.
    explicit ConnectProxy(quint16 targetPort);

    /// From now on only who brings `user` and `password` by Basic (RFC 7617) is let through; others get 407.
    void wantLogin(const QByteArray& user, const QByteArray& password);
    quint16 port() const { return m_server.serverPort(); }
    /// The hosts that were asked for, as `host:port`, let through or not.
    QList<QByteArray> asked() const { return m_asked; }
    int tunnelCount() const { return m_tunnels; }

private:
    void serve(QTcpSocket* client);
    void answer(QTcpSocket* client, const QByteArray& head);

    QTcpServer m_server;
    quint16 m_targetPort;
    QByteArray m_login; ///< the header's value that opens
    QList<QByteArray> m_asked;
    int m_tunnels = 0;
};

} // namespace flowconnect::test
