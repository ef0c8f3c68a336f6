#pragma once

#include "support/ScriptedServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace flowconnect::test {

inline const QByteArray servicePath = "/data/foundation/flowservice";

/// A sandbox with connections, source connections and dataflows, as Flow Service's lists show them; it never
/// changes while it serves.
struct SandboxDouble
{
    QJsonArray connections; ///< newest first
    QJsonArray sources;
    QJsonArray flows;
    int pageSize = 100;

    /// A connection as Platform shows it. Number `number` of many; each is a minute older.
    static QJsonObject connection(int number, const QString& name)
    {
        const qint64 at = 1'764'000'000'000 - qint64(number) * 60'000;
        return {
            {QStringLiteral("id"), idOf(number)},
            {QStringLiteral("name"), name},
            {QStringLiteral("createdAt"), at},
            {QStringLiteral("updatedAt"), at + 1'000},
            {QStringLiteral("createdBy"), QStringLiteral("9F3B1A77@techacct.adobe.com")},
            {QStringLiteral("updatedBy"), QStringLiteral("9F3B1A77@techacct.adobe.com")},
            {QStringLiteral("createdClient"), QStringLiteral("key-of-ours")},
            {QStringLiteral("updatedClient"), QStringLiteral("key-of-ours")},
            {QStringLiteral("sandboxName"), QStringLiteral("prod")},
            {QStringLiteral("imsOrgId"), QStringLiteral("ORG@AdobeOrg")},
            {QStringLiteral("state"), QStringLiteral("enabled")},
            {QStringLiteral("version"), QStringLiteral("1.0")},
            {QStringLiteral("etag"),
             QStringLiteral("\"%1-0000-0200-0000-5e3c85180000\"").arg(number, 8, 16, QLatin1Char('0'))},
            {QStringLiteral("connectionSpec"),
             QJsonObject{{QStringLiteral("id"), QStringLiteral("74a1c565-4e59-48d7-9d67-7c03b8a13137")},
                         {QStringLiteral("version"), QStringLiteral("1.0")}}},
            {QStringLiteral("auth"),
             QJsonObject{
                 {QStringLiteral("specName"), QStringLiteral("Basic Authentication")},
                 {QStringLiteral("params"),
                  QJsonObject{{QStringLiteral("server"), QStringLiteral("db%1.example.com").arg(number % 20)},
                              {QStringLiteral("port"), QStringLiteral("5432")},
                              {QStringLiteral("database"), QStringLiteral("shop%1").arg(number % 40)},
                              {QStringLiteral("username"), QStringLiteral("reader")},
                              {QStringLiteral("password"), QStringLiteral("******")},
                              {QStringLiteral("sslMode"), QStringLiteral("Require")}}}}}};
    }
    static QString idOf(int number)
    {
        return QStringLiteral("056dd1b4-da33-42f9-add1-%1").arg(number, 12, 10, QLatin1Char('0'));
    }
    /// `count` connections, `shop-0000` and so on.
    static SandboxDouble of(int count)
    {
        SandboxDouble sandbox;
        for (int i = 0; i < count; ++i) {
            sandbox.connections.append(
                connection(i, QStringLiteral("shop-%1").arg(i, 4, 10, QLatin1Char('0'))));
        }
        return sandbox;
    }
    /// A dataflow on connection `number`, by a source connection of its own.
    void addFlow(int number, const QString& name, const QString& runState = QStringLiteral("success"))
    {
        const QString source = QStringLiteral("source-%1").arg(sources.size());
        sources.append(
            QJsonObject{{QStringLiteral("id"), source}, {QStringLiteral("baseConnectionId"), idOf(number)}});
        flows.append(
            QJsonObject{{QStringLiteral("id"), QStringLiteral("flow-%1").arg(flows.size())},
                        {QStringLiteral("name"), name},
                        {QStringLiteral("state"), QStringLiteral("enabled")},
                        {QStringLiteral("sourceConnectionIds"), QJsonArray{source}},
                        {QStringLiteral("lastRunDetails"),
                         QJsonObject{{QStringLiteral("state"), runState},
                                     {QStringLiteral("completedAtUTC"), qint64(1'764'000'000'000)}}}});
    }

    /// Answers as Flow Service does.
    Step answer(const HttpRequest& request) const
    {
        const QByteArray path = request.path().mid(servicePath.size());
        const QUrlQuery query(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1)));
        const QString filter = query.queryItemValue(QStringLiteral("property"), QUrl::FullyDecoded)
                                   .section(QStringLiteral("=="), 1);
        if (path == "/connections") {
            return page(path, connections, query);
        }
        if (path == "/sourceConnections" || path == "/flows") {
            return page(path, path == "/flows" ? flowsOn(filter) : sourcesOf(filter), query);
        }
        if (path.endsWith("/test")) {
            return Step::json(200, R"({"result":true})");
        }
        const QString id = QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1));
        for (const QJsonValue one : connections) {
            if (one[QStringLiteral("id")].toString() == id) {
                return Step::json(200, json({{QStringLiteral("items"), QJsonArray{one}}}));
            }
        }
        return Step::json(404, R"({"errorCode":"1101-404","message":"no such connection"})");
    }
    void serve(ScriptedServer& server) const
    {
        server.setHandler([copy = *this](const HttpRequest& request) { return copy.answer(request); });
    }

private:
    static QByteArray json(const QJsonObject& object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    QJsonArray sourcesOf(const QString& base) const
    {
        QJsonArray some;
        std::copy_if(sources.begin(), sources.end(), std::back_inserter(some), [&base](const QJsonValue one) {
            return base.isEmpty() || one[QStringLiteral("baseConnectionId")].toString() == base;
        });
        return some;
    }
    QJsonArray flowsOn(const QString& sourceIds) const
    {
        const QStringList ids = sourceIds.split(u',', Qt::SkipEmptyParts);
        QJsonArray some;
        std::copy_if(flows.begin(), flows.end(), std::back_inserter(some), [&ids](const QJsonValue one) {
            return ids.isEmpty() ||
                   ids.contains(one[QStringLiteral("sourceConnectionIds")].toArray().at(0).toString());
        });
        return some;
    }
    Step page(const QByteArray& path, const QJsonArray& all, const QUrlQuery& query) const
    {
        const int from = query.queryItemValue(QStringLiteral("continuationToken")).toInt();
        QJsonArray items;
        for (int i = from; i < std::min<int>(from + pageSize, static_cast<int>(all.size())); ++i) {
            items.append(all.at(i));
        }
        QJsonObject answer{{QStringLiteral("items"), items}};
        if (from + pageSize < all.size()) {
            const QString next = QString::fromLatin1(path) +
                                 QStringLiteral("?limit=100&continuationToken=%1").arg(from + pageSize);
            answer.insert(QStringLiteral("_links"),
                          QJsonObject{{QStringLiteral("next"), QJsonObject{{QStringLiteral("href"), next}}}});
        }
        return Step::json(200, json(answer));
    }
};

} // namespace flowconnect::test
