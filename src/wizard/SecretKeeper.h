#pragma once

#include "connection/ConnectionDraft.h"
#include "secrets/SecretStore.h"

#include <QObject>
#include <QSettings>

namespace flowconnect {

/// Where the secrets of the draft are right now. Says "kept" only after the keychain has confirmed it.
struct SecretStatus
{
    enum class Place {
        Nothing, ///< no password typed yet
        Session, ///< in memory only, as the person wants
        Changed, ///< to be remembered, but not handed to the keychain yet
        Waiting, ///< the keychain is being asked
        Kept,    ///< in the system keychain, read back
        NotKept, ///< to be remembered, but the keychain did not: `reason` says why
    };
    Place place = Place::Nothing;
    SecretState reason = SecretState::Absent;

    bool operator==(const SecretStatus&) const = default;
};

/// Keeps password and access token of a draft in the keychain when the person wants it, and finds them again.
/// The settings hold the names of the entries, never a secret.
class SecretKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the keeper.
    SecretKeeper(SecretStore& store, QSettings& settings, QObject* parent = nullptr);

    /// What the person chose last: remember or not.
    bool remembers() const { return m_remember; }
    SecretStatus status() const { return m_status; }

    /// Ticked: keeps the draft's secrets as soon as there are any. Unticked: deletes what was kept for it.
    void setRemember(bool remember, const ConnectionDraft& draft);
    /// Hands the draft's secrets to the keychain where they are to be remembered and not there yet.
    void keep(const ConnectionDraft& draft);
    /// The password or what names it was edited: what the keychain has is not that any more.
    void noteEdit(const ConnectionDraft& draft);
    /// Looks for what was kept for this draft; offers come by signal, and only for what had been kept.
    void lookForToken(const ConnectionDraft& draft);
    void lookForClientSecret(const ConnectionDraft& draft);
    void lookForPassword(const ConnectionDraft& draft);

Q_SIGNALS:
    void statusChanged();
    void tokenFound(const QString& accessToken);
    void clientSecretFound(const QString& clientSecret);
    void passwordFound(const QString& password, const QString& key);

private:
    void setStatus(SecretStatus status);
    void settle(quint64 round, const SecretReply& reply);
    bool isKnown(const QString& key) const;
    void note(const QString& key, bool kept);

    SecretStore& m_store;
    QSettings& m_settings;
    SecretStatus m_status;
    bool m_remember;
    quint64 m_round = 0; ///< answers of an earlier round do not count any more
    int m_awaited = 0;
    SecretState m_worst = SecretState::Kept;
};

} // namespace flowconnect
