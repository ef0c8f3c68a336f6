#include "platform/CreateReply.h"

#include "platform/ErrorBody.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

std::optional<ConnectionReceipt> readReceipt(const HttpReply& reply)
{
    if (reply.status != 201 && reply.status != 200) {
        return std::nullopt;
    }
    QByteArray json = reply.body;
    if (json.startsWith("\xEF\xBB\xBF")) { // QJsonDocument takes no byte order mark
        json.remove(0, 3);
    }
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString id = object.value("id"_L1).toString();
    if (id.isEmpty()) {
        return std::nullopt;
    }
    return ConnectionReceipt{id, object.value("etag"_L1).toString()};
}

/// May the service have made the connection, although it did not say so? A refusal (most of 4xx) and a plain
/// redirect come instead of the work; 303 comes after it, and 408 and 5xx can come from a gateway in between.
bool mayHaveBeenCreated(const HttpReply& reply)
{
    if (!reply.requestLeft) {
        return false;
    }
    const int status = reply.status;
    const bool refused =
        (status >= 400 && status < 500 && status != 408) || (status >= 300 && status < 400 && status != 303);
    return !refused;
}

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

CreateResult readCreateReply(const HttpReply& reply, const QString& host)
{
    // A receipt counts even where the connection broke after it: the id is there.
    if (const auto receipt = readReceipt(reply)) {
        return *receipt;
    }
    PlatformError error;
    error.kind = kindOf(reply);
    error.httpStatus = reply.status;
    error.host = host;
    error.outcomeUnknown = mayHaveBeenCreated(reply);
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
