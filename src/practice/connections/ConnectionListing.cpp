#include "practice/connections/ConnectionListing.h"

#include "practice/http/ErrorAnswers.h"

#include <algorithm>
#include <optional>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultLimit = 20;
constexpr int highestLimit = 100;

struct Listing
{
    int limit = defaultLimit;
    bool newestFirst = true;
    std::optional<qint64> after; ///< sequence of the last connection of the page before
    QList<QPair<QString, QString>> filters;
};

QByteArray continuationToken(qint64 sequence)
{
    return QByteArray::number(sequence).toBase64(QByteArray::Base64UrlEncoding |
                                                 QByteArray::OmitTrailingEquals);
}

// Gives what is wrong, or an empty text and the listing.
QString read(const Call& call, Listing& listing)
{
    bool isNumber = true;
    if (const QString limit = call.queryValue(u"limit"); !limit.isNull()) {
        listing.limit = limit.toInt(&isNumber);
        if (!isNumber || listing.limit < 1 || listing.limit > highestLimit) {
            return u"limit must be a number from 1 to 100."_s;
        }
    }
    if (const QString order = call.queryValue(u"orderby"); !order.isNull()) {
        listing.newestFirst = order == u"-createdAt"_s;
        if (!listing.newestFirst && order != u"createdAt"_s) {
            return u"orderby must be createdAt or -createdAt."_s;
        }
    }
    if (const QString token = call.queryValue(u"continuationToken"); !token.isNull()) {
        listing.after =
            QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding).toLongLong(&isNumber);
        if (!isNumber) {
            return u"continuationToken is not one of ours."_s;
        }
    }
    for (const QString& property : call.queryValues(u"property")) {
        const qsizetype operatorAt = property.indexOf(u"=="_s);
        if (operatorAt < 1) {
            return u"property must have the form field==value."_s;
        }
        listing.filters.append({property.left(operatorAt), property.mid(operatorAt + 2)});
    }
    return {};
}

bool matches(const QJsonObject& item, const QPair<QString, QString>& filter)
{
    QJsonValue value = item;
    for (const QString& step : filter.first.split(u'.')) {
        value = value.toObject().value(step);
    }
    return value.isString() ? value.toString() == filter.second
                            : value.isDouble() && QString::number(value.toInteger()) == filter.second;
}

QString nextHref(const Call& call, qint64 lastSequence)
{
    QByteArray href = "/connections?";
    for (const auto& [name, value] : call.query) {
        if (name != u"continuationToken"_s) {
            href += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value) + '&';
        }
    }
    return QString::fromLatin1(href + "continuationToken=" + continuationToken(lastSequence));
}

} // namespace

Answer listConnections(const Call& call, const QList<ConnectionRecord>& records, const PracticeAccess& access)
{
    Listing listing;
    if (const QString wrong = read(call, listing); !wrong.isEmpty()) {
        return invalidRequest(call, wrong);
    }
    QList<ConnectionRecord> ordered = records;
    if (listing.newestFirst) {
        std::reverse(ordered.begin(), ordered.end());
    }
    QJsonArray items;
    qint64 lastSequence = 0;
    QJsonObject links;
    for (const ConnectionRecord& record : ordered) {
        const bool onEarlierPage = listing.after && (listing.newestFirst ? record.sequence >= *listing.after
                                                                         : record.sequence <= *listing.after);
        const QJsonObject item = toMaskedJson(record, access);
        const auto holds = [&](const QPair<QString, QString>& filter) {
            return matches(item, filter);
        };
        if (onEarlierPage || !std::all_of(listing.filters.cbegin(), listing.filters.cend(), holds)) {
            continue;
        }
        if (items.size() == listing.limit) {
            links.insert(u"next"_s, QJsonObject{{u"href"_s, nextHref(call, lastSequence)}});
            break;
        }
        items.append(item);
        lastSequence = record.sequence;
    }
    return Answer::json(200, QJsonObject{{u"items"_s, items}, {u"_links"_s, links}});
}

} // namespace flowconnect::practice
