#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace flowconnect::practice {

/// One entry of explore's root, as JSON text: a table or view by its path `schema.name`. `kind` is "table" or
/// "view". Text, since a root may have 100,000 of them.
QByteArray tableText(const QString& path, const QString& kind);

/// Any JSON value as text.
QByteArray jsonText(const QJsonValue& value);

/// One column of explore's table answer. `typeName` is PostgreSQL's internal name of the base type, e.g.
/// "int4", "timestamptz"; a leading underscore means an array of it. A type without a counterpart in XDM
/// (Adobe's data model) becomes a string, as connectors do it.
QJsonObject columnJson(const QString& name, const QString& typeName);

/// The answer around the columns of one table.
QJsonObject flatSchemaJson(const QJsonArray& columns);

/// That answer with rows: `data`, of texts that are each a JSON object. They go into the text as they are, so
/// that their columns keep their order and their numbers every digit.
QByteArray flatSchemaText(const QJsonArray& columns, const QStringList& rows);

} // namespace flowconnect::practice
