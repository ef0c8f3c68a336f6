#include "practice/shop/ShopRows.h"

#include "practice/database/SchemaJson.h"

#include <QByteArrayList>
#include <QDate>
#include <QHash>
#include <QJsonArray>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 12;

const QDate firstDay(2026, 3, 1);

QString word(const QString& column, int row)
{
    static const QHash<QString, QStringList> words{
        {u"given_name"_s, {u"Mei"_s, u"Jonas"_s, u"Aylin"_s, u"Chia-hao"_s, u"Clara"_s}},
        {u"family_name"_s, {u"林"_s, u"Berger"_s, u"Demir"_s, u"陳"_s, u"O'Neill"_s}},
        {u"city"_s, {u"臺北"_s, u"Basel"_s, u"İzmir"_s, u"高雄"_s, u"Cork"_s}},
        {u"street"_s, {u"忠孝東路 12 號"_s, u"Rheingasse 8"_s, u"Cumhuriyet Blv. 41"_s, u"五福路 3 號"_s}},
        {u"country_code"_s, {u"TW"_s, u"CH"_s, u"TR"_s, u"TW"_s, u"IE"_s}},
        {u"currency"_s, {u"TWD"_s, u"CHF"_s, u"TRY"_s, u"TWD"_s, u"EUR"_s}},
        {u"status"_s, {u"placed"_s, u"paid"_s, u"shipped"_s, u"returned"_s}},
        {u"method"_s, {u"card"_s, u"transfer"_s, u"wallet"_s}},
        {u"title"_s, {u"Tea pot"_s, u"Bicycle bell"_s, u"Desk lamp, \"Luna\""_s, u"Rain coat"_s}},
        {u"body"_s, {u"Just right."_s, u"很好用"_s, u"Arrived late; works."_s}},
        {u"reason"_s, {u"too small"_s, u"damaged"_s, u"changed my mind"_s}},
        {u"name"_s, {u"Kitchen"_s, u"Outdoors"_s, u"Office"_s, u"Gifts"_s}},
    };
    if (column == u"email"_s) {
        return u"customer%1@shop.example"_s.arg(row);
    }
    const QStringList known = words.value(column);
    return known.isEmpty() ? column + u' ' + QString::number(row) : known.at(row % known.size());
}

QJsonValue number(const QString& column, int row)
{
    if (column == u"id"_s || column.endsWith(u"_number")) {
        return row;
    }
    return column.endsWith(u"_id") ? 1 + row * 7 % rowCount : 1 + row * 5 % 9;
}

QJsonValue shopValue(const QString& column, const QString& type, int row)
{
    if (column == u"note"_s || column == u"parent_id"_s || (column == u"shipped_at"_s && row % 3 == 0)) {
        return QJsonValue::Null;
    }
    if (type.startsWith(u"int")) {
        return number(column, row);
    }
    if (type == u"numeric"_s || type == u"float8"_s) {
        return 9.5 + row * 12.25;
    }
    if (type == u"bool"_s) {
        return row % 3 != 1;
    }
    const QDate date = firstDay.addDays(row);
    if (type == u"date"_s) {
        return date.toString(Qt::ISODate);
    }
    if (type == u"timestamptz"_s) {
        return QString(date.toString(Qt::ISODate) + u"T09:%1:00+00:00"_s.arg(10 + row));
    }
    if (type == u"uuid"_s) {
        return u"00000000-0000-4000-8000-%1"_s.arg(row, 12, 10, QChar(u'0'));
    }
    if (type == u"_text"_s) {
        return QJsonArray{u"newsletter"_s, u"spring"_s};
    }
    return type == u"jsonb"_s ? QJsonValue(QJsonObject{{u"colour"_s, u"red"_s}}) : word(column, row);
}

} // namespace

QStringList exampleRows(const QList<QPair<QString, QString>>& columns)
{
    QStringList rows;
    for (int row = 1; row <= rowCount; ++row) {
        QByteArrayList members;
        for (const auto& [name, type] : columns) {
            members.append(jsonText(name) + ':' + jsonText(shopValue(name, type, row)));
        }
        // Not by QJsonObject, which would sort the columns by their names.
        rows.append(QString::fromUtf8('{' + members.join(',') + '}'));
    }
    return rows;
}

} // namespace flowconnect::practice
