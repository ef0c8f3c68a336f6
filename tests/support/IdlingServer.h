#pragma once

#include "support/CertificateAuthority.h"

#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace flowconnect::test {

/// How a server takes leave of an idle connection.
enum class Leave {
    Fin,    ///< in an orderly way: close notify (TLS), then FIN
    Notify, ///< close notify only; TCP stays open, and nothing more is read
    Reset,  ///< RST
};

/// An HTTP server on 127.0.0.1 that ends idle connections, and answers each request with 201 and an id. It
/// does its TLS by OpenSSL itself, since a QSslSocket can't say close notify and leave TCP open. It lives in
/// the thread that made it.
class IdlingServer
{
public:
    /// Tells milliseconds; ages are counted by it.
    using Clock = std::function<qint64()>;

    /// `leaf`: with TLS; null: without.
    IdlingServer(const Leaf* leaf, Leave leave, Clock clock);
    ~IdlingServer();
    IdlingServer(const IdlingServer&) = delete;
    IdlingServer& operator=(const IdlingServer&) = delete;

    QUrl url() const;
    /// Takes leave of all connections on which nothing has come for `ms`.
    void endIdle(qint64 ms);
    /// Takes leave as soon as the next bytes after a handshake arrive, unread.
    void endAtNextRequest() { m_rude = true; }

    int postCount() const { return m_posts; }
    /// Connections accepted; of these, with a finished handshake (TCP: all).
    int connectionCount() const { return m_accepted; }
    int handshakeCount() const { return m_handshakes; }

private:
    class Connection;
    void accept();

    QTcpServer m_server;
    Leave m_leave;
    Clock m_clock;
    std::shared_ptr<void> m_context; ///< SSL_CTX; null: TCP
    std::vector<std::unique_ptr<Connection>> m_connections;
    bool m_rude = false;
    int m_posts = 0;
    int m_accepted = 0;
    int m_handshakes = 0;
};

} // namespace flowconnect::test
