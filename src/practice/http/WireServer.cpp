#include "practice/http/WireServer.h"

#include "practice/http/MisbehaviourPlan.h"
#include "practice/http/RequestLog.h"

#include <QUrl>

namespace flowconnect::practice {

namespace {

constexpr qint64 longestRequestLine = 16 * 1024;
constexpr auto defaultGarbage = "\x16\x03\x01\xff\x00 this is not HTTP \x80\x81\r\n\r\n";

} // namespace

WireServer::WireServer(MisbehaviourPlan& plan, RequestLog& log, QObject* parent)
    : QTcpServer(parent),
      m_plan(plan),
      m_log(log)
{
}

void WireServer::incomingConnection(qintptr handle)
{
    auto* socket = new WireSocket(this);
    if (!socket->setSocketDescriptor(handle)) {
        delete socket;
        return;
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(*socket); });
    addPendingConnection(socket);
}

void WireServer::onReadyRead(WireSocket& socket)
{
    m_speaking = &socket;
    if (!socket.awaitsRequest) {
        return;
    }
    socket.awaitsRequest = false;
    // A request line that does not arrive whole is dealt with when the HTTP server has read the request.
    const QByteArray head = socket.peek(longestRequestLine);
    const QByteArrayList words = head.left(qMax<qsizetype>(head.indexOf("\r\n"), 0)).split(' ');
    if (words.size() != 3) {
        return;
    }
    const QString path = QUrl::fromEncoded(words.at(1)).path(QUrl::FullyDecoded);
    logRequest(socket, words.at(0), path);
    if (const auto misbehaviour = m_plan.takeForBareConnection(words.at(0), path)) {
        breakOff(socket, *misbehaviour);
    }
}

void WireServer::logRequest(WireSocket& socket, const QByteArray& method, const QString& path)
{
    if (!socket.requestLogged) {
        socket.requestLogged = true;
        m_log.add(method, path);
    }
}

void WireServer::requestAnswered(WireSocket& socket)
{
    socket.awaitsRequest = true;
    socket.requestLogged = false;
}

void WireServer::breakOff(WireSocket& socket, const QByteArray& lastBytes)
{
    QObject::disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr);
    socket.write(lastBytes);
    socket.disconnectFromHost();
}

void WireServer::breakOff(WireSocket& socket, const Misbehaviour& misbehaviour)
{
    if (misbehaviour.kind == Misbehaviour::Kind::Garbage) {
        breakOff(socket, misbehaviour.body.isEmpty() ? QByteArray(defaultGarbage) : misbehaviour.body);
        return;
    }
    QObject::disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr);
    socket.abort();
}

} // namespace flowconnect::practice
