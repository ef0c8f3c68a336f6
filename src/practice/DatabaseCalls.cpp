#include "practice/DatabaseCalls.h"

#include "practice/database/DatabaseProbe.h"
#include "practice/database/SchemaJson.h"
#include "practice/database/SchemaQueries.h"
#include "practice/http/ErrorAnswers.h"
#include "practice/shop/ShopExample.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

// A failed test is a proper answer, not an HTTP error: the test was carried out.
Answer testAnswer(const QString& error)
{
    QJsonObject answer{{u"result"_s, error.isEmpty()}};
    if (!error.isEmpty()) {
        answer.insert(u"error"_s, error);
    }
    return Answer::json(200, answer);
}

Answer unreachable(const Call& call, const QString& reason)
{
    return problem(call, 400, u"source-unreachable"_s, u"The source could not be explored"_s, reason);
}

Answer noSuchTable(const Call& call)
{
    return problem(call, 404, u"object-not-found"_s, u"Not found"_s,
                   u"The source has no such table or view, or the role may not read it."_s);
}

} // namespace

DatabaseCalls::DatabaseCalls(const PracticeAccess& access, QObject* parent)
    : QObject(parent),
      m_access(access)
{
}

void DatabaseCalls::test(const ConnectionRecord& record, const Reply& reply)
{
    const auto read = readTarget(record.authSpecName, record.params);
    if (const auto* unreadable = std::get_if<TargetProblem>(&read)) {
        reply(testAnswer(unreadable->reason));
        return;
    }
    const auto& target = std::get<DatabaseTarget>(read);
    if (isShopExample(target, m_access)) {
        reply(testAnswer(shopRefusal(target, m_access)));
        return;
    }
    auto* probe = new DatabaseProbe(target, this);
    probe->visit({}, {}, [reply](const ProbeResult& result) { reply(testAnswer(result.error)); });
}

void DatabaseCalls::explore(const Call& call, const ConnectionRecord& record, const Reply& reply)
{
    const QString objectType = call.queryValue(u"objectType");
    const bool wantsTable = objectType == u"table"_s;
    if (!wantsTable && objectType != u"root"_s) {
        reply(invalidRequest(call, u"objectType must be root or table."_s));
        return;
    }
    if (wantsTable && call.queryValue(u"object").isEmpty()) {
        reply(invalidRequest(call, u"object must name a table as schema.name."_s));
        return;
    }
    const auto read = readTarget(record.authSpecName, record.params);
    if (const auto* unreadable = std::get_if<TargetProblem>(&read)) {
        reply(unreachable(call, unreadable->reason));
        return;
    }
    const auto& target = std::get<DatabaseTarget>(read);
    if (isShopExample(target, m_access)) {
        if (const QString refusal = shopRefusal(target, m_access); !refusal.isEmpty()) {
            reply(unreachable(call, refusal));
            return;
        }
    }
    if (wantsTable) {
        exploreTable(call, target, reply);
    } else {
        exploreRoot(call, target, reply);
    }
}

void DatabaseCalls::exploreRoot(const Call& call, const DatabaseTarget& target, const Reply& reply)
{
    if (isShopExample(target, m_access)) {
        reply(Answer::json(200, shopTables()));
        return;
    }
    auto* probe = new DatabaseProbe(target, this);
    probe->visit(tablesQuery(), {}, [call, reply](const ProbeResult& result) {
        QJsonArray tables;
        for (const QStringList& row : result.rows) {
            tables.append(tableJson(row.at(0), row.at(1)));
        }
        reply(result.error.isEmpty() ? Answer::json(200, tables) : unreachable(call, result.error));
    });
}

void DatabaseCalls::exploreTable(const Call& call, const DatabaseTarget& target, const Reply& reply)
{
    const QString path = call.queryValue(u"object");
    if (isShopExample(target, m_access)) {
        const auto schema = shopColumns(path);
        reply(schema ? Answer::json(200, *schema) : noSuchTable(call));
        return;
    }
    auto* probe = new DatabaseProbe(target, this);
    probe->visit(columnsQuery(), {path}, [call, reply](const ProbeResult& result) {
        if (!result.error.isEmpty()) {
            reply(unreachable(call, result.error));
            return;
        }
        QJsonArray columns;
        for (const QStringList& row : result.rows) {
            columns.append(columnJson(row.at(0), row.at(1)));
        }
        reply(columns.isEmpty() ? noSuchTable(call) : Answer::json(200, flatSchemaJson(columns)));
    });
}

} // namespace flowconnect::practice
