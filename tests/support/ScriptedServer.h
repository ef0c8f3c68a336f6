#pragma once

#include "support/CertificateAuthority.h"
#include "support/HttpMessage.h"
#include "support/ServerStep.h"

#include <QList>
#include <QUrl>

#include <functional>
#include <memory>

namespace flowconnect::test {

/// An HTTP server on 127.0.0.1 with a free port that does as it is told and counts what it receives. It lives
/// in a thread of its own, so the client under test has the main thread to itself. All functions may be
/// called from any thread at any time, except stop() and dropConnections(): these belong to the owner.
/// HTTP/1.1 only: with TLS, HTTP/2 is never negotiated.
///
/// For every request the first of these decides: the steps enqueued for its method and path, the common
/// queue, the handler, the default step (404 unless serve() said otherwise).
class ScriptedServer
{
public:
    /// Gives the step for a request. Runs in the server's thread.
    using Handler = std::function<Step(const HttpRequest&)>;

    /// Starts without TLS. See isListening().
    ScriptedServer();
    /// Starts with TLS and this certificate. See isListening().
    explicit ScriptedServer(const Leaf& leaf);
    /// Closes all connections and ends the thread.
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    /// It has a port and accepts connections.
    bool isListening() const;
    /// The port on 127.0.0.1; it stays known after stop().
    quint16 port() const;
    /// http(s)://127.0.0.1:port with this path; `path` begins with "/" and may have a query.
    QUrl url(const QString& path = QStringLiteral("/")) const;
    /// Closes the port and all connections; from now on connections are refused.
    void stop();
    /// Closes all connections in an orderly way and goes on listening.
    void dropConnections();

    /// The step for all requests that nothing else decides.
    void serve(const Step& step);
    /// Adds a step to the common queue; each is used once.
    void enqueue(const Step& step);
    /// Adds a step for requests with this method and path (without query); each is used once.
    void enqueueFor(const QByteArray& method, const QByteArray& path, const Step& step);
    /// The next POST gets this step as soon as its first bytes arrive, whatever else is planned; it is not
    /// counted as a request, and nothing more is read of this connection.
    void enqueueEarly(const Step& step);
    /// Decides by a function; it cannot choose CloseBeforeReading (the request has been read by then).
    void setHandler(Handler handler);

    /// Requests read completely; with `method` and `path` (without query) given, only those.
    int requestCount(const QByteArray& method = {}, const QByteArray& path = {}) const;
    /// All requests read completely, in the order of their arrival.
    QList<HttpRequest> requests() const;
    /// The latest request; an empty one if there is none.
    HttpRequest lastRequest() const;
    /// TCP connections accepted.
    int connectionCount() const;
    /// TCP connections open now.
    int openConnectionCount() const;
    /// TLS handshakes completed.
    int handshakeCount() const;
    /// Connections on which the handshake failed: the client refused the certificate, or spoke no TLS.
    int failedHandshakeCount() const;
    /// Bytes given to the network since the start, after TLS if there is TLS.
    qint64 bytesSent() const;
    /// Forgets the requests and sets all counts to zero, except the connections open now.
    void resetCounts();

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace flowconnect::test
