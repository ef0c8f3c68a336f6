#include "support/ScriptedServer.h"

#include "support/ServerConnection.h"
#include "support/ServerScript.h"

#include <QTcpServer>
#include <QThread>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

/// Lives in the server's thread.
class Listener : public QTcpServer
{
public:
    Listener(const Leaf& leaf, std::shared_ptr<ServerScript> script)
        : m_leaf(leaf),
          m_script(std::move(script))
    {
    }

    void dropConnections()
    {
        const auto connections = findChildren<ServerConnection*>(Qt::FindDirectChildrenOnly);
        for (ServerConnection* const connection : connections) {
            connection->close();
        }
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        new ServerConnection(descriptor, m_leaf.isValid() ? &m_leaf : nullptr, ++m_accepted, m_script, this);
    }

private:
    Leaf m_leaf;
    std::shared_ptr<ServerScript> m_script;
    int m_accepted = 0;
};

} // namespace

/// The thread, and in it the listener, which exists from the start of the event loop to its end.
class ScriptedServer::Thread : public QThread
{
public:
    explicit Thread(const Leaf& leaf) : m_leaf(leaf)
    {
        setObjectName(u"ScriptedServer"_s);
        m_context.moveToThread(this);
        start();
        QMetaObject::invokeMethod(
            &m_context, [this] { listen(); }, Qt::BlockingQueuedConnection);
    }
    ~Thread() override { stop(); }

    void stop()
    {
        quit();
        wait();
    }
    void dropConnections()
    {
        if (isRunning()) {
            QMetaObject::invokeMethod(
                &m_context, [this] { m_listener->dropConnections(); }, Qt::BlockingQueuedConnection);
        }
    }
    quint16 port() const { return m_port; }
    bool usesTls() const { return m_leaf.isValid(); }
    ServerScript& script() { return *m_script; }

protected:
    void run() override
    {
        exec();
        m_listener.reset();
    }

private:
    void listen()
    {
        m_listener = std::make_unique<Listener>(m_leaf, m_script);
        m_listener->listen(QHostAddress::LocalHost);
        m_port = m_listener->serverPort();
    }

    const Leaf m_leaf;
    const std::shared_ptr<ServerScript> m_script = std::make_shared<ServerScript>();
    QObject m_context; ///< lives in this thread: calls come in through it
    std::unique_ptr<Listener> m_listener;
    quint16 m_port = 0;
};

ScriptedServer::ScriptedServer() : ScriptedServer(Leaf{}) {}

ScriptedServer::ScriptedServer(const Leaf& leaf) : m_thread(std::make_unique<Thread>(leaf)) {}

ScriptedServer::~ScriptedServer() = default;

bool ScriptedServer::isListening() const
{
    return m_thread->isRunning() && port() != 0;
}

quint16 ScriptedServer::port() const
{
    return m_thread->port();
}

QUrl ScriptedServer::url(const QString& path) const
{
    const QString scheme = m_thread->usesTls() ? u"https"_s : u"http"_s;
    return QUrl(scheme + u"://127.0.0.1:"_s + QString::number(port()) + path);
}

void ScriptedServer::stop()
{
    m_thread->stop();
}

void ScriptedServer::dropConnections()
{
    m_thread->dropConnections();
}

void ScriptedServer::serve(const Step& step)
{
    m_thread->script().serve(step);
}

void ScriptedServer::enqueue(const Step& step)
{
    m_thread->script().enqueue(step);
}

void ScriptedServer::enqueueFor(const QByteArray& method, const QByteArray& path, const Step& step)
{
    m_thread->script().enqueueFor(method, path, step);
}

void ScriptedServer::enqueueEarly(const Step& step)
{
    m_thread->script().enqueueEarly(step);
}

void ScriptedServer::setHandler(Handler handler)
{
    m_thread->script().setHandler(std::move(handler));
}

int ScriptedServer::requestCount(const QByteArray& method, const QByteArray& path) const
{
    int count = 0;
    const QList<HttpRequest> all = requests();
    for (const HttpRequest& request : all) {
        const bool wanted =
            (method.isEmpty() || request.method == method) && (path.isEmpty() || request.path() == path);
        count += wanted ? 1 : 0;
    }
    return count;
}

QList<HttpRequest> ScriptedServer::requests() const
{
    return m_thread->script().requests();
}

HttpRequest ScriptedServer::lastRequest() const
{
    const QList<HttpRequest> all = requests();
    return all.isEmpty() ? HttpRequest() : all.constLast();
}

int ScriptedServer::connectionCount() const
{
    return m_thread->script().counts().connections;
}

int ScriptedServer::openConnectionCount() const
{
    return m_thread->script().counts().openConnections;
}

int ScriptedServer::handshakeCount() const
{
    return m_thread->script().counts().handshakes;
}

int ScriptedServer::failedHandshakeCount() const
{
    return m_thread->script().counts().failedHandshakes;
}

qint64 ScriptedServer::bytesSent() const
{
    return m_thread->script().counts().bytesSent;
}

void ScriptedServer::resetCounts()
{
    m_thread->script().resetCounts();
}

} // namespace flowconnect::test
