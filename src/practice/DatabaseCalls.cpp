#include "practice/DatabaseCalls.h"

#include "practice/DatabaseAnswers.h"
#include "practice/catalogue/SpecCatalogue.h"
#include "practice/database/DatabaseProbe.h"
#include "practice/database/SchemaJson.h"
#include "practice/database/SchemaQueries.h"
#include "practice/http/ErrorAnswers.h"
#include "practice/shop/ShopExample.h"
#include "practice/shop/ShopRows.h"

#include <optional>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

Answer testResult(bool result)
{
    return Answer::json(200, QJsonObject{{u"result"_s, result}});
}

bool wantsRows(const Call& call)
{
    return call.queryValue(u"preview") == u"true"_s;
}

// Rows of columnsQuery().
QJsonArray columnsOf(const QList<QStringList>& rows)
{
    QJsonArray columns;
    for (const QStringList& row : rows) {
        columns.append(columnJson(row.at(0), row.at(1)));
    }
    return columns;
}

Answer rootAnswer(const QByteArrayList& tables)
{
    return {200, "application/json", '[' + tables.join(',') + ']', {}};
}

Answer tableAnswer(const Call& call, const QJsonArray& columns, const QStringList& rows)
{
    return wantsRows(call) ? Answer{200, "application/json", flatSchemaText(columns, rows), {}}
                           : Answer::json(200, flatSchemaJson(columns));
}

std::optional<Answer> refuseExplore(const Call& call)
{
    const QString objectType = call.queryValue(u"objectType");
    if (objectType != u"root"_s && objectType != u"table"_s) {
        return invalidRequest(call, u"objectType must be root or table."_s);
    }
    if (objectType == u"table"_s && call.queryValue(u"object").isEmpty()) {
        return invalidRequest(call, u"object must name a table as schema.name."_s);
    }
    const QString preview = call.queryValue(u"preview");
    if (!preview.isNull() && preview != u"true"_s && preview != u"false"_s) {
        return invalidRequest(call, u"preview must be true or false."_s);
    }
    return std::nullopt;
}

QString otherSource()
{
    return u"the practice Platform visits PostgreSQL only."_s;
}

} // namespace

DatabaseCalls::DatabaseCalls(const PracticeAccess& access, QObject* parent)
    : QObject(parent),
      m_access(access)
{
}

void DatabaseCalls::test(const Call& call, const ConnectionRecord& record, const Reply& reply)
{
    if (record.specId != postgresqlSpecId()) {
        reply(connectorRefusal(call, otherSource()));
        return;
    }
    const auto read = readTarget(record.authSpecName, record.params);
    if (std::holds_alternative<TargetProblem>(read)) {
        reply(testResult(false));
        return;
    }
    const auto& target = std::get<DatabaseTarget>(read);
    if (isShopExample(target, m_access)) {
        const QString refusal = shopRefusal(target, m_access);
        reply(refusal.isEmpty() ? testResult(true) : connectorRefusal(call, refusal));
        return;
    }
    auto* probe = new DatabaseProbe(target, this);
    probe->visit({}, {}, [call, reply](const ProbeResult& result) {
        reply(result.error.isEmpty() ? testResult(true) : visitFailure(call, result));
    });
}

void DatabaseCalls::explore(const Call& call, const ConnectionRecord& record, const Reply& reply)
{
    if (const auto refusal = refuseExplore(call)) {
        reply(*refusal);
        return;
    }
    if (record.specId != postgresqlSpecId()) {
        reply(connectorRefusal(call, otherSource()));
        return;
    }
    const auto read = readTarget(record.authSpecName, record.params);
    if (const auto* unreadable = std::get_if<TargetProblem>(&read)) {
        reply(connectorRefusal(call, unreadable->reason));
        return;
    }
    const auto& target = std::get<DatabaseTarget>(read);
    if (isShopExample(target, m_access)) {
        if (const QString refusal = shopRefusal(target, m_access); !refusal.isEmpty()) {
            reply(connectorRefusal(call, refusal));
            return;
        }
    }
    if (call.queryValue(u"objectType") == u"table"_s) {
        exploreTable(call, target, reply);
    } else {
        exploreRoot(call, target, reply);
    }
}

void DatabaseCalls::exploreRoot(const Call& call, const DatabaseTarget& target, const Reply& reply)
{
    if (isShopExample(target, m_access)) {
        reply(rootAnswer(exampleTables(target.database)));
        return;
    }
    auto* probe = new DatabaseProbe(target, this);
    probe->visit(tablesQuery(), {}, [call, reply](const ProbeResult& result) {
        QByteArrayList tables;
        tables.reserve(result.rows.size());
        for (const QStringList& row : result.rows) {
            tables.append(tableText(row.at(0), row.at(1)));
        }
        reply(result.error.isEmpty() ? rootAnswer(tables) : visitFailure(call, result));
    });
}

void DatabaseCalls::exploreTable(const Call& call, const DatabaseTarget& target, const Reply& reply)
{
    const QString path = call.queryValue(u"object");
    if (isShopExample(target, m_access)) {
        const auto columns = exampleColumns(target.database, path);
        QJsonArray described;
        for (const auto& [name, type] : columns) {
            described.append(columnJson(name, type));
        }
        reply(columns.isEmpty() ? tableNotFound(call, path)
                                : tableAnswer(call, described, exampleRows(columns)));
        return;
    }
    auto* probe = new DatabaseProbe(target, this);
    probe->visit(columnsQuery(), {path}, [this, call, path, target, reply](const ProbeResult& result) {
        if (!result.error.isEmpty()) {
            reply(visitFailure(call, result));
        } else if (result.rows.isEmpty()) {
            reply(tableNotFound(call, path));
        } else if (wantsRows(call)) {
            readRows(call, target, result.rows, reply);
        } else {
            reply(tableAnswer(call, columnsOf(result.rows), {}));
        }
    });
}

void DatabaseCalls::readRows(const Call& call, const DatabaseTarget& target,
                             const QList<QStringList>& columns, const Reply& reply)
{
    QStringList names;
    for (const QStringList& column : columns) {
        names.append(column.at(0));
    }
    auto* probe = new DatabaseProbe(target, this);
    const QByteArray query = rowsQuery(columns.constFirst().at(2), columns.constFirst().at(3), names);
    probe->visit(query, {}, [call, columns, reply](const ProbeResult& result) {
        if (!result.error.isEmpty()) {
            reply(visitFailure(call, result));
            return;
        }
        QStringList rows;
        for (const QStringList& row : result.rows) {
            rows.append(row.at(0));
        }
        reply(tableAnswer(call, columnsOf(columns), rows));
    });
}

} // namespace flowconnect::practice
