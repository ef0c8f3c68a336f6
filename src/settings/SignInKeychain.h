#pragma once

#include "platform/AccessTokens.h"
#include "settings/KeychainEntries.h"
#include "settings/SecretStatus.h"

class QSettings;

namespace flowconnect {

/// What signing in needs and nobody may see.
struct SignInSecret
{
    QString clientSecret;
    AccessToken token; ///< without an end where the person pasted it

    bool operator==(const SignInSecret&) const = default;
};

/// Keeps client secrets and access tokens in the keychain, each under its profile; a token with its end.
class SignInKeychain : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    SignInKeychain(SecretStore& store, KeychainIndex& known, QSettings& settings, QObject* parent = nullptr);

    /// What the person chose last: remember (also when never asked) or not.
    bool remembers() const { return m_remember; }
    SecretStatus status() const { return m_status; }
    /// True where something was kept for this profile, as far as is known without asking the keychain.
    bool mayHave(const QString& profileId) const;

    /// Ticked: from now on keep() keeps. Unticked: deletes what was kept for the profile.
    void setRemember(bool remember, const QString& profileId);
    /// Hands the secrets to the keychain where they are to be remembered and not there yet. An empty one
    /// leaves its entry as it is.
    void keep(const QString& profileId, const SignInSecret& secret);
    /// What was typed is not what the keychain has.
    void noteEdit(bool hasSecret);
    /// Asks for the secrets of a profile: found() follows, also where there is none.
    void lookFor(const QString& profileId);
    /// Deletes what was kept for a profile.
    void forget(const QString& profileId);
    /// Does again what the keychain refused last.
    void tryAgain();

Q_SIGNALS:
    void statusChanged();
    void found(const QString& profileId, const flowconnect::SignInSecret& secret);

private:
    void setStatus(SecretStatus status);
    void take(const QHash<QString, QString>& secrets, SecretState worst);

    QSettings& m_settings;
    KeychainIndex& m_known;
    KeychainEntries m_entries;
    KeychainEntries m_deletions; ///< so that no other request silences their report
    SecretStatus m_status;
    bool m_remember;
    QString m_profileId; ///< of the last request
    SignInSecret m_secret;
};

} // namespace flowconnect
