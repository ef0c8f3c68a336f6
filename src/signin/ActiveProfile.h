#pragma once

#include "connection/ConnectionDraft.h"

#include <QObject>

namespace flowconnect {

class ProfileStore;
class SignInCheck;
class SignInKeychain;
struct SignInSecret;

/// The current profile: the one whose values the draft has for Platform. It is saved, changed for another
/// one, and its secrets are fetched and kept. A profile is named by its id, see Profile::id.
class ActiveProfile : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ActiveProfile(ConnectionDraft& draft, ProfileStore& profiles, SignInKeychain& secrets, SignInCheck& check,
                  QObject* parent);

    /// Asks the keychain for the secrets of the draft's profile; changed() follows. Nothing where the draft
    /// is of no profile yet.
    void restore();
    /// True where its values were signed in with before and its secret is in the keychain.
    bool isComplete() const;
    /// The values work: saves them, and the secrets if they are to be remembered.
    void accept();
    /// Hands the current secrets to the keychain if they are to be remembered.
    void keepSecrets();
    /// Saves the current values and takes those of `id`; an empty one begins a new profile. The secrets
    /// follow with another changed().
    void use(const QString& id);
    /// Gives the current profile another name; an empty one: it is shown by its organization.
    void rename(const QString& name);
    /// Goes on with a copy named `name`, with the same secrets.
    void duplicate(const QString& name);
    /// Deletes the profile and its secrets, and goes on with another one. What became of the secrets:
    /// SignInKeychain::deletionEnded().
    void remove();

Q_SIGNALS:
    /// The draft has other values.
    void changed();

private:
    void take(const QString& profileId, const SignInSecret& secret);

    ConnectionDraft& m_draft;
    ProfileStore& m_profiles;
    SignInKeychain& m_secrets;
    SignInCheck& m_check;
};

} // namespace flowconnect
