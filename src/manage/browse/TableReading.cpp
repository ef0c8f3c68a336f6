#include "manage/browse/TableReading.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct TypeName
{
    QLatin1StringView name;
    ColumnKind kind;
};

/// Names of types as JSON Schema, XDM and databases have them.
constexpr TypeName typeNames[] = {
    {"date"_L1, ColumnKind::Date},
    {"date-time"_L1, ColumnKind::DateTime},
    {"datetime"_L1, ColumnKind::DateTime},
    {"timestamp"_L1, ColumnKind::DateTime},
    {"timestamptz"_L1, ColumnKind::DateTime},
    {"time"_L1, ColumnKind::Time},
    {"timetz"_L1, ColumnKind::Time},
    {"integer"_L1, ColumnKind::WholeNumber},
    {"int"_L1, ColumnKind::WholeNumber},
    {"int2"_L1, ColumnKind::WholeNumber},
    {"int4"_L1, ColumnKind::WholeNumber},
    {"int8"_L1, ColumnKind::WholeNumber},
    {"int16"_L1, ColumnKind::WholeNumber},
    {"int32"_L1, ColumnKind::WholeNumber},
    {"int64"_L1, ColumnKind::WholeNumber},
    {"long"_L1, ColumnKind::WholeNumber},
    {"short"_L1, ColumnKind::WholeNumber},
    {"byte"_L1, ColumnKind::WholeNumber},
    {"bigint"_L1, ColumnKind::WholeNumber},
    {"smallint"_L1, ColumnKind::WholeNumber},
    {"number"_L1, ColumnKind::DecimalNumber},
    {"double"_L1, ColumnKind::DecimalNumber},
    {"double precision"_L1, ColumnKind::DecimalNumber},
    {"float"_L1, ColumnKind::DecimalNumber},
    {"float4"_L1, ColumnKind::DecimalNumber},
    {"float8"_L1, ColumnKind::DecimalNumber},
    {"real"_L1, ColumnKind::DecimalNumber},
    {"decimal"_L1, ColumnKind::DecimalNumber},
    {"numeric"_L1, ColumnKind::DecimalNumber},
    {"boolean"_L1, ColumnKind::TrueFalse},
    {"bool"_L1, ColumnKind::TrueFalse},
    {"bytea"_L1, ColumnKind::Binary},
    {"binary"_L1, ColumnKind::Binary},
    {"blob"_L1, ColumnKind::Binary},
    {"array"_L1, ColumnKind::List},
    {"list"_L1, ColumnKind::List},
    {"object"_L1, ColumnKind::Structure},
    {"map"_L1, ColumnKind::Structure},
    {"json"_L1, ColumnKind::Structure},
    {"jsonb"_L1, ColumnKind::Structure},
    {"string"_L1, ColumnKind::Text},
    {"text"_L1, ColumnKind::Text},
    {"varchar"_L1, ColumnKind::Text},
    {"char"_L1, ColumnKind::Text},
    {"character varying"_L1, ColumnKind::Text},
    {"uuid"_L1, ColumnKind::Text},
};

ColumnKind kindNamed(const QString& name)
{
    const QString bare = name.section(u'(', 0, 0).trimmed(); // numeric(10,2)
    for (const TypeName& one : typeNames) {
        if (bare.compare(one.name, Qt::CaseInsensitive) == 0) {
            return one.kind;
        }
    }
    return ColumnKind::Unknown;
}

/// The format tells most (a date is a `string` too), the source's own name least.
ColumnKind kindOfColumn(const TableColumn& column)
{
    for (const QString& name : {column.xdmFormat, column.xdmType, column.type}) {
        const ColumnKind kind = kindNamed(name);
        if (kind != ColumnKind::Unknown) {
            return kind;
        }
    }
    return ColumnKind::Unknown;
}

QString columnText(const QJsonValue& value)
{
    return value.toString().left(4096);
}

std::optional<TableColumn> columnOf(const QJsonObject& object)
{
    TableColumn column;
    column.name = object.value("name"_L1).toString();
    if (column.name.isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject xdm = object.value("xdm"_L1).toObject();
    column.type = columnText(object.value("type"_L1));
    column.xdmType = columnText(object.value("meta:xdmType"_L1));
    if (column.xdmType.isEmpty()) {
        column.xdmType = columnText(xdm.value("meta:xdmType"_L1));
    }
    if (column.xdmType.isEmpty()) {
        column.xdmType = columnText(xdm.value("type"_L1));
    }
    column.xdmFormat = columnText(xdm.value("format"_L1));
    if (column.xdmFormat.isEmpty()) {
        column.xdmFormat = columnText(object.value("format"_L1));
    }
    column.kind = kindOfColumn(column);
    return column;
}

TableCell cellOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        // toInteger() gives zero for what is no whole number, and all digits of one that a double rounds.
        if (whole != 0 || number == 0.0) {
            return QString::number(whole);
        }
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return std::nullopt;
}

QList<TableCell> cellsOf(const QJsonValue& row, const QList<TableColumn>& columns)
{
    QList<TableCell> cells;
    const QJsonObject object = row.toObject();
    const QJsonArray array = row.toArray();
    for (qsizetype at = 0; at < columns.size(); ++at) {
        cells.append(cellOf(row.isArray() ? array.at(at) : object.value(columns.at(at).name)));
    }
    return cells;
}

} // namespace

QString TableColumn::rawType() const
{
    QString base = type.isEmpty() ? xdmType : type;
    if (xdmFormat.isEmpty() || xdmFormat == base) {
        return base;
    }
    return base.isEmpty() ? xdmFormat : QString(base + u" ("_s + xdmFormat + u')');
}

std::optional<TableContent> readTable(const QByteArray& body)
{
    const QByteArray mark = "\xEF\xBB\xBF";
    const QJsonObject answer =
        QJsonDocument::fromJson(body.startsWith(mark) ? body.sliced(3) : body).object();
    const QJsonValue columns = answer.value("schema"_L1).toObject().value("columns"_L1);
    const QJsonValue data = answer.value("data"_L1);
    if (!columns.isArray()) {
        return std::nullopt;
    }
    TableContent content;
    for (const QJsonValue item : columns.toArray()) {
        if (const auto column = columnOf(item.toObject())) {
            content.columns.append(*column);
        }
    }
    content.hasData = data.isArray();
    for (const QJsonValue row : data.toArray()) {
        if ((row.isObject() || row.isArray()) && content.rows.size() < mostRows) {
            content.rows.append(cellsOf(row, content.columns));
        }
    }
    return content;
}

} // namespace flowconnect
