#include "practice/connections/ConnectionRecord.h"

#include "practice/catalogue/SandboxCatalogue.h"
#include "practice/http/RandomText.h"

#include <QDateTime>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

// The whole connection string is a secret: cutting just the password out would rely on one reading of its
// grammar.
QJsonObject masked(QJsonObject params)
{
    for (const QString& secret : {u"password"_s, u"connectionString"_s}) {
        if (params.contains(secret)) {
            params.insert(secret, u"********"_s);
        }
    }
    return params;
}

} // namespace

QString freshEtag()
{
    const QString random = randomText(8, "0123456789abcdef"_L1);
    const QString seconds = QString::number(QDateTime::currentSecsSinceEpoch(), 16).rightJustified(8, u'0');
    return u'"' + random + u"-0000-0200-0000-"_s + seconds + u"0000\""_s;
}

QJsonObject toMaskedJson(const ConnectionRecord& record, const PracticeAccess& access)
{
    const QString creator = access.apiKey + u"@techacct.adobe.com"_s;
    return {
        {u"id"_s, record.id},
        {u"name"_s, record.name},
        {u"description"_s, record.description},
        {u"createdAt"_s, record.createdAt},
        {u"updatedAt"_s, record.updatedAt},
        {u"createdBy"_s, creator},
        {u"updatedBy"_s, creator},
        {u"createdClient"_s, access.apiKey},
        {u"updatedClient"_s, access.apiKey},
        {u"sandboxId"_s, sandboxId(record.sandbox)},
        {u"sandboxName"_s, record.sandbox},
        {u"imsOrgId"_s, access.organizationId},
        {u"connectionSpec"_s, QJsonObject{{u"id"_s, record.specId}, {u"version"_s, record.specVersion}}},
        {u"state"_s, u"enabled"_s},
        {u"auth"_s, QJsonObject{{u"specName"_s, record.authSpecName}, {u"params"_s, masked(record.params)}}},
        {u"version"_s, record.etag},
        {u"etag"_s, record.etag}};
}

QJsonObject toIdAndEtag(const ConnectionRecord& record)
{
    return {{u"id"_s, record.id}, {u"etag"_s, record.etag}};
}

} // namespace flowconnect::practice
