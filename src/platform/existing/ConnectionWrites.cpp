#include "platform/existing/ConnectionWrites.h"

#include "platform/CreateReply.h"
#include "platform/ServiceReply.h"
#include "platform/existing/ServiceRequest.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Only a refusal (most of 4xx) comes instead of the work: see readCreateReply().
PlatformError writeError(const HttpReply& reply, const QString& host)
{
    PlatformError error = errorOf(reply, host);
    const bool refused = reply.status >= 400 && reply.status < 500 && reply.status != 408;
    error.outcomeUnknown = reply.requestLeft && !refused;
    return error;
}

} // namespace

HttpCall* ConnectionWrites::change(const PlatformSite& site, const QString& id, const QString& etag,
                                   const QJsonArray& operations, QObject* context,
                                   const Answer<ConnectionReceipt>& answer, HttpLimits limits)
{
    HttpRequest request = serviceRequest(site, "PATCH", connectionPath(id), {},
                                         QJsonDocument(operations).toJson(QJsonDocument::Compact));
    request.headers.append({"If-Match", etag.toUtf8()}); // as it came, with its quotes
    const auto read = [id](const HttpReply& reply, const QString& host) -> Outcome<ConnectionReceipt> {
        const QJsonObject object = jsonOf(reply);
        // As with a create, a whole answer counts even where the connection broke after it.
        if (reply.status != 200 || object.value("id"_L1).toString() != id) {
            return writeError(reply, host);
        }
        const QString newEtag = object.value("etag"_L1).toString();
        return ConnectionReceipt{id, isUsableId(newEtag) ? newEtag : QString()};
    };
    return ask<ConnectionReceipt>(m_gateway, request, limits, context, read, answer);
}

HttpCall* ConnectionWrites::remove(const PlatformSite& site, const QString& id, QObject* context,
                                   const Answer<ConnectionDeleted>& answer, HttpLimits limits)
{
    const auto read = [](const HttpReply& reply, const QString& host) -> Outcome<ConnectionDeleted> {
        if (reply.status == 204 || (reply.status == 200 && reply.failure == ErrorKind::None)) {
            return ConnectionDeleted();
        }
        return writeError(reply, host);
    };
    return ask<ConnectionDeleted>(m_gateway, serviceRequest(site, "DELETE", connectionPath(id)), limits,
                                  context, read, answer);
}

} // namespace flowconnect
