#include "support/IdlingServer.h"

#include "support/HttpMessage.h"
#include "support/SocketEnds.h"

#include <QTcpSocket>

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

std::shared_ptr<void> contextOf(const Leaf& leaf)
{
    SSL_CTX* const context = SSL_CTX_new(TLS_server_method());
    std::shared_ptr<void> owner(context, [](void* held) { SSL_CTX_free(static_cast<SSL_CTX*>(held)); });
    const QByteArray certificatePem = leaf.certificatePem();
    const QByteArray keyPem = leaf.keyPem();
    BIO* const certificateBytes = BIO_new_mem_buf(certificatePem.constData(), int(certificatePem.size()));
    BIO* const keyBytes = BIO_new_mem_buf(keyPem.constData(), int(keyPem.size()));
    X509* const certificate = PEM_read_bio_X509(certificateBytes, nullptr, nullptr, nullptr);
    EVP_PKEY* const key = PEM_read_bio_PrivateKey(keyBytes, nullptr, nullptr, nullptr);
    const bool good =
        SSL_CTX_use_certificate(context, certificate) == 1 && SSL_CTX_use_PrivateKey(context, key) == 1;
    EVP_PKEY_free(key);
    X509_free(certificate);
    BIO_free(keyBytes);
    BIO_free(certificateBytes);
    if (!good) {
        throw std::runtime_error("The certificate is of no use");
    }
    return owner;
}

} // namespace

/// One connection; TLS by memory: what OpenSSL writes is carried to the socket, what comes is carried to it.
class IdlingServer::Connection
{
public:
    Connection(IdlingServer& server, QTcpSocket* socket)
        : m_server(server),
          m_socket(socket),
          m_heard(server.m_clock())
    {
        if (auto* const context = static_cast<SSL_CTX*>(server.m_context.get())) {
            m_tls = SSL_new(context);
            SSL_set_bio(m_tls, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem())); // it owns them
            SSL_set_accept_state(m_tls);
        } else {
            m_ready = true;
            ++server.m_handshakes;
        }
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this] { readMore(); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this] { m_open = false; });
    }
    ~Connection()
    {
        m_socket->disconnect();
        delete m_socket;
        SSL_free(m_tls);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void endIfIdle(qint64 ms)
    {
        if (m_open && m_ready && !m_left && m_server.m_clock() - m_heard >= ms) {
            leave();
        }
    }

private:
    void leave()
    {
        m_left = true;
        if (m_server.m_leave == Leave::Reset) {
            resetSocket(m_socket->socketDescriptor());
            m_socket->abort();
            return;
        }
        if (m_tls != nullptr) {
            SSL_shutdown(m_tls);
            carryOut();
        }
        if (m_server.m_leave == Leave::Fin) {
            m_socket->disconnectFromHost();
        }
    }

    void carryOut()
    {
        char bytes[4096];
        for (int size = 0; (size = BIO_read(SSL_get_wbio(m_tls), bytes, sizeof bytes)) > 0;) {
            m_socket->write(bytes, size);
        }
        m_socket->flush();
    }

    QByteArray plain(const QByteArray& bytes)
    {
        BIO_write(SSL_get_rbio(m_tls), bytes.constData(), int(bytes.size()));
        if (!m_ready && SSL_do_handshake(m_tls) == 1) {
            m_ready = true;
            ++m_server.m_handshakes;
        }
        QByteArray read;
        char piece[4096];
        for (int size = 0; m_ready && (size = SSL_read(m_tls, piece, sizeof piece)) > 0;) {
            read.append(piece, size);
        }
        carryOut();
        return read;
    }

    void readMore()
    {
        const QByteArray bytes = m_socket->readAll();
        if (m_left) {
            return; // nobody reads any more
        }
        m_heard = m_server.m_clock();
        const QByteArray read = m_tls != nullptr ? plain(bytes) : bytes;
        if (!read.isEmpty() && m_server.m_rude) {
            leave();
            return;
        }
        m_reader.add(read);
        for (HttpRequest request; m_reader.take(request);) {
            m_server.m_posts += request.method == "POST" ? 1 : 0;
            const QByteArray answer = httpAnswer(201, "Created", R"({"id":"the-id","etag":"\"1\""})",
                                                 {{"Content-Type", "application/json"}});
            if (m_tls != nullptr) {
                SSL_write(m_tls, answer.constData(), int(answer.size()));
                carryOut();
            } else {
                m_socket->write(answer);
            }
        }
    }

    IdlingServer& m_server;
    QTcpSocket* m_socket;
    SSL* m_tls = nullptr;
    HttpRequestReader m_reader;
    qint64 m_heard;
    bool m_ready = false; ///< its handshake is done
    bool m_left = false;
    bool m_open = true;
};

IdlingServer::IdlingServer(const Leaf* leaf, Leave leave, Clock clock)
    : m_leave(leave),
      m_clock(std::move(clock)),
      m_context(leaf != nullptr ? contextOf(*leaf) : nullptr)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    if (!m_server.listen(QHostAddress::LocalHost)) {
        throw std::runtime_error("No port");
    }
}

IdlingServer::~IdlingServer()
{
    m_server.close();
    m_connections.clear(); // before the context that they use
}

void IdlingServer::accept()
{
    while (QTcpSocket* const socket = m_server.nextPendingConnection()) {
        socket->setParent(nullptr); // its connection deletes it
        ++m_accepted;
        m_connections.push_back(std::make_unique<Connection>(*this, socket));
    }
}

QUrl IdlingServer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_context ? u"https"_s : u"http"_s).arg(m_server.serverPort()));
}

void IdlingServer::endIdle(qint64 ms)
{
    for (const auto& connection : m_connections) {
        connection->endIfIdle(ms);
    }
}

} // namespace flowconnect::test
