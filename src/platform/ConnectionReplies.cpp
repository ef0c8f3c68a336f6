#include "platform/ConnectionReplies.h"

#include "platform/CreateReply.h"

#include "platform/ServiceReply.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

std::optional<ConnectionSummary> summaryOf(const QJsonObject& object)
{
    ConnectionSummary summary;
    summary.id = object.value("id"_L1).toString();
    if (summary.id.isEmpty() || summary.id.size() > longestId) {
        return std::nullopt;
    }
    summary.name = object.value("name"_L1).toString();
    summary.etag = object.value("etag"_L1).toString();
    summary.createdClient = object.value("createdClient"_L1).toString();
    if (const qint64 createdAt = object.value("createdAt"_L1).toInteger(); createdAt > 0) {
        summary.createdAt = QDateTime::fromMSecsSinceEpoch(createdAt).toUTC();
    }
    return summary;
}

/// Only the token of the link is used: wherever it leads, our headers go to Platform alone.
QString tokenOf(const QJsonObject& object)
{
    const QString href =
        object.value("_links"_L1).toObject().value("next"_L1).toObject().value("href"_L1).toString();
    return QUrlQuery(QUrl(href)).queryItemValue(u"continuationToken"_s, QUrl::FullyDecoded);
}

bool isSuccess(const HttpReply& reply)
{
    return reply.status == 200 && reply.failure == ErrorKind::None;
}

} // namespace

std::optional<ConnectionPage> readConnectionPage(const HttpReply& reply)
{
    const QJsonObject object = jsonOf(reply);
    const QJsonValue items = object.value("items"_L1);
    if (!isSuccess(reply) || !items.isArray()) {
        return std::nullopt;
    }
    ConnectionPage page;
    const QJsonArray entries = items.toArray();
    for (const QJsonValue entry : entries) {
        if (const auto summary = summaryOf(entry.toObject())) {
            page.connections.append(*summary);
        }
    }
    page.nextToken = tokenOf(object);
    page.serverTime = timeOf(reply);
    return page;
}

std::optional<ConnectionSummary> readConnection(const HttpReply& reply)
{
    if (!isSuccess(reply)) {
        return std::nullopt;
    }
    const QJsonObject object = jsonOf(reply);
    const QJsonArray items = object.value("items"_L1).toArray();
    return summaryOf(items.isEmpty() ? object : items.at(0).toObject());
}

} // namespace flowconnect
