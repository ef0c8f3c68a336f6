#include "settings/ProfileStore.h"

#include "settings/LiveSettings.h"

#include <QCollator>
#include <QHash>
#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <utility>
#include <vector>

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

/// Puts the value of one key into a profile.
void take(const QString& key, const QVariant& value, Profile& profile)
{
    static const QHash<QString, QString Profile::*> texts{{u"name"_s, &Profile::name},
                                                          {u"apiKey"_s, &Profile::apiKey},
                                                          {u"organizationId"_s, &Profile::organizationId},
                                                          {u"sandbox"_s, &Profile::sandboxName},
                                                          {u"scopes"_s, &Profile::scopes}};
    if (const auto text = texts.constFind(key); text != texts.cend()) {
        profile.*(*text) = value.toString();
    } else if (key == u"signIn") {
        profile.signIn = value.toString() == accessTokenName ? SignIn::AccessToken : SignIn::ClientSecret;
    } else if (key == u"signedIn") {
        profile.signedIn = value.toBool();
    }
}

} // namespace

QList<Profile> ProfileStore::all() const
{
    const auto* live = qobject_cast<const LiveSettings*>(&m_settings);
    if (live == nullptr) {
        return read();
    }
    if (!m_listed || m_listed->foreignChanges != live->foreignChanges()) {
        m_listed = Listed{read(), live->foreignChanges()};
    }
    return m_listed->profiles;
}

QList<Profile> ProfileStore::read() const
{
    // Each key once: there may be very many profiles.
    QHash<QString, Profile> found;
    m_settings.beginGroup(u"profiles"_s);
    const QStringList keys = m_settings.allKeys();
    for (const QString& key : keys) {
        const qsizetype slash = key.indexOf(u'/');
        const QString id = key.first(qMax(slash, 0));
        if (isId(id)) {
            Profile& profile = found[id];
            profile.id = id;
            take(key.sliced(slash + 1), m_settings.value(key), profile);
        }
    }
    m_settings.endGroup();
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, Profile>> sorted;
    sorted.reserve(static_cast<size_t>(found.size()));
    for (const Profile& profile : std::as_const(found)) {
        sorted.emplace_back(collator.sortKey(shownName(profile)), profile);
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second.id < b.second.id;
    });
    QList<Profile> profiles;
    profiles.reserve(found.size());
    for (const auto& [key, profile] : sorted) {
        profiles.append(profile);
    }
    return profiles;
}

std::optional<Profile> ProfileStore::find(const QString& id) const
{
    if (!isId(id)) {
        return std::nullopt;
    }
    m_settings.beginGroup(u"profiles/"_s + id);
    const QStringList keys = m_settings.childKeys();
    Profile profile;
    profile.id = id;
    for (const QString& key : keys) {
        take(key, m_settings.value(key), profile);
    }
    m_settings.endGroup();
    return keys.isEmpty() ? std::nullopt : std::optional(profile);
}

QString ProfileStore::save(const Profile& profile)
{
    m_listed.reset();
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
    m_listed.reset();
    if (isId(id)) {
        m_settings.remove(u"profiles/"_s + id);
        m_settings.sync();
    }
}

} // namespace flowconnect
