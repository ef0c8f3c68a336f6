#include "settings/DraftStore.h"

#include "connection/Encryption.h"
#include "connection/SecretText.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// In words, so that a later version may have more of them.
QString encryptionName(Encryption encryption)
{
    return encryption == Encryption::Default ? QString() : sslModeOf(encryption);
}

/// In the order of AuthenticationWish.
const QStringList& authenticationNames()
{
    static const QStringList names{u"automatic"_s, u"connectionString"_s, u"basic"_s, u"odbcString"_s,
                                   u"adoNetString"_s};
    return names;
}

QString authenticationName(AuthenticationWish wish)
{
    return authenticationNames().at(static_cast<int>(wish));
}

/// The text fields that are kept, and their keys.
const QList<std::pair<Field, QString>>& storedFields()
{
    static const QList<std::pair<Field, QString>> fields{
        {Field::ApiKey, u"draft/apiKey"_s},     {Field::OrganizationId, u"draft/organizationId"_s},
        {Field::Sandbox, u"draft/sandbox"_s},   {Field::Scopes, u"draft/scopes"_s},
        {Field::Server, u"draft/server"_s},     {Field::Port, u"draft/port"_s},
        {Field::Database, u"draft/database"_s}, {Field::UserName, u"draft/userName"_s},
        {Field::Name, u"draft/name"_s},         {Field::Description, u"draft/description"_s}};
    return fields;
}

AuthenticationWish authenticationFrom(const QString& name)
{
    return static_cast<AuthenticationWish>(qMax(authenticationNames().indexOf(name), 0));
}

} // namespace

QHash<QString, QVariant> DraftStore::stored(const ConnectionDraft& draft)
{
    QHash<QString, QVariant> values{{u"draft/practice"_s, draft.destination == Destination::Practice},
                                    {u"draft/signInBySecret"_s, draft.signIn == SignIn::ClientSecret},
                                    {u"draft/profile"_s, draft.profileId},
                                    {u"draft/encryption"_s, encryptionName(draft.encryption)},
                                    {u"draft/authentication"_s, authenticationName(draft.authentication)}};
    for (const auto& [field, key] : storedFields()) {
        if (mayBeStored(field, draft)) { // else what was saved before stays
            values.insert(key, typedFor(field, draft));
        }
    }
    return values;
}

void DraftStore::save(const ConnectionDraft& draft)
{
    const QHash<QString, QVariant> values = stored(draft);
    if (values == m_last) {
        return;
    }
    m_last = values;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        m_settings.setValue(value.key(), *value);
    }
    m_settings.sync(); // a crash loses what is not written
}

ConnectionDraft DraftStore::load()
{
    const auto text = [this](const QString& key, const QString& fallback = {}) {
        return m_settings.value(u"draft/"_s + key, fallback).toString();
    };
    ConnectionDraft draft;
    const bool practice = m_settings.value(u"draft/practice"_s, false).toBool();
    draft.destination = practice ? Destination::Practice : Destination::Platform;
    draft.platformAccess.apiKey = text(u"apiKey"_s);
    draft.platformAccess.organizationId = text(u"organizationId"_s);
    draft.platformAccess.sandboxName = text(u"sandbox"_s, draft.platformAccess.sandboxName);
    const bool bySecret = m_settings.value(u"draft/signInBySecret"_s, true).toBool();
    draft.signIn = bySecret ? SignIn::ClientSecret : SignIn::AccessToken;
    draft.scopes = text(u"scopes"_s, draft.scopes);
    if (const auto profile = m_profiles.find(text(u"profile"_s))) {
        draft.profileId = profile->id;
        draft.profileName = profile->name;
        // What was typed after the last sign-in has not been tried.
        draft.profileSignedIn = true;
        draft.profileSignedIn = profileOf(draft) == *profile;
    }
    draft.server = text(u"server"_s);
    draft.port = text(u"port"_s, draft.port);
    draft.database = text(u"database"_s);
    draft.userName = text(u"userName"_s);
    draft.encryption = encryptionFromText(text(u"encryption"_s));
    draft.authentication = authenticationFrom(text(u"authentication"_s));
    draft.name = text(u"name"_s);
    draft.description = text(u"description"_s);
    m_last = stored(draft);
    return draft;
}

} // namespace flowconnect
