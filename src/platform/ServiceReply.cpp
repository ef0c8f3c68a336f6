#include "platform/ServiceReply.h"

#include "platform/ErrorBody.h"

#include <QJsonDocument>

#include <algorithm>

namespace flowconnect {

namespace {

ErrorKind kindOf(const HttpReply& reply)
{
    if (reply.status >= 400 && reply.failure != ErrorKind::ProxyLogin) {
        return ErrorKind::Service;
    }
    // Whatever came after the status, e.g. a cancel: Qt, too, ends a redirected POST whose body can't be sent
    // again with an error of its own.
    if (reply.status >= 300 && reply.status < 400) {
        return ErrorKind::Redirected;
    }
    return reply.failure != ErrorKind::None ? reply.failure : ErrorKind::Unreadable;
}

/// `Retry-After` (RFC 9110 §10.2.3): seconds, or a date. 0: none was given.
int retryAfter(const HttpReply& reply)
{
    constexpr qint64 longest = 24 * 60 * 60; // seconds; whoever says more means "not today"
    const QByteArray text = reply.header("Retry-After").trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        HttpReply dated;
        dated.headers = {{"Date", text}};
        const QDateTime until = timeOf(dated);
        const QDateTime now = timeOf(reply);
        seconds = until.isValid() ? (now.isValid() ? now : QDateTime::currentDateTimeUtc()).secsTo(until) : 0;
    }
    return static_cast<int>(std::clamp(seconds, qint64(0), longest));
}

} // namespace

QDateTime timeOf(const HttpReply& reply)
{
    QByteArray date = reply.header("Date").trimmed();
    if (!date.endsWith(" GMT")) {
        return {};
    }
    date.replace(date.size() - 3, 3, "+0000"); // as Qt reads it
    return QDateTime::fromString(QString::fromLatin1(date), Qt::RFC2822Date).toUTC();
}

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
    error.at = QDateTime::currentDateTimeUtc();
    if (error.kind == ErrorKind::Service) {
        const ErrorBody body = readErrorBody(reply.body);
        error.code = body.code;
        error.serviceText = body.text;
        error.requestId = body.requestId;
    }
    if (reply.status == 429 || reply.status == 503) {
        error.retryAfterSeconds = retryAfter(reply);
    }
    if (const QByteArray requestId = reply.header("x-request-id"); !requestId.isEmpty()) {
        error.requestId = plainLine(QString::fromUtf8(requestId), 100);
    }
    return error;
}

} // namespace flowconnect
