#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace flowconnect {

/// Finds out whether a proxy hangs up instead of leading on. QNetworkAccessManager begins anew with such a
/// proxy for ever and tells nobody. So this asks it for a tunnel too, on a connection of its own that carries
/// nothing but the name of the target, and looks how it ends.
class ProxyProbe : public QObject
{
    Q_OBJECT

public:
    /// `proxy` is an HTTP or SOCKS5 proxy; the target is `host`, `port`. Begins after `pauseMs`.
    ProxyProbe(const QNetworkProxy& proxy, const QString& host, quint16 port, int pauseMs, QObject* parent);

Q_SIGNALS:
    /// It hung up before a whole answer, twice in a row. At most once; nothing where it answers, is silent or
    /// is not there: the call itself ends with that.
    void hungUp();

private:
    void ask();
    void greet();
    void noteEnd();
    bool hasAnswered() const;

    QNetworkProxy m_proxy;
    QByteArray m_target; ///< `host:port`
    QTcpSocket m_socket;
    QTimer m_pause;
    QByteArray m_answer;
    bool m_reached = false;
    int m_hangUps = 0;
};

} // namespace flowconnect
