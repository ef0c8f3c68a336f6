#include "platform/ConnectionReplies.h"

#include "connection/ConnectionPayload.h"
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
    if (!isUsableId(summary.id)) {
        return std::nullopt;
    }
    summary.name = object.value("name"_L1).toString();
    const QString etag = object.value("etag"_L1).toString();
    summary.etag = isUsableId(etag) ? etag : QString();
    summary.createdClient = object.value("createdClient"_L1).toString();
    if (const qint64 createdAt = object.value("createdAt"_L1).toInteger(); createdAt > 0) {
        summary.createdAt = QDateTime::fromMSecsSinceEpoch(createdAt).toUTC();
    }
    return summary;
}

/// A connection of another connector: a filter that the service does not understand gives all of them.
bool isOfAnotherConnector(const QJsonObject& object)
{
    const QString spec = object.value("connectionSpec"_L1).toObject().value("id"_L1).toString();
    return !spec.isEmpty() && spec != postgresqlSpecId;
}

/// Where `href` leads: to the list again, or nowhere that our headers may go. Adobe writes the link relative
/// to the service (`/connections?…`), not to the host.
bool leadsToList(const QUrl& href, const QUrl& list)
{
    const QUrl target = list.resolved(href);
    const bool sameHost = target.scheme() == list.scheme() && target.host() == list.host() &&
                          target.port() == list.port() && target.userInfo().isEmpty();
    const bool belowService = target.path() == list.path().sliced(list.path().lastIndexOf(u'/'));
    return sameHost && (target.path() == list.path() || belowService);
}

bool isSuccess(const HttpReply& reply)
{
    return reply.status == 200 && reply.failure == ErrorKind::None;
}

} // namespace

std::optional<PageMark> nextPageOf(const QJsonObject& object, const QUrl& list)
{
    const QJsonValue next = object.value("_links"_L1).toObject().value("next"_L1);
    const QString href = next.isString() ? next.toString() : next.toObject().value("href"_L1).toString();
    if (href.isEmpty()) {
        return PageMark();
    }
    const QUrl url(href);
    // Of a link with a token only that is used: wherever it leads, our headers go to Platform alone.
    const QString token = QUrlQuery(url).queryItemValue(u"continuationToken"_s, QUrl::FullyDecoded);
    if (!token.isEmpty()) {
        return PageMark{token, {}};
    }
    const QString query = url.query(QUrl::FullyEncoded);
    if (!url.isValid() || query.isEmpty() || !leadsToList(url, list)) {
        return std::nullopt;
    }
    return PageMark{{}, query};
}

std::optional<ConnectionPage> readConnectionPage(const HttpReply& reply, const QUrl& list)
{
    const QJsonObject object = jsonOf(reply);
    const QJsonValue items = object.value("items"_L1);
    if (!isSuccess(reply) || !items.isArray()) {
        return std::nullopt;
    }
    ConnectionPage page;
    const QJsonArray entries = items.toArray();
    for (const QJsonValue entry : entries) {
        if (isOfAnotherConnector(entry.toObject())) {
            continue;
        }
        if (const auto summary = summaryOf(entry.toObject())) {
            page.connections.append(*summary);
        } else {
            page.unusable.append(entry.toObject().value("name"_L1).toString());
        }
    }
    const std::optional<PageMark> next = nextPageOf(object, list);
    page.next = next.value_or(PageMark());
    page.restHidden = !next;
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
