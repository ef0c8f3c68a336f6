#include "platform/ServiceReply.h"

#include "platform/ErrorBody.h"

#include <QJsonDocument>

namespace flowconnect {

namespace {

ErrorKind kindOf(const HttpReply& reply)
{
    if (reply.status >= 400 && reply.failure != ErrorKind::ProxyLogin) {
        return ErrorKind::Service;
    }
    // Qt ends a redirected POST whose body can't be sent again with an error of its own.
    const bool redirected = reply.status >= 300 && reply.status < 400;
    if (redirected && (reply.failure == ErrorKind::None || reply.failure == ErrorKind::Dropped)) {
        return ErrorKind::Redirected;
    }
    return reply.failure != ErrorKind::None ? reply.failure : ErrorKind::Unreadable;
}

} // namespace

QJsonObject jsonOf(const HttpReply& reply)
{
    QByteArray json = reply.body;
    if (json.startsWith("\xEF\xBB\xBF")) { // QJsonDocument takes no byte order mark
        json.remove(0, 3);
    }
    return QJsonDocument::fromJson(json).object();
}

PlatformError errorOf(const HttpReply& reply, const QString& host)
{
    PlatformError error;
    error.kind = kindOf(reply);
    error.httpStatus = reply.status;
    error.host = host;
    if (error.kind == ErrorKind::Service) {
        const ErrorBody body = readErrorBody(reply.body);
        error.code = body.code;
        error.serviceText = body.text;
        error.requestId = body.requestId;
    }
    if (const QByteArray requestId = reply.header("x-request-id"); !requestId.isEmpty()) {
        error.requestId = plainLine(QString::fromUtf8(requestId), 100);
    }
    return error;
}

} // namespace flowconnect
