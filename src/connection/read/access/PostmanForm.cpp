#include "connection/read/access/PostmanForm.h"

#include "connection/read/access/AccessGathering.h"
#include "connection/read/access/AccessKeys.h"
#include "connection/read/access/JsonPairs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// The object that has the variables: Postman's own interface wraps it.
QJsonObject unwrappedPostman(const QJsonValue& value)
{
    QJsonObject object = value.toObject();
    for (const QString& key : {u"environment"_s, u"globals"_s, u"collection"_s}) {
        if (object.value(key).isObject()) {
            return object.value(key).toObject();
        }
    }
    return object;
}

QJsonArray variablesOf(const QJsonObject& object)
{
    return object.value(object.value("values"_L1).isArray() ? u"values"_s : u"variable"_s).toArray();
}

QList<QJsonObject> postmanObjects(const QJsonDocument& document)
{
    QList<QJsonObject> objects;
    QJsonArray all = document.array();
    if (document.isObject()) {
        all = {document.object()};
    }
    for (const QJsonValue element : std::as_const(all)) {
        if (const QJsonObject object = unwrappedPostman(element); !variablesOf(object).isEmpty()) {
            objects += object;
        }
    }
    return objects;
}

} // namespace

bool isPostman(const AccessText& text)
{
    return !postmanObjects(text.json).isEmpty();
}

QList<AccessBlock> readPostman(const AccessText& text)
{
    QList<AccessBlock> blocks;
    const QList<QJsonObject> objects = postmanObjects(text.json);
    for (const QJsonObject& object : objects) {
        QString label = object.value("name"_L1).toString();
        if (label.isEmpty()) {
            label = object.value("info"_L1).toObject().value("name"_L1).toString();
        }
        QStringList off;
        AccessBlock block{label, namedValues(variablesOf(object), &off)};
        for (const QString& name : std::as_const(off)) {
            if (accessKeyOf(name).kind == AccessKey::Kind::Value) {
                block.ignored += plainLabel(name);
            }
        }
        blocks += block;
    }
    return blocks;
}

} // namespace flowconnect
