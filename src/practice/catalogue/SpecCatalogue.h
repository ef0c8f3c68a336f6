#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace flowconnect::practice {

/// How the schema of Basic Authentication has `sslMode`; Platforms differ.
enum class SslModeForm {
    Words,          ///< Adobe's words, the last two with a blank and with a hyphen
    Hyphens,        ///< the last two with a hyphen only, all in lower case
    Boolean,        ///< true or false
    WithoutRequire, ///< words, but no Require
};

/// What differs between the clouds and ages of Platform.
struct SpecVariant
{
    bool onAws = false; ///< knows Basic Authentication only
    SslModeForm sslMode = SslModeForm::Words;
};

/// The id of the one connection spec that is known here, PostgreSQL's.
QString postgresqlSpecId();

/// Its version.
QString postgresqlSpecVersion();

/// The spec with its authentications, each with the JSON Schema of its params: both, or on AWS Basic only.
QJsonObject postgresqlSpec(const SpecVariant& variant);

/// The JSON Schema for the params of one authentication, or nothing when there is none of that name.
std::optional<QJsonObject> paramsSchema(const QString& authSpecName, const SpecVariant& variant);

/// What is wrong with `params` under such a schema, as a sentence that names no value; empty when nothing is.
/// Looks at what these schemas use: required, type (string or boolean), minLength, pattern, enum.
QString schemaViolation(const QJsonObject& schema, const QJsonObject& params);

} // namespace flowconnect::practice
