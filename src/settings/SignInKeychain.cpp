#include "settings/SignInKeychain.h"

#include "secrets/SecretKeys.h"
#include "settings/Keychain.h"

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

SignInKeychain::SignInKeychain(Keychain& keychain, QSettings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_keychain(keychain),
      m_entries(keychain, this),
      m_remember(settings.value(u"secrets/rememberSignIn"_s, true).toBool())
{
    connect(&m_entries, &KeychainEntries::kept, this, [this](SecretState worst) {
        setStatus({worst == SecretState::Kept ? Place::Kept : Place::NotKept, worst});
    });
    connect(&m_entries, &KeychainEntries::found, this, &SignInKeychain::take);
    connect(&keychain, &Keychain::removed, this, &SignInKeychain::noteRemoved);
}

bool SignInKeychain::mayHave(const QString& profileId) const
{
    return m_keychain.mayHave(clientSecretKey(profileId)) || m_keychain.mayHave(accessTokenKey(profileId));
}

void SignInKeychain::setRemember(bool remember, const QString& profileId)
{
    m_remember = remember;
    m_settings.setValue(u"secrets/rememberSignIn"_s, remember);
    m_profileId = profileId;
    if (remember) {
        noteEdit(m_hasSecret);
    } else {
        forgetCurrent();
    }
}

void SignInKeychain::forgetCurrent()
{
    m_entries.ignore();
    m_unticked = ++m_lastDeletion;
    setStatus({Place::Waiting});
    remove(m_profileId, [this, number = m_unticked](SecretState worst) {
        if (number != m_unticked) {
            return; // another profile is the current one, or the secrets are to be kept again
        }
        if (worst == SecretState::Absent) {
            m_unticked = 0;
            setStatus(inMemory());
        } else {
            setStatus({Place::NotDeleted, worst});
        }
    });
}

void SignInKeychain::keep(const QString& profileId, const SignInSecret& secret)
{
    const bool same = m_profileId == profileId && m_secret == secret;
    m_profileId = profileId;
    m_hasSecret = true;
    if (!m_remember || (same && (m_status.place == Place::Kept || m_status.place == Place::Waiting))) {
        return;
    }
    m_secret = secret;
    m_unticked = 0;
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
    m_hasSecret = hasSecret;
    if (!m_remember && m_unticked != 0) {
        return; // what becomes of the deletion is to be told
    }
    m_unticked = 0;
    m_entries.ignore();
    setStatus(inMemory());
}

void SignInKeychain::lookFor(const QString& profileId)
{
    m_profileId = profileId;
    m_secret = {};
    m_hasSecret = false;
    m_unticked = 0;
    if (mayHave(profileId)) {
        setStatus({Place::Waiting});
    }
    m_entries.read({clientSecretKey(profileId), accessTokenKey(profileId)});
}

void SignInKeychain::take(const QHash<QString, QString>& secrets, SecretState worst)
{
    m_secret = {secrets.value(clientSecretKey(m_profileId)),
                tokenOf(secrets.value(accessTokenKey(m_profileId)))};
    m_hasSecret = !secrets.isEmpty();
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
    remove(profileId, [this, profileId](SecretState worst) { Q_EMIT deletionEnded(profileId, worst); });
}

void SignInKeychain::remove(const QString& profileId, const std::function<void(SecretState worst)>& report)
{
    auto* entries = new KeychainEntries(m_keychain, this); // one each: no later request silences its report
    connect(entries, &KeychainEntries::forgotten, this, [entries, report](int, SecretState worst) {
        report(worst);
        if (worst != SecretState::NoAnswer) {
            entries->deleteLater();
        }
    });
    entries->forget({clientSecretKey(profileId), accessTokenKey(profileId)});
}

void SignInKeychain::noteRemoved()
{
    const bool isTold = m_status.place == Place::Kept || m_status.place == Place::NotDeleted;
    if (isTold && !mayHave(m_profileId)) { // by somebody else
        m_unticked = 0;
        setStatus(inMemory());
    }
}

void SignInKeychain::tryAgain()
{
    if (m_status.place == Place::NotRead) {
        lookFor(m_profileId);
    } else if (m_status.place == Place::NotKept) {
        keep(m_profileId, m_secret);
    } else if (m_status.place == Place::NotDeleted) {
        forgetCurrent();
    }
}

SecretStatus SignInKeychain::inMemory() const
{
    return {!m_hasSecret ? Place::Nothing : m_remember ? Place::Changed : Place::Session};
}

void SignInKeychain::setStatus(SecretStatus status)
{
    if (status != m_status) {
        m_status = status;
        Q_EMIT statusChanged();
    }
}

} // namespace flowconnect
