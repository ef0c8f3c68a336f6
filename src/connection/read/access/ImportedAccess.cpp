#include "connection/read/access/ImportedAccess.h"

#include <algorithm>
#include <iterator>

namespace flowconnect {

namespace {

QString ImportedAccess::*placeFor(Field field)
{
    switch (field) {
    case Field::OrganizationId:
        return &ImportedAccess::organizationId;
    case Field::ClientSecret:
        return &ImportedAccess::clientSecret;
    case Field::AccessToken:
        return &ImportedAccess::accessToken;
    case Field::Sandbox:
        return &ImportedAccess::sandboxName;
    case Field::Scopes:
        return &ImportedAccess::scopes;
    default:
        return &ImportedAccess::apiKey;
    }
}

} // namespace

const QList<Field>& accessFields()
{
    static const QList<Field> fields{Field::ApiKey,      Field::OrganizationId, Field::ClientSecret,
                                     Field::AccessToken, Field::Sandbox,        Field::Scopes};
    return fields;
}

QString& valueFor(Field field, ImportedAccess& access)
{
    return access.*placeFor(field);
}

const QString& valueFor(Field field, const ImportedAccess& access)
{
    return access.*placeFor(field);
}

QList<Field> filledFields(const ImportedAccess& access)
{
    QList<Field> filled;
    std::copy_if(accessFields().begin(), accessFields().end(), std::back_inserter(filled),
                 [&access](Field field) { return !valueFor(field, access).isEmpty(); });
    return filled;
}

} // namespace flowconnect
