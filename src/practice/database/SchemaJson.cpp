#include "practice/database/SchemaJson.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

struct ColumnType
{
    QString type;      ///< the connector's word
    QString xdmType;   ///< JSON Schema's type
    QString xdmFormat; ///< JSON Schema's format, may be empty
    QString metaType;  ///< XDM's own word
};

ColumnType columnType(const QString& typeName)
{
    static const ColumnType whole{u"integer"_s, u"integer"_s, {}, u"int"_s};
    static const ColumnType number{u"number"_s, u"number"_s, {}, u"double"_s};
    static const ColumnType moment{u"date-time"_s, u"string"_s, u"date-time"_s, u"date-time"_s};
    static const ColumnType text{u"string"_s, u"string"_s, {}, u"string"_s};
    static const QHash<QString, ColumnType> types{
        {u"bool"_s, {u"boolean"_s, u"boolean"_s, {}, u"boolean"_s}},
        {u"int2"_s, {u"integer"_s, u"integer"_s, {}, u"short"_s}},
        {u"int4"_s, whole},
        {u"int8"_s, {u"integer"_s, u"integer"_s, {}, u"long"_s}},
        {u"float4"_s, number},
        {u"float8"_s, number},
        {u"numeric"_s, number},
        {u"date"_s, {u"date"_s, u"string"_s, u"date"_s, u"date"_s}},
        {u"timestamp"_s, moment},
        {u"timestamptz"_s, moment},
        {u"uuid"_s, {u"string"_s, u"string"_s, u"uuid"_s, u"string"_s}},
    };
    return types.value(typeName, text);
}

QJsonObject xdmJson(const ColumnType& type)
{
    QJsonObject xdm{{u"type"_s, type.xdmType}};
    if (!type.xdmFormat.isEmpty()) {
        xdm.insert(u"format"_s, type.xdmFormat);
    }
    return xdm;
}

// RFC 8259, section 7: what needs no escape is written as it is, which nearly all names can be.
QByteArray quoted(const QString& text)
{
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character >= u' ' && character != u'"' && character != u'\\' && !character.isSurrogate();
    });
    return isPlain ? QByteArray('"' + text.toUtf8() + '"') : jsonText(text);
}

} // namespace

QByteArray jsonText(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

QByteArray tableText(const QString& path, const QString& kind)
{
    const QByteArray name = quoted(path);
    return "{\"canFetchSchema\":true,\"canPreview\":true,\"name\":" + name + ",\"path\":" + name +
           ",\"type\":" + quoted(kind) + '}';
}

QJsonObject columnJson(const QString& name, const QString& typeName)
{
    if (typeName.startsWith(u'_')) {
        const QJsonObject items = xdmJson(columnType(typeName.mid(1)));
        return {{u"name"_s, name},
                {u"type"_s, u"array"_s},
                {u"meta:xdmType"_s, u"array"_s},
                {u"xdm"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, items}}}};
    }
    const ColumnType type = columnType(typeName);
    return {{u"name"_s, name},
            {u"type"_s, type.type},
            {u"meta:xdmType"_s, type.metaType},
            {u"xdm"_s, xdmJson(type)}};
}

QJsonObject flatSchemaJson(const QJsonArray& columns)
{
    return {{u"format"_s, u"flat"_s}, {u"schema"_s, QJsonObject{{u"columns"_s, columns}}}};
}

QByteArray flatSchemaText(const QJsonArray& columns, const QStringList& rows)
{
    const QByteArray schema = QJsonDocument(flatSchemaJson(columns)).toJson(QJsonDocument::Compact);
    return schema.chopped(1) + ",\"data\":[" + rows.join(u',').toUtf8() + "]}";
}

} // namespace flowconnect::practice
