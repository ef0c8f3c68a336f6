#include "support/ServerConnection.h"

#include "support/SocketEnds.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace flowconnect::test {

namespace {

/// Endless: no more than this waits in our own buffers, so that a client that reads slowly is a client that
/// reads slowly.
constexpr qint64 waitingLimit = 256 * 1024;

} // namespace

ServerConnection::ServerConnection(qintptr descriptor, const Leaf* leaf, int number,
                                   std::shared_ptr<ServerScript> script, QObject* parent)
    : QObject(parent),
      m_script(std::move(script)),
      m_number(number)
{
    m_socket = leaf != nullptr ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    m_script->change([](ServerCounts& counts) {
        ++counts.connections;
        ++counts.openConnections;
    });
    m_timer.setSingleShot(true);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &ServerConnection::ended);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &ServerConnection::readMore);
    if (!m_socket->setSocketDescriptor(descriptor)) {
        ended();
        return;
    }
    if (leaf != nullptr) {
        startTls(*leaf);
    } else {
        connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &ServerConnection::countSent);
    }
}

ServerConnection::~ServerConnection()
{
    m_socket->disconnect(this);
    if (!m_ended) {
        m_script->change([](ServerCounts& counts) { --counts.openConnections; });
    }
}

void ServerConnection::startTls(const Leaf& leaf)
{
    auto* const socket = static_cast<QSslSocket*>(m_socket.get());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(leaf.certificate);
    configuration.setPrivateKey(leaf.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    socket->setSslConfiguration(configuration);
    connect(socket, &QSslSocket::encrypted, this, [this] {
        m_encrypted = true;
        m_script->change([](ServerCounts& counts) { ++counts.handshakes; });
    });
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &ServerConnection::countSent);
    socket->startServerEncryption();
}

void ServerConnection::close()
{
    m_closing = true;
    m_timer.stop();
    m_socket->disconnectFromHost();
}

void ServerConnection::readMore()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_deaf) {
        return;
    }
    if (!m_busy && !m_reader.hasBytes()) {
        if (const std::optional<Step> early = m_script->takeEarly(bytes)) {
            m_deaf = true;
            m_busy = true;
            m_step = *early;
            act(m_step);
            return;
        }
    }
    m_reader.add(bytes);
    handleRequests();
}

void ServerConnection::handleRequests()
{
    if (m_busy || m_closing) {
        return;
    }
    if (m_reader.wantsContinue()) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    HttpRequest request;
    if (!m_reader.take(request)) {
        return;
    }
    request.connection = m_number;
    m_lastRequest = request.header("Connection").compare("close", Qt::CaseInsensitive) == 0;
    m_busy = true;
    m_step = m_script->record(request);
    if (m_step.delayMs > 0) {
        m_timer.disconnect(this);
        connect(&m_timer, &QTimer::timeout, this, [this] { act(m_step); });
        m_timer.start(m_step.delayMs);
    } else {
        act(m_step);
    }
}

void ServerConnection::act(const Step& step)
{
    switch (step.kind) {
    case Step::Answer:
    case Step::Raw:
        m_socket->write(step.bytes);
        finishStep();
        break;
    case Step::HalfStatusLine:
        m_socket->write(step.bytes);
        close();
        break;
    case Step::CloseBeforeReading:
    case Step::CloseAfterReading:
        close();
        break;
    case Step::ResetAfterReading:
        reset();
        break;
    case Step::Silence:
        break;
    case Step::Trickle:
        m_written = 0;
        m_timer.disconnect(this);
        connect(&m_timer, &QTimer::timeout, this, &ServerConnection::writeTrickle);
        writeTrickle();
        break;
    case Step::Endless:
        m_written = 0;
        m_socket->write(step.bytes);
        writeEndless();
        break;
    }
}

void ServerConnection::writeTrickle()
{
    const qsizetype size =
        std::min<qsizetype>(std::max(m_step.chunkBytes, 1), m_step.bytes.size() - m_written);
    m_socket->write(m_step.bytes.sliced(m_written, size));
    m_written += size;
    if (m_written == m_step.bytes.size()) {
        finishStep();
    } else {
        m_timer.start(m_step.intervalMs);
    }
}

void ServerConnection::writeEndless()
{
    while (!m_closing && waitingBytes() < waitingLimit) {
        const qint64 size = std::min<qint64>(m_step.pattern.size(), m_step.limitBytes - m_written);
        if (size <= 0) {
            close();
            return;
        }
        m_socket->write(m_step.pattern.constData(), size);
        m_written += static_cast<qsizetype>(size);
    }
}

void ServerConnection::finishStep()
{
    const bool asked = m_lastRequest && m_step.kind != Step::Raw;
    m_busy = false;
    if (m_step.end == Step::Reset) {
        m_socket->flush(); // the other side shall see what was written
        reset();
    } else if (m_step.end == Step::HalfClose) {
        m_socket->flush();
        endOwnDirection(m_socket->socketDescriptor());
    } else if (m_step.end == Step::Close || asked) {
        close();
    } else if (m_reader.hasBytes()) {
        // From the event loop, so that many requests in one packet do not nest.
        QMetaObject::invokeMethod(this, &ServerConnection::handleRequests, Qt::QueuedConnection);
    }
}

void ServerConnection::reset()
{
    m_closing = true;
    resetSocket(m_socket->socketDescriptor());
    m_socket->abort();
}

void ServerConnection::countSent(qint64 bytes)
{
    m_script->change([bytes](ServerCounts& counts) { counts.bytesSent += bytes; });
    if (m_busy && m_step.kind == Step::Endless) {
        writeEndless();
    }
}

void ServerConnection::ended()
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_closing = true;
    m_timer.stop();
    const bool failed = !m_encrypted && qobject_cast<QSslSocket*>(m_socket.get()) != nullptr;
    m_script->change([failed](ServerCounts& counts) {
        --counts.openConnections;
        counts.failedHandshakes += failed ? 1 : 0;
    });
    deleteLater();
}

qint64 ServerConnection::waitingBytes() const
{
    const auto* const socket = qobject_cast<const QSslSocket*>(m_socket.get());
    return m_socket->bytesToWrite() + (socket != nullptr ? socket->encryptedBytesToWrite() : 0);
}

} // namespace flowconnect::test
