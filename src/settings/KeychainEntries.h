#pragma once

#include "secrets/SecretStore.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>

#include <utility>

namespace flowconnect {

class Keychain;

/// Entries of the keychain that are written, read or deleted together. Every request replaces the one before
/// it: only the latest reports. A keychain that answers after its time limit (a prompt that was left open) is
/// reported a second time.
class KeychainEntries : public QObject
{
    Q_OBJECT

public:
    /// `keychain` outlives the group.
    KeychainEntries(Keychain& keychain, QObject* parent);

    /// Writes `secrets` (key and value); kept() follows, at once for an empty list.
    void keep(const QList<std::pair<QString, QString>>& secrets);
    /// Reads those of `keys` that were ever written; found() follows, at once where there are none.
    void read(const QStringList& keys);
    /// Deletes those of `keys` that were ever written; forgotten() follows, at once where there are none.
    void forget(const QStringList& keys);
    /// Whatever is under way does not report any more.
    void ignore() { ++m_round; }

Q_SIGNALS:
    /// SecretState::Kept, or why at least one entry is not in the keychain.
    void kept(flowconnect::SecretState worst);
    /// `worst`: Kept where all were read, else why not.
    void found(const QHash<QString, QString>& secrets, flowconnect::SecretState worst);
    /// `count`: how many this request has deleted, each there before it and gone after it. `worst`: Absent
    /// where none is left. `goneBefore`: how many were not there any more, whoever has deleted them.
    void forgotten(int count, flowconnect::SecretState worst, int goneBefore);

private:
    /// The answer to one entry of the latest request.
    void note(const QString& key, const SecretReply& reply, SecretState good,
              void (KeychainEntries::*report)());
    void begin(qsizetype count);
    SecretState worst(SecretState good) const;
    void reportKept();
    void reportFound();
    void reportForgotten();

    /// `keys` without those that were never written, each once.
    QStringList written(QStringList keys) const;

    Keychain& m_keychain;
    quint64 m_round = 0;
    qsizetype m_expected = 0;
    QMap<QString, SecretReply> m_replies;
};

} // namespace flowconnect
