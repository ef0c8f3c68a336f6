#include "connection/read/access/JsonPairs.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// The text of a value, or of an object that holds one.
QString heldText(const QJsonValue& value)
{
    if (!value.isObject()) {
        return value.toString();
    }
    const QJsonObject object = value.toObject();
    for (const QString& key : {u"value"_s, u"token"_s, u"client_secret"_s, u"secret"_s, u"access_token"_s}) {
        if (object.value(key).isString()) {
            return object.value(key).toString();
        }
    }
    return {};
}

} // namespace

AccessPair jsonPair(const QString& name, const QJsonValue& value)
{
    QStringList values;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue element : list) {
            values += heldText(element);
        }
    } else {
        values += heldText(value);
    }
    values.removeAll(QString());
    return {name, values};
}

QList<AccessPair> namedValues(const QJsonArray& list, QStringList* off)
{
    QList<AccessPair> pairs;
    for (const QJsonValue element : list) {
        const QJsonObject entry = element.toObject();
        const QString key = entry.value("key"_L1).isString() ? u"key"_s : u"name"_s;
        const QString name = entry.value(key).toString().trimmed();
        const AccessPair pair = jsonPair(name, entry.value("value"_L1));
        if (name.isEmpty() || pair.values.isEmpty()) {
            continue;
        }
        if (entry.value("enabled"_L1).toBool(true) && !entry.value("disabled"_L1).toBool(false)) {
            pairs += pair;
        } else {
            *off += name;
        }
    }
    return pairs;
}

} // namespace flowconnect
