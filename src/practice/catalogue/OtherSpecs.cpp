#include "practice/catalogue/OtherSpecs.h"

#include <QJsonArray>
#include <QStringList>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject authSpec(const QString& name, const QString& type, const QStringList& params)
{
    QJsonObject properties;
    for (const QString& param : params) {
        properties.insert(param, QJsonObject{{u"type"_s, u"string"_s}});
    }
    return {{u"name"_s, name},
            {u"type"_s, type},
            {u"spec"_s, QJsonObject{{u"$schema"_s, u"http://json-schema.org/draft-07/schema#"_s},
                                    {u"type"_s, u"object"_s},
                                    {u"properties"_s, properties},
                                    {u"required"_s, QJsonArray::fromStringList(params)}}}};
}

QJsonObject spec(const QString& id, const QString& name, const QJsonArray& authSpecs)
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"providerId"_s, u"0ed90a81-07f4-4586-8190-b40eccef1c5a"_s},
            {u"version"_s, u"1.0"_s},
            {u"authSpec"_s, authSpecs}};
}

} // namespace

QList<QJsonObject> otherSpecs()
{
    const QJsonObject connectionString =
        authSpec(u"Connection String Based Authentication"_s, u"ConnectionString"_s, {u"connectionString"_s});
    return {spec(otherspecs::amazonS3, u"amazon-s3"_s,
                 {authSpec(u"Access Key"_s, u"AccessKey"_s, {u"s3AccessKey"_s, u"s3SecretKey"_s})}),
            spec(otherspecs::mySql, u"mysql"_s, {connectionString}),
            spec(otherspecs::salesforce, u"salesforce"_s,
                 {authSpec(u"Basic Authentication"_s, u"BasicAuthentication"_s,
                           {u"environmentUrl"_s, u"username"_s, u"password"_s, u"securityToken"_s})}),
            spec(otherspecs::azureBlob, u"azure-blob"_s, {connectionString})};
}

} // namespace flowconnect::practice
