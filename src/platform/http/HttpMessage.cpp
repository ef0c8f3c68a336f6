#include "platform/http/HttpMessage.h"

namespace flowconnect {

bool isKnownMethod(const QByteArray& method)
{
    return method == "GET" || method == "HEAD" || method == "POST" || method == "PUT" || method == "PATCH" ||
           method == "DELETE";
}

bool isSendable(const HttpRequest& request)
{
    if (request.method == "GET" || request.method == "HEAD") {
        return request.body.isEmpty();
    }
    if (request.method == "POST" || request.method == "PATCH") {
        return !request.body.isEmpty();
    }
    return isKnownMethod(request.method);
}

QByteArray HttpReply::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

} // namespace flowconnect
