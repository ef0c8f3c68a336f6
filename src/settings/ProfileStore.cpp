#include "settings/ProfileStore.h"

#include <QSettings>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

const QString clientSecretName = u"clientSecret"_s;
const QString accessTokenName = u"accessToken"_s;

QString groupOf(const QString& id)
{
    return u"profiles/"_s + id + u'/';
}

/// Ids are ours: letters, digits and hyphens.
bool isId(const QString& text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c < u'\x7f' && (c.isLetterOrNumber() || c == u'-');
    });
}

} // namespace

QList<Profile> ProfileStore::all() const
{
    m_settings.beginGroup(u"profiles"_s);
    const QStringList ids = m_settings.childGroups();
    m_settings.endGroup();
    QList<Profile> profiles;
    for (const QString& id : ids) {
        if (const auto profile = find(id)) {
            profiles.append(*profile);
        }
    }
    std::stable_sort(profiles.begin(), profiles.end(), [](const Profile& a, const Profile& b) {
        return shownName(a).localeAwareCompare(shownName(b)) < 0;
    });
    return profiles;
}

std::optional<Profile> ProfileStore::find(const QString& id) const
{
    m_settings.beginGroup(u"profiles"_s);
    const bool known = isId(id) && m_settings.childGroups().contains(id);
    m_settings.endGroup();
    if (!known) {
        return std::nullopt;
    }
    const auto text = [this, &id](const QString& key, const QString& fallback = {}) {
        return m_settings.value(groupOf(id) + key, fallback).toString();
    };
    Profile profile;
    profile.id = id;
    profile.name = text(u"name"_s);
    profile.apiKey = text(u"apiKey"_s);
    profile.organizationId = text(u"organizationId"_s);
    profile.sandboxName = text(u"sandbox"_s);
    profile.scopes = text(u"scopes"_s, profile.scopes);
    profile.signIn = text(u"signIn"_s) == accessTokenName ? SignIn::AccessToken : SignIn::ClientSecret;
    profile.signedIn = m_settings.value(groupOf(id) + u"signedIn"_s, false).toBool();
    return profile;
}

QString ProfileStore::save(const Profile& profile)
{
    QString id = isId(profile.id) ? profile.id : QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString group = groupOf(id);
    m_settings.setValue(group + u"name"_s, profile.name);
    m_settings.setValue(group + u"apiKey"_s, profile.apiKey);
    m_settings.setValue(group + u"organizationId"_s, profile.organizationId);
    m_settings.setValue(group + u"sandbox"_s, profile.sandboxName);
    m_settings.setValue(group + u"scopes"_s, profile.scopes);
    m_settings.setValue(group + u"signIn"_s,
                        profile.signIn == SignIn::AccessToken ? accessTokenName : clientSecretName);
    m_settings.setValue(group + u"signedIn"_s, profile.signedIn);
    m_settings.sync();
    return id;
}

void ProfileStore::remove(const QString& id)
{
    if (isId(id)) {
        m_settings.remove(u"profiles/"_s + id);
        m_settings.sync();
    }
}

} // namespace flowconnect
