#include "platform/existing/ServiceRequest.h"

#include "platform/ConnectionRequest.h"
#include "platform/ServiceReply.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

QString encodedPart(const QString& text)
{
    // Not by QUrlQuery: it would leave a plus sign as it is, which servers read as a blank.
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QUrl serviceUrl(const PlatformSite& site, const QString& encodedPath)
{
    QUrl url = site.url;
    url.setPath(url.path(QUrl::FullyEncoded) + u"/data/foundation/flowservice"_s + encodedPath,
                QUrl::StrictMode);
    return url;
}

QString connectionPath(const QString& id)
{
    return u"/connections/"_s + encodedPart(id);
}

HttpRequest serviceRequest(const PlatformSite& site, const QByteArray& method, const QString& encodedPath,
                           const QString& encodedQuery, const QByteArray& body)
{
    HttpRequest request{method, serviceUrl(site, encodedPath), flowServiceHeaders(site.access), body};
    if (!encodedQuery.isEmpty()) {
        request.url.setQuery(encodedQuery, QUrl::StrictMode);
    }
    if (!body.isEmpty()) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.headers.append({"Content-Length", QByteArray::number(body.size())});
    }
    return request;
}

QString pageQuery(const QString& first, const PageMark& mark)
{
    const QString query = mark.query.isEmpty() ? first : mark.query;
    return mark.token.isEmpty() ? query : query + u"&continuationToken="_s + encodedPart(mark.token);
}

bool isGoodAnswer(const HttpReply& reply)
{
    return reply.status == 200 && reply.failure == ErrorKind::None;
}

std::optional<QJsonArray> itemsOf(const HttpReply& reply)
{
    const QJsonValue items = jsonOf(reply).value("items"_L1);
    return isGoodAnswer(reply) && items.isArray() ? std::optional(items.toArray()) : std::nullopt;
}

} // namespace flowconnect
