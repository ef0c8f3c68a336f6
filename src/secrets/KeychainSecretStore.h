#pragma once

#include "secrets/SecretStore.h"

namespace flowconnect {

/// The keychain of the desktop, through QtKeychain: Secret Service or KWallet, macOS Keychain, Windows
/// Credential Store. Never a file of our own.
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT

public:
    /// `limitMs`: how long one call may take. After it the answer is NoAnswer; the job is left alone, since
    /// deleting a running job crashes and the person may still be typing into the unlock prompt.
    explicit KeychainSecretStore(int limitMs = 10'000, QObject* parent = nullptr);

    void read(const QString& key, QObject* context, Answer answer) override;
    void keep(const QString& key, const QString& secret, QObject* context, Answer answer) override;
    void forget(const QString& key, QObject* context, Answer answer) override;

private:
    /// `answer`, but NoAnswer first where the limit has passed, and only while `context` lives.
    Answer guarded(QObject* context, Answer answer);
    /// The second half of forget(): deletes, reads back and answers. `wasThere`: it could be read before.
    void remove(const QString& key, bool wasThere, QObject* context, const Answer& once);

    int m_limitMs;
};

} // namespace flowconnect
