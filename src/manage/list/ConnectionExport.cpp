#include "manage/list/ConnectionExport.h"

#include "connection/Redactor.h"
#include "manage/CsvLine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

using Cells = QList<std::pair<QString, QJsonValue>>;

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue isoTime(qint64 ms)
{
    return ms == 0 ? QJsonValue(QJsonValue::Null)
                   : QJsonValue(QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs));
}

QString testWord(TestResult::Kind kind)
{
    switch (kind) {
    case TestResult::Kind::Reached:
        return u"reached"_s;
    case TestResult::Kind::NotReached:
        return u"notReached"_s;
    case TestResult::Kind::Failed:
        return u"failed"_s;
    case TestResult::Kind::NotTested:
    case TestResult::Kind::Waiting:
    case TestResult::Kind::Running:
        break;
    }
    return {};
}

QString columnsFromHistory(const ExportedConnection& one)
{
    QStringList columns;
    const auto compare = [&](const QString& column, QString ConnectionFacts::*field) {
        if (one.facts.*field != one.completed.*field) {
            columns.append(column);
        }
    };
    compare(u"server"_s, &ConnectionFacts::server);
    compare(u"port"_s, &ConnectionFacts::port);
    compare(u"database"_s, &ConnectionFacts::database);
    compare(u"userName"_s, &ConnectionFacts::userName);
    compare(u"authentication"_s, &ConnectionFacts::authentication);
    return columns.join(u' ');
}

/// Names and values of all columns, in their order.
Cells cellsOf(const ExportedConnection& one)
{
    static const Redactor redactor;
    const ConnectionFacts& facts = one.completed;
    const auto text = [](const QString& value) {
        return textOrNull(redactor.redacted(value));
    };
    return {{u"id"_s, textOrNull(facts.id)},
            {u"name"_s, text(facts.name)},
            {u"description"_s, text(facts.description)},
            {u"source"_s, textOrNull(one.sourceName.isEmpty() ? facts.specId : one.sourceName)},
            {u"server"_s, text(facts.server)},
            {u"port"_s, text(facts.port)},
            {u"database"_s, text(facts.database)},
            {u"userName"_s, text(facts.userName)},
            {u"authentication"_s, textOrNull(facts.authentication)},
            {u"sslMode"_s, textOrNull(facts.sslMode)},
            {u"fromHistory"_s, textOrNull(columnsFromHistory(one))},
            {u"state"_s, textOrNull(facts.state)},
            {u"dataflows"_s, one.dataflows ? QJsonValue(*one.dataflows) : QJsonValue(QJsonValue::Null)},
            {u"createdAt"_s, isoTime(facts.createdAt)},
            {u"createdBy"_s, textOrNull(facts.createdBy)},
            {u"updatedAt"_s, isoTime(facts.updatedAt)},
            {u"updatedBy"_s, textOrNull(facts.updatedBy)},
            {u"createdHere"_s, QJsonValue(one.createdHere)},
            {u"test"_s, textOrNull(testWord(one.test.kind))},
            {u"testedAt"_s, isoTime(one.test.at.isValid() ? one.test.at.toMSecsSinceEpoch() : 0)},
            {u"etag"_s, textOrNull(facts.etag)}};
}

QString cellText(const QJsonValue& value)
{
    return value.isBool()     ? (value.toBool() ? u"yes"_s : u"no"_s)
           : value.isDouble() ? QString::number(value.toInteger())
                              : value.toString();
}

} // namespace

QByteArray csvOf(const ConnectionExport& all)
{
    const auto lineOf = [](const ExportedConnection& one, auto textOf) {
        QStringList texts;
        for (const Cells cells = cellsOf(one); const auto& cell : cells) {
            texts.append(textOf(cell));
        }
        return csvLine(texts);
    };
    QByteArray table = csvStart() + lineOf({}, [](const auto& cell) { return cell.first; });
    for (const ExportedConnection& one : all.connections) {
        table += lineOf(one, [](const auto& cell) { return cellText(cell.second); });
    }
    return table;
}

QByteArray jsonOf(const ConnectionExport& all)
{
    QJsonArray connections;
    for (const ExportedConnection& one : all.connections) {
        QJsonObject object;
        const Cells cells = cellsOf(one);
        for (const auto& [name, value] : cells) {
            object.insert(name, value);
        }
        connections.append(object);
    }
    const QJsonObject document{
        {u"platform"_s, textOrNull(all.platform)},
        {u"practice"_s, all.practice},
        {u"organizationId"_s, textOrNull(all.organizationId)},
        {u"sandboxName"_s, textOrNull(all.sandboxName)},
        {u"readAt"_s, isoTime(all.readAt.isValid() ? all.readAt.toMSecsSinceEpoch() : 0)},
        {u"complete"_s, all.complete},
        {u"connections"_s, connections}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace flowconnect
