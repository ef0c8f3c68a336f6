#include "practice/catalogue/Origin.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

QString technicalAccount(const QString& apiKey)
{
    return apiKey + u"@techacct.adobe.com"_s;
}

Origin originOf(const QString& apiKey)
{
    return {technicalAccount(apiKey), technicalAccount(apiKey), apiKey, apiKey, 0, 0};
}

void insertOrigin(QJsonObject& json, const Origin& origin)
{
    json.insert(u"createdBy"_s, origin.createdBy);
    json.insert(u"updatedBy"_s, origin.updatedBy);
    json.insert(u"createdClient"_s, origin.createdClient);
    json.insert(u"updatedClient"_s, origin.updatedClient);
    json.insert(u"createdAt"_s, origin.createdAt);
    json.insert(u"updatedAt"_s, origin.updatedAt);
}

} // namespace flowconnect::practice
