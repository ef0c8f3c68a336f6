#include "practice/connections/ConnectionRecord.h"

#include "practice/catalogue/SandboxCatalogue.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

// The whole connection string is a secret: cutting just the password out would rely on one reading of its
// grammar.
QJsonObject masked(QJsonObject params)
{
    for (const QString& secret :
         {u"password"_s, u"connectionString"_s, u"s3SecretKey"_s, u"securityToken"_s}) {
        if (params.contains(secret)) {
            params.insert(secret, u"********"_s);
        }
    }
    return params;
}

} // namespace

QJsonObject toMaskedJson(const ConnectionRecord& record, const PracticeAccess& access)
{
    QJsonObject json{
        {u"id"_s, record.id},
        {u"name"_s, record.name},
        {u"sandboxId"_s, sandboxId(record.sandbox)},
        {u"sandboxName"_s, record.sandbox},
        {u"imsOrgId"_s, access.organizationId},
        {u"connectionSpec"_s, QJsonObject{{u"id"_s, record.specId}, {u"version"_s, record.specVersion}}},
        {u"state"_s, stateWord(record.state)},
        {u"auth"_s, QJsonObject{{u"specName"_s, record.authSpecName}, {u"params"_s, masked(record.params)}}},
        {u"version"_s, record.etag},
        {u"etag"_s, record.etag}};
    if (!record.description.isNull()) {
        json.insert(u"description"_s, record.description);
    }
    insertOrigin(json, record.origin);
    return json;
}

QJsonObject toIdAndEtag(const ConnectionRecord& record)
{
    return {{u"id"_s, record.id}, {u"etag"_s, record.etag}};
}

} // namespace flowconnect::practice
