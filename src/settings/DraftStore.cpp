#include "settings/DraftStore.h"

#include "connection/Encryption.h"

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

AuthenticationWish authenticationFrom(const QString& name)
{
    return static_cast<AuthenticationWish>(qMax(authenticationNames().indexOf(name), 0));
}

} // namespace

void DraftStore::save(const ConnectionDraft& draft)
{
    m_settings.setValue(u"draft/practice"_s, draft.destination == Destination::Practice);
    m_settings.setValue(u"draft/apiKey"_s, draft.platformAccess.apiKey);
    m_settings.setValue(u"draft/organizationId"_s, draft.platformAccess.organizationId);
    m_settings.setValue(u"draft/sandbox"_s, draft.platformAccess.sandboxName);
    m_settings.setValue(u"draft/signInBySecret"_s, draft.signIn == SignIn::ClientSecret);
    m_settings.setValue(u"draft/profile"_s, draft.profileId);
    m_settings.setValue(u"draft/scopes"_s, draft.scopes);
    m_settings.setValue(u"draft/server"_s, draft.server);
    m_settings.setValue(u"draft/port"_s, draft.port);
    m_settings.setValue(u"draft/database"_s, draft.database);
    m_settings.setValue(u"draft/userName"_s, draft.userName);
    m_settings.setValue(u"draft/encryption"_s, encryptionName(draft.encryption));
    m_settings.setValue(u"draft/authentication"_s, authenticationName(draft.authentication));
    m_settings.setValue(u"draft/name"_s, draft.name);
    m_settings.setValue(u"draft/description"_s, draft.description);
    m_settings.sync(); // a crash loses what is not written
}

ConnectionDraft DraftStore::load() const
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
    return draft;
}

} // namespace flowconnect
