#include "practice/catalogue/SpecCatalogue.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject text(const QString& description, const QString& format = QString())
{
    QJsonObject property{{u"type"_s, u"string"_s}, {u"description"_s, description}, {u"minLength"_s, 1}};
    if (!format.isEmpty()) {
        property.insert(u"format"_s, format);
    }
    return property;
}

QJsonObject schema(const QJsonObject& properties, const QJsonArray& required)
{
    return {{u"$schema"_s, u"http://json-schema.org/draft-07/schema#"_s},
            {u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, required}};
}

QJsonObject connectionStringSchema()
{
    const QString form =
        u"Server={SERVER};Database={DATABASE};Port={PORT};UID={USERNAME};Password={PASSWORD}"_s;
    return schema({{u"connectionString"_s, text(form, u"password"_s)}}, {u"connectionString"_s});
}

QJsonObject sslModeSchema(SslModeForm form)
{
    QJsonObject sslMode = text(u"How the connection is encrypted"_s);
    switch (form) {
    case SslModeForm::Words:
        // Adobe's pages write the last two with a blank and with a hyphen; both are taken.
        sslMode.insert(u"enum"_s,
                       QJsonArray{u"Disable"_s, u"Allow"_s, u"Prefer"_s, u"Require"_s, u"Verify Ca"_s,
                                  u"Verify Full"_s, u"Verify-Ca"_s, u"Verify-Full"_s});
        break;
    case SslModeForm::Hyphens:
        sslMode.insert(u"enum"_s, QJsonArray{u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s,
                                             u"verify-ca"_s, u"verify-full"_s});
        break;
    case SslModeForm::Boolean:
        return {{u"type"_s, u"boolean"_s}, {u"description"_s, u"Whether the connection is encrypted"_s}};
    case SslModeForm::WithoutRequire:
        sslMode.insert(u"enum"_s,
                       QJsonArray{u"Disable"_s, u"Allow"_s, u"Prefer"_s, u"Verify Ca"_s, u"Verify Full"_s});
        break;
    }
    return sslMode;
}

QJsonObject basicSchema(SslModeForm form)
{
    QJsonObject port = text(u"Port of the server"_s);
    port.insert(u"pattern"_s, u"^[0-9]{1,5}$"_s);
    return schema({{u"server"_s, text(u"Name or address of the server"_s)},
                   {u"port"_s, port},
                   {u"database"_s, text(u"Name of the database"_s)},
                   {u"username"_s, text(u"Name of the role"_s)},
                   {u"password"_s, text(u"Password of the role"_s, u"password"_s)},
                   {u"sslMode"_s, sslModeSchema(form)}},
                  {u"server"_s, u"database"_s, u"username"_s, u"password"_s});
}

constexpr auto connectionStringAuth = "Connection String Based Authentication"_L1;
constexpr auto basicAuth = "Basic Authentication"_L1;

QString propertyViolation(const QString& name, const QJsonObject& rule, const QJsonValue& value)
{
    if (rule.value(u"type"_s) == u"boolean"_s) {
        return value.isBool() ? QString() : QString(name + u" must be true or false."_s);
    }
    if (!value.isString()) {
        return name + u" must be a string."_s;
    }
    if (value.toString().size() < rule.value(u"minLength"_s).toInt()) {
        return name + u" must not be empty."_s;
    }
    const QString pattern = rule.value(u"pattern"_s).toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(value.toString()).hasMatch()) {
        return name + u" does not have the required form."_s;
    }
    const QJsonArray allowed = rule.value(u"enum"_s).toArray();
    if (!allowed.isEmpty() && !allowed.contains(value)) {
        return name + u" is not one of the allowed values."_s;
    }
    return {};
}

} // namespace

QString postgresqlSpecId()
{
    return u"74a1c565-4e59-48d7-9d67-7c03b8a13137"_s;
}

QString postgresqlSpecVersion()
{
    return u"1.0"_s;
}

QJsonObject postgresqlSpec(const SpecVariant& variant)
{
    QJsonArray authSpecs;
    if (!variant.onAws) {
        authSpecs.append(QJsonObject{{u"name"_s, connectionStringAuth},
                                     {u"type"_s, u"ConnectionString"_s},
                                     {u"spec"_s, connectionStringSchema()}});
    }
    authSpecs.append(QJsonObject{{u"name"_s, basicAuth},
                                 {u"type"_s, u"BasicAuthentication"_s},
                                 {u"spec"_s, basicSchema(variant.sslMode)}});
    return {{u"id"_s, postgresqlSpecId()},
            {u"name"_s, u"postgres-sql"_s},
            {u"providerId"_s, u"0ed90a81-07f4-4586-8190-b40eccef1c5a"_s},
            {u"version"_s, postgresqlSpecVersion()},
            {u"authSpec"_s, authSpecs}};
}

std::optional<QJsonObject> paramsSchema(const QString& authSpecName, const SpecVariant& variant)
{
    if (authSpecName == connectionStringAuth && !variant.onAws) {
        return connectionStringSchema();
    }
    if (authSpecName == basicAuth) {
        return basicSchema(variant.sslMode);
    }
    return std::nullopt;
}

QString schemaViolation(const QJsonObject& schema, const QJsonObject& params)
{
    for (const QJsonValue required : schema.value(u"required"_s).toArray()) {
        if (!params.contains(required.toString())) {
            return required.toString() + u" is missing."_s;
        }
    }
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    for (auto rule = properties.begin(); rule != properties.end(); ++rule) {
        if (!params.contains(rule.key())) {
            continue;
        }
        QString wrong = propertyViolation(rule.key(), rule.value().toObject(), params.value(rule.key()));
        if (!wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

} // namespace flowconnect::practice
