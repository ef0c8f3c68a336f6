#pragma once

#include "platform/http/AwakeClock.h"

#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

class QNetworkProxy;
class QUrl;

namespace flowconnect {

/// Finds out how soon a server ends a connection on which nothing is asked, on a connection of its own that
/// sends nothing but the handshake. Qt's manager keeps using a connection whose end the server has announced
/// (TLS: close notify) as long as TCP stays open; a socket of one's own is told.
class IdleLimit : public QObject
{
    Q_OBJECT

public:
    /// Connects at once to the host of `url` (https) through `proxy`, and gives up at `longestMs`. No TLS
    /// error is passed over: then nothing is found out.
    IdleLimit(const QUrl& url, const QSslConfiguration& tls, const QNetworkProxy& proxy, Clock clock,
              int longestMs, QObject* parent);

Q_SIGNALS:
    /// The server has ended the connection `ms` after the handshake. At most once.
    void found(qint64 ms);

private:
    void noteEnd();

    Clock m_clock;
    qint64 m_since = -1; ///< by m_clock; -1: no handshake yet
    QTimer m_end;
    QSslSocket m_socket;
};

} // namespace flowconnect
