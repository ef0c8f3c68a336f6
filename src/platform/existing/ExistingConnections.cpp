#include "platform/existing/ExistingConnections.h"

#include "connection/ConnectionPayload.h"
#include "platform/ConnectionReplies.h"
#include "platform/ServiceReply.h"
#include "platform/existing/ServiceRequest.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int listPageSize = 100; // connections; Platform gives no more at once

QString listQuery(SourceScope scope)
{
    QString query = u"limit="_s + QString::number(listPageSize) + u"&orderby=-createdAt"_s;
    if (scope == SourceScope::PostgreSql) {
        query += u"&property="_s + encodedPart(u"connectionSpec.id=="_s + postgresqlSpecId);
    }
    return query;
}

QJsonObject onlyEntry(const HttpReply& reply)
{
    const QJsonObject object = jsonOf(reply);
    const QJsonArray items = object.value("items"_L1).toArray();
    return items.isEmpty() ? object : items.at(0).toObject();
}

} // namespace

HttpCall* ExistingConnections::list(const PlatformSite& site, SourceScope scope, const PageMark& mark,
                                    QObject* context, const Answer<FactsPage>& answer, HttpLimits limits)
{
    const HttpRequest request =
        serviceRequest(site, "GET", u"/connections"_s, pageQuery(listQuery(scope), mark));
    const auto read = [site, scope](const HttpReply& reply, const QString& host) -> Outcome<FactsPage> {
        const std::optional<QJsonArray> items = itemsOf(reply);
        if (!items) {
            return errorOf(reply, host);
        }
        FactsPage page;
        for (const QJsonValue entry : *items) {
            std::optional<ConnectionFacts> facts = readFacts(entry.toObject());
            if (!facts) {
                ++page.unusable;
            } else if (scope == SourceScope::All || facts->specId.isEmpty() ||
                       facts->specId == postgresqlSpecId) { // a filter that is not understood gives all
                page.connections.append(*std::move(facts));
            }
        }
        const std::optional<PageMark> next = nextPageOf(jsonOf(reply), serviceUrl(site, u"/connections"_s));
        page.next = next.value_or(PageMark());
        page.restHidden = !next;
        page.serverTime = timeOf(reply);
        return page;
    };
    return ask<FactsPage>(m_gateway, request, limits, context, read, answer);
}

HttpCall* ExistingConnections::show(const PlatformSite& site, const QString& id, QObject* context,
                                    const Answer<ShownConnection>& answer, HttpLimits limits)
{
    const auto read = [id](const HttpReply& reply, const QString& host) -> Outcome<ShownConnection> {
        const QJsonObject entry = isGoodAnswer(reply) ? onlyEntry(reply) : QJsonObject();
        std::optional<ConnectionFacts> facts = readFacts(entry);
        if (!facts || facts->id != id) {
            return errorOf(reply, host);
        }
        const QByteArray json = QJsonDocument(withoutSecrets(entry)).toJson(QJsonDocument::Indented);
        return ShownConnection{*std::move(facts), json};
    };
    return ask<ShownConnection>(m_gateway, serviceRequest(site, "GET", connectionPath(id)), limits, context,
                                read, answer);
}

HttpCall* ExistingConnections::isListed(const PlatformSite& site, const QString& id, QObject* context,
                                        const Answer<bool>& answer, HttpLimits limits)
{
    const HttpRequest request = serviceRequest(site, "GET", u"/connections"_s,
                                               u"property="_s + encodedPart(u"id=="_s + id) + u"&limit=1"_s);
    const auto read = [id](const HttpReply& reply, const QString& host) -> Outcome<bool> {
        const std::optional<QJsonArray> items = itemsOf(reply);
        if (!items) {
            return errorOf(reply, host);
        }
        for (const QJsonValue entry : *items) {
            if (entry.toObject().value("id"_L1).toString() != id) { // the filter was not understood
                PlatformError error = errorOf(reply, host);
                error.kind = ErrorKind::Unreadable;
                return error;
            }
        }
        return !items->isEmpty();
    };
    return ask<bool>(m_gateway, request, limits, context, read, answer);
}

HttpCall* ExistingConnections::test(const PlatformSite& site, const QString& id, QObject* context,
                                    const Answer<bool>& answer, HttpLimits limits)
{
    const auto read = [](const HttpReply& reply, const QString& host) -> Outcome<bool> {
        const QJsonValue result = jsonOf(reply).value("result"_L1);
        if (!isGoodAnswer(reply) || !result.isBool()) {
            return errorOf(reply, host);
        }
        return result.toBool();
    };
    return ask<bool>(m_gateway, serviceRequest(site, "GET", connectionPath(id) + u"/test"_s), limits, context,
                     read, answer);
}

} // namespace flowconnect
