#include "practice/http/HttpFront.h"

#include "practice/http/CutAnswer.h"
#include "practice/http/HttpTypes.h"
#include "practice/http/MisbehaviourPlan.h"
#include "practice/http/WireServer.h"

#include <QHttpServer>
#include <QHttpServerResponder>
#include <QTimer>

#include <utility>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

using Kind = Misbehaviour::Kind;

Answer plannedAnswer(const Misbehaviour& misbehaviour)
{
    return {misbehaviour.status, "application/json", misbehaviour.body, misbehaviour.headers};
}

// Newer Qt answers by itself when a responder, which `send` holds, ends unused: so it lasts as long as the
// connection.
void keepOpen(const QPointer<WireSocket>& socket, const Reply& send)
{
    if (socket) {
        QObject::connect(socket, &QObject::destroyed, socket, [send] {});
    }
}

} // namespace

HttpFront::HttpFront(MisbehaviourPlan& plan, RequestLog& log, QObject* parent)
    : QObject(parent),
      m_plan(plan),
      m_http(std::make_unique<QHttpServer>()),
      m_wire(new WireServer(plan, log))
{
    // bind() below takes it over only while it listens, in newer Qt.
    m_wire->setParent(m_http.get());
    // No routes: every request is a missing one. A routed QFuture crashes in Qt 6.4 when it is answered late.
    const auto serve = [this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
        const auto open = std::make_shared<QHttpServerResponder>(std::move(responder));
        const Call call = toCall(request);
        const QPointer<WireSocket> socket = m_wire->speaking();
        receive(call, socket, [open, socket, call](Answer answer) {
            // The client may have left meanwhile. In Qt 6.4 the responder then refers to a deleted socket.
            if (!socket || socket->state() != QAbstractSocket::ConnectedState) {
                return;
            }
            WireServer::requestAnswered(*socket);
            if (call.method == "HEAD") {
                answer.body.clear(); // RFC 9110, section 9.3.2: taken for the next answer otherwise
            }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
            open->sendResponse(toResponse(answer, call.requestId));
#else
            toResponse(answer, call.requestId).write(std::move(*open));
#endif
        });
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_http->setMissingHandler(this,
                              [serve](const QHttpServerRequest& request, QHttpServerResponder& responder) {
                                  serve(request, std::move(responder));
                              });
#else
    m_http->setMissingHandler(serve);
#endif
}

HttpFront::~HttpFront() = default;

bool HttpFront::listen()
{
    if (!m_wire->listen(QHostAddress::LocalHost)) {
        return false;
    }
    m_http->bind(m_wire);
    return true;
}

quint16 HttpFront::port() const
{
    return m_wire->serverPort();
}

QString HttpFront::error() const
{
    return m_wire->errorString();
}

void HttpFront::setHandler(Handler handler)
{
    m_handler = std::move(handler);
}

void HttpFront::receive(const Call& call, const QPointer<WireSocket>& socket, const Reply& send)
{
    // What is logged already had its request line seen, and was asked about then.
    const bool askedBefore = socket && socket->requestLogged;
    if (socket) {
        m_wire->logRequest(*socket, call.method, call.path);
    }
    const Misbehaviour proper{.kind = Kind::OnlyDelay};
    const Misbehaviour misbehaviour = m_plan.take(call.method, call.path, askedBefore).value_or(proper);
    if (misbehaviour.delayMs <= 0) {
        execute(call, misbehaviour, socket, send);
        return;
    }
    QTimer::singleShot(misbehaviour.delayMs, this, [this, call, misbehaviour, socket, send] {
        execute(call, misbehaviour, socket, send);
    });
}

void HttpFront::execute(const Call& call, const Misbehaviour& misbehaviour,
                        const QPointer<WireSocket>& socket, const Reply& send)
{
    const auto breakOff = [misbehaviour, socket] {
        if (socket) {
            WireServer::breakOff(*socket, misbehaviour);
        }
    };
    const auto cut = [call, socket](const Answer& answer) {
        if (socket && socket->state() == QAbstractSocket::ConnectedState) {
            WireServer::breakOff(*socket, cutAnswer(answer, call.requestId));
        }
    };
    switch (misbehaviour.kind) {
    case Kind::OnlyDelay:
        m_handler(call, send);
        break;
    case Kind::AnswerInstead:
        send(plannedAnswer(misbehaviour));
        break;
    case Kind::AnswerAfterExecuting:
        m_handler(call, [misbehaviour, send](const Answer&) { send(plannedAnswer(misbehaviour)); });
        break;
    case Kind::DropAfterExecuting:
        m_handler(call, [breakOff](const Answer&) { breakOff(); });
        break;
    case Kind::CutBeforeExecuting:
        cut(plannedAnswer(misbehaviour));
        break;
    case Kind::CutAfterExecuting:
        m_handler(call, cut);
        break;
    case Kind::SilenceBeforeExecuting:
        keepOpen(socket, send);
        break;
    case Kind::SilenceAfterExecuting:
        m_handler(call, [socket, send](const Answer&) { keepOpen(socket, send); });
        break;
    case Kind::DropUnread:
    case Kind::DropBeforeExecuting:
    case Kind::Garbage:
        breakOff();
        break;
    }
}

} // namespace flowconnect::practice
