#include "settings/SignInKeychain.h"

#include "secrets/SecretKeys.h"
#include "settings/KeychainIndex.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

using Place = SecretStatus::Place;

QString entryOf(const AccessToken& token)
{
    QJsonObject object{{u"accessToken"_s, token.value}};
    if (token.expiresAt.isValid()) {
        object.insert(u"expiresAt"_s, token.expiresAt.toUTC().toString(Qt::ISODate));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

AccessToken tokenOf(const QString& entry)
{
    const QJsonObject object = QJsonDocument::fromJson(entry.toUtf8()).object();
    return {object.value("accessToken"_L1).toString(),
            QDateTime::fromString(object.value("expiresAt"_L1).toString(), Qt::ISODate)};
}

} // namespace

SignInKeychain::SignInKeychain(SecretStore& store, KeychainIndex& known, QSettings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_known(known),
      m_entries(store, known, this),
      m_deletions(store, known, this),
      m_remember(settings.value(u"secrets/rememberSignIn"_s, true).toBool())
{
    connect(&m_entries, &KeychainEntries::kept, this, [this](SecretState worst) {
        setStatus({worst == SecretState::Kept ? Place::Kept : Place::NotKept, worst});
    });
    connect(&m_entries, &KeychainEntries::found, this, &SignInKeychain::take);
    connect(&m_deletions, &KeychainEntries::forgotten, this, [this](int, SecretState worst) {
        if (worst != SecretState::Absent) {
            setStatus({Place::Kept, worst}); // still there: say so
        }
    });
}

bool SignInKeychain::mayHave(const QString& profileId) const
{
    return m_known.has(clientSecretKey(profileId)) || m_known.has(accessTokenKey(profileId));
}

void SignInKeychain::setRemember(bool remember, const QString& profileId)
{
    m_remember = remember;
    m_settings.setValue(u"secrets/rememberSignIn"_s, remember);
    const bool hadSecret = m_status.place != Place::Nothing;
    noteEdit(hadSecret);
    if (!remember) {
        forget(profileId);
    }
}

void SignInKeychain::keep(const QString& profileId, const SignInSecret& secret)
{
    const bool same = m_profileId == profileId && m_secret == secret;
    if (!m_remember || (same && (m_status.place == Place::Kept || m_status.place == Place::Waiting))) {
        return;
    }
    m_profileId = profileId;
    m_secret = secret;
    QList<std::pair<QString, QString>> entries;
    if (!secret.clientSecret.isEmpty()) {
        entries.append({clientSecretKey(profileId), secret.clientSecret});
    }
    if (!secret.token.value.isEmpty()) {
        entries.append({accessTokenKey(profileId), entryOf(secret.token)});
    }
    setStatus({Place::Waiting});
    m_entries.keep(entries);
}

void SignInKeychain::noteEdit(bool hasSecret)
{
    m_entries.ignore();
    setStatus({!hasSecret ? Place::Nothing : m_remember ? Place::Changed : Place::Session});
}

void SignInKeychain::lookFor(const QString& profileId)
{
    m_profileId = profileId;
    m_secret = {};
    if (mayHave(profileId)) {
        setStatus({Place::Waiting});
    }
    m_entries.read({clientSecretKey(profileId), accessTokenKey(profileId)});
}

void SignInKeychain::take(const QHash<QString, QString>& secrets, SecretState worst)
{
    m_secret = {secrets.value(clientSecretKey(m_profileId)),
                tokenOf(secrets.value(accessTokenKey(m_profileId)))};
    if (worst == SecretState::Kept) {
        setStatus({Place::Kept, worst});
    } else if (worst != SecretState::Absent) {
        setStatus({Place::NotRead, worst});
    } else {
        setStatus(secrets.isEmpty() ? SecretStatus{} : SecretStatus{Place::Kept, SecretState::Kept});
    }
    Q_EMIT found(m_profileId, m_secret);
}

void SignInKeychain::forget(const QString& profileId)
{
    m_deletions.forget({clientSecretKey(profileId), accessTokenKey(profileId)});
}

void SignInKeychain::tryAgain()
{
    if (m_status.place == Place::NotRead) {
        lookFor(m_profileId);
    } else if (m_status.place == Place::NotKept) {
        keep(m_profileId, m_secret);
    }
}

void SignInKeychain::setStatus(SecretStatus status)
{
    if (status != m_status) {
        m_status = status;
        Q_EMIT statusChanged();
    }
}

} // namespace flowconnect
