#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace flowconnect::practice {

/// The id of the one connection spec that is known here, PostgreSQL's.
QString postgresqlSpecId();

/// Its version.
QString postgresqlSpecVersion();

/// The spec with its authentications, each with the JSON Schema of its params: both, or on AWS Basic only.
QJsonObject postgresqlSpec(bool onAws);

/// The JSON Schema for the params of one authentication, or nothing when there is none of that name.
std::optional<QJsonObject> paramsSchema(const QString& authSpecName, bool onAws);

/// What is wrong with `params` under such a schema, as a sentence that names no value; empty when nothing is.
/// Looks at what these schemas use: required, type string, minLength, pattern, enum.
QString schemaViolation(const QJsonObject& schema, const QJsonObject& params);

} // namespace flowconnect::practice
