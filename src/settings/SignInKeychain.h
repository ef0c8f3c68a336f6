#pragma once

#include "platform/AccessTokens.h"
#include "settings/KeychainEntries.h"
#include "settings/SecretStatus.h"

#include <functional>

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
    /// Both outlive it.
    SignInKeychain(Keychain& keychain, QSettings& settings, QObject* parent = nullptr);

    /// What the person chose last: remember (also when never asked) or not.
    bool remembers() const { return m_remember; }
    SecretStatus status() const { return m_status; }
    /// True where something was kept for this profile, as far as is known without asking the keychain.
    bool mayHave(const QString& profileId) const;

    /// Ticked: from now on keep() keeps. Unticked: deletes what was kept for the profile, which is the
    /// current one.
    void setRemember(bool remember, const QString& profileId);
    /// Hands the secrets to the keychain where they are to be remembered and not there yet. An empty one
    /// leaves its entry as it is.
    void keep(const QString& profileId, const SignInSecret& secret);
    /// What was typed is not what the keychain has.
    void noteEdit(bool hasSecret);
    /// Asks for the secrets of a profile: found() follows, also where there is none.
    void lookFor(const QString& profileId);
    /// Deletes what was kept for a profile that is not the current one any more; deletionEnded() follows.
    void forget(const QString& profileId);
    /// Does again what the keychain refused last.
    void tryAgain();

Q_SIGNALS:
    void statusChanged();
    void found(const QString& profileId, const flowconnect::SignInSecret& secret);
    /// What became of forget(): `worst` is SecretState::Absent where nothing is left of the profile. After
    /// NoAnswer it may come once more.
    void deletionEnded(const QString& profileId, flowconnect::SecretState worst);

private:
    void setStatus(SecretStatus status);
    void take(const QHash<QString, QString>& secrets, SecretState worst);
    /// Deletes both entries of a profile; `report` is told what became of it, after NoAnswer once more.
    void remove(const QString& profileId, const std::function<void(SecretState worst)>& report);
    void forgetCurrent();
    void noteRemoved();
    /// What is true of secrets that are in memory only.
    SecretStatus inMemory() const;

    QSettings& m_settings;
    Keychain& m_keychain;
    KeychainEntries m_entries;
    SecretStatus m_status;
    bool m_remember;
    bool m_hasSecret = false; ///< there is one in memory
    quint64 m_unticked = 0;   ///< number of the deletion that m_status is about, or 0
    quint64 m_lastDeletion = 0;
    QString m_profileId; ///< the current one: of the last request
    SignInSecret m_secret;
};

} // namespace flowconnect
