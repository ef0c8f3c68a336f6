#pragma once

#include "connection/read/access/AccessBlock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace flowconnect {

/// A member of an object as a pair: a text, a list of texts, or what an object has as its `token` or `value`
/// (aio keeps tokens so). Without values where it is anything else.
AccessPair jsonPair(const QString& name, const QJsonValue& value);

/// The elements of `list` that are `{"key" or "name", "value"}`; those that are `"enabled": false` or
/// `"disabled": true` come into `off` by their names.
QList<AccessPair> namedValues(const QJsonArray& list, QStringList* off);

} // namespace flowconnect
