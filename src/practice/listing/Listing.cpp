#include "practice/listing/Listing.h"

#include "practice/http/ErrorAnswers.h"
#include "practice/listing/PropertyFilter.h"
#include "practice/listing/SortOrder.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultLimit = 20;
constexpr int highestLimit = 100;

struct ListRequest
{
    int limit = defaultLimit;
    bool countsOnly = false;
    std::optional<ListPosition> after; ///< where the page before ended
};

struct Candidate
{
    ListPosition position;
    qsizetype index = 0;
};

std::optional<Answer> refuseParameters(const Call& call)
{
    static const QStringList known{u"property"_s, u"orderby"_s, u"limit"_s, u"continuationToken"_s,
                                   u"count"_s};
    for (const auto& [name, value] : call.query) {
        if (!known.contains(name)) {
            return flowError(call, 400, u"1451-400"_s,
                             u"Invalid params %1 provided in query params."_s.arg(name));
        }
    }
    if (call.queryValue(u"count") == u"true"_s && !call.queryValue(u"limit").isNull()) {
        return flowError(call, 400, u"1401-400"_s,
                         u"The limit and count parameters cannot be given together in the same request."_s);
    }
    return std::nullopt;
}

std::variant<ListRequest, Answer> readListRequest(const Call& call)
{
    if (auto refusal = refuseParameters(call)) {
        return *refusal;
    }
    ListRequest request;
    if (const QString limit = call.queryValue(u"limit"); !limit.isNull()) {
        bool isNumber = false;
        request.limit = limit.toInt(&isNumber);
        if (!isNumber || request.limit < 1 || request.limit > highestLimit) {
            return invalidRequest(call, u"limit must be a number from 1 to 100."_s);
        }
    }
    if (const QString count = call.queryValue(u"count"); !count.isNull()) {
        request.countsOnly = count == u"true"_s;
        if (!request.countsOnly && count != u"false"_s) {
            return invalidRequest(call, u"count must be true or false."_s);
        }
    }
    if (const QString token = call.queryValue(u"continuationToken"); !token.isNull()) {
        request.after = ListPosition::fromToken(token.toLatin1());
        if (!request.after) {
            return invalidRequest(call, u"continuationToken is not one of ours."_s);
        }
    }
    return request;
}

std::variant<QList<PropertyFilter>, Answer> readFilters(const Call& call, const Collection& collection)
{
    QList<PropertyFilter> filters;
    for (const QString& property : call.queryValues(u"property")) {
        auto read = readPropertyFilter(call, property, collection);
        if (const auto* refusal = std::get_if<Answer>(&read)) {
            return *refusal;
        }
        filters.append(std::get<PropertyFilter>(read));
    }
    return filters;
}

QString nextHref(const Call& call, const Collection& collection, const ListPosition& last)
{
    QByteArray href = collection.path.toLatin1() + '?';
    for (const auto& [name, value] : call.query) {
        if (name != u"continuationToken"_s) {
            href += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value) + '&';
        }
    }
    return QString::fromLatin1(href + "continuationToken=" + last.toToken());
}

QList<qsizetype> passing(const Collection& collection, const QList<PropertyFilter>& filters)
{
    QList<qsizetype> indices;
    for (qsizetype index = 0; index < collection.size; ++index) {
        if (std::all_of(filters.cbegin(), filters.cend(),
                        [index](const PropertyFilter& filter) { return filter.holds(index); })) {
            indices.append(index);
        }
    }
    return indices;
}

Answer page(const Call& call, const Collection& collection, const QList<qsizetype>& indices,
            const ListRequest& request, const SortOrder& order)
{
    QList<Candidate> rest;
    rest.reserve(indices.size());
    for (const qsizetype index : indices) {
        const ListPosition position = order.positionOf(collection, index);
        if (!request.after || order.isBefore(*request.after, position)) {
            rest.append({position, index});
        }
    }
    const qsizetype shown = std::min<qsizetype>(request.limit, rest.size());
    std::partial_sort(rest.begin(), rest.begin() + shown, rest.end(),
                      [&](const Candidate& one, const Candidate& other) {
                          return order.isBefore(one.position, other.position);
                      });
    QJsonArray items;
    for (qsizetype i = 0; i < shown; ++i) {
        items.append(collection.json(rest.at(i).index));
    }
    QJsonObject links;
    if (rest.size() > shown) {
        const QString href = nextHref(call, collection, rest.at(shown - 1).position);
        links.insert(u"next"_s, QJsonObject{{u"href"_s, href}});
    }
    return Answer::json(200, QJsonObject{{u"items"_s, items}, {u"_links"_s, links}});
}

} // namespace

Answer answerList(const Call& call, const Collection& collection)
{
    const auto request = readListRequest(call);
    if (const auto* refusal = std::get_if<Answer>(&request)) {
        return *refusal;
    }
    const auto order = readSortOrder(call, call.queryValue(u"orderby"), collection);
    if (const auto* refusal = std::get_if<Answer>(&order)) {
        return *refusal;
    }
    const auto filters = readFilters(call, collection);
    if (const auto* refusal = std::get_if<Answer>(&filters)) {
        return *refusal;
    }
    const QList<qsizetype> indices = passing(collection, std::get<QList<PropertyFilter>>(filters));
    if (std::get<ListRequest>(request).countsOnly) {
        return Answer::json(200, QJsonObject{{u"count"_s, indices.size()}});
    }
    return page(call, collection, indices, std::get<ListRequest>(request), std::get<SortOrder>(order));
}

} // namespace flowconnect::practice
