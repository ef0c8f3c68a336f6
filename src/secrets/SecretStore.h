#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace flowconnect {

/// What the keychain said.
enum class SecretState {
    Kept,        ///< the entry is there (after a write: read back and equal)
    Absent,      ///< there is no such entry (after a deletion: not any more)
    Locked,      ///< the keychain is locked and nobody unlocked it
    Denied,      ///< the person or the system refused access
    Unavailable, ///< this computer runs no keychain service
    NoAnswer,    ///< no answer within the time limit; it may still be asking the person
    Failed,      ///< anything else: see SecretReply::detail
};

struct SecretReply
{
    SecretState state = SecretState::Failed;
    QString secret;       ///< after read() with SecretState::Kept only
    QString detail;       ///< the back end's technical words; never a secret
    bool removed = false; ///< after forget() with SecretState::Absent: the entry was there right before
};

/// A place for secrets. Every call answers later, within a time limit, and not at all once `context` is gone:
/// once, or with NoAnswer first and a second time when the keychain answers after all (the person has dealt
/// with its prompt).
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const SecretReply&)>;

    using QObject::QObject;

    virtual void read(const QString& key, QObject* context, Answer answer) = 0;
    /// Writes, reads back and compares; only then Kept (KWallet swallows write errors).
    virtual void keep(const QString& key, const QString& secret, QObject* context, Answer answer) = 0;
    /// Absent on success; a missing entry is success. SecretReply::removed tells which of the two it was.
    virtual void forget(const QString& key, QObject* context, Answer answer) = 0;
};

} // namespace flowconnect
