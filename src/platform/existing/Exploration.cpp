#include "platform/existing/Exploration.h"

#include "platform/ErrorBody.h"
#include "platform/ServiceReply.h"
#include "platform/existing/ServiceRequest.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

Outcome<QByteArray> wholeBody(const HttpReply& reply, const QString& host)
{
    if (!isGoodAnswer(reply)) {
        return errorOf(reply, host);
    }
    return reply.body;
}

} // namespace

HttpCall* Exploration::root(const PlatformSite& site, const QString& id, QObject* context,
                            const Answer<QByteArray>& answer, HttpLimits limits)
{
    const HttpRequest request =
        serviceRequest(site, "GET", connectionPath(id) + u"/explore"_s, u"objectType=root"_s);
    return ask<QByteArray>(m_gateway, request, limits, context, wholeBody, answer);
}

HttpCall* Exploration::table(const PlatformSite& site, const QString& id, const QString& path, bool preview,
                             QObject* context, const Answer<QByteArray>& answer, HttpLimits limits)
{
    QString query = u"objectType=table&object="_s + encodedPart(path);
    if (preview) {
        query += u"&preview=true"_s;
    }
    return ask<QByteArray>(m_gateway, serviceRequest(site, "GET", connectionPath(id) + u"/explore"_s, query),
                           limits, context, wholeBody, answer);
}

HttpCall* Exploration::sourceNames(const PlatformSite& site, QObject* context,
                                   const Answer<QHash<QString, QString>>& answer, HttpLimits limits)
{
    const auto read = [](const HttpReply& reply, const QString& host) -> Outcome<QHash<QString, QString>> {
        const std::optional<QJsonArray> items = itemsOf(reply);
        if (!items) {
            return errorOf(reply, host);
        }
        QHash<QString, QString> names;
        for (const QJsonValue entry : *items) {
            const QJsonObject spec = entry.toObject();
            names.insert(spec.value("id"_L1).toString(), plainLine(spec.value("name"_L1).toString(), 100));
        }
        return names;
    };
    const HttpRequest request = serviceRequest(site, "GET", u"/connectionSpecs"_s, u"limit=100"_s);
    return ask<QHash<QString, QString>>(m_gateway, request, limits, context, read, answer);
}

} // namespace flowconnect
