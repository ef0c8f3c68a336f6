#include "practice/http/HttpTypes.h"

#include "practice/http/RandomText.h"

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace flowconnect::practice {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    case Method::Post:
        return "POST";
    case Method::Head:
        return "HEAD";
    case Method::Options:
        return "OPTIONS";
    case Method::Patch:
        return "PATCH";
    default:
        return "UNKNOWN";
    }
}

// Qt 6.8 exchanged the lists of pairs for QHttpHeaders.
QList<QPair<QByteArray, QByteArray>> headersOf(const QHttpServerRequest& request)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return request.headers().toListOfPairs();
#else
    return request.headers();
#endif
}

void addHeaders(QHttpServerResponse& response, const QList<QPair<QByteArray, QByteArray>>& headers)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders all = response.headers();
    for (const auto& [name, value] : headers) {
        all.append(name, value);
    }
    response.setHeaders(std::move(all));
#else
    for (const auto& [name, value] : headers) {
        response.addHeader(name, value);
    }
#endif
}

} // namespace

Call toCall(const QHttpServerRequest& request)
{
    Call call;
    call.method = methodName(request.method());
    call.path = request.url().path(QUrl::FullyDecoded);
    call.query = readForm(request.url().query(QUrl::FullyEncoded).toLatin1());
    for (const auto& [name, value] : headersOf(request)) {
        call.headers.insert(name.trimmed().toLower(), value.trimmed());
    }
    call.body = request.body();
    call.requestId = randomUuid();
    return call;
}

QHttpServerResponse toResponse(const Answer& answer, const QString& requestId)
{
    QByteArray contentType = answer.contentType;
    QList<QPair<QByteArray, QByteArray>> headers;
    bool hasRequestId = false;
    for (const auto& [name, value] : answer.headers) {
        if (name.toLower() == "content-type") {
            contentType = value;
            continue;
        }
        hasRequestId = hasRequestId || name.toLower() == "x-request-id";
        headers.append({name, value});
    }
    if (!hasRequestId) {
        headers.append({"x-request-id", requestId.toLatin1()});
    }
    const auto status = static_cast<QHttpServerResponse::StatusCode>(answer.status);
    if (answer.body.isEmpty() && contentType.isEmpty()) {
        QHttpServerResponse empty(status);
        addHeaders(empty, headers);
        return empty;
    }
    QHttpServerResponse response(contentType, answer.body, status);
    addHeaders(response, headers);
    return response;
}

} // namespace flowconnect::practice
