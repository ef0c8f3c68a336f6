#pragma once

#include "secrets/SecretStore.h"

#include <QHash>
#include <QList>
#include <QPointer>

#include <functional>

namespace flowconnect {

class KeychainIndex;

/// The system keychain together with the index of what this program has in it. All requests of the program go
/// through one object of this class. It sends the requests for one key one after another, in the order in
/// which they were made, so that a late answer never undoes what was asked later. The index is never short of
/// an entry: a key is in it before the entry is written, and leaves it only when a deletion has been
/// confirmed and no write for the key waits, in whichever window.
///
/// Answers come as SecretStore promises. A request that waits behind one without an answer is told NoAnswer
/// as well; the true answer follows for both once the keychain answers.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using Answer = SecretStore::Answer;

    /// Both outlive the keychain.
    Keychain(SecretStore& store, KeychainIndex& index, QObject* parent = nullptr);

    /// The keys of all entries that may be there.
    QStringList keys() const;
    /// Calls `then` once keys() has what other windows have added and removed until now; not at all once
    /// `context` is gone.
    void whenFresh(QObject* context, const std::function<void()>& then);
    bool mayHave(const QString& key) const { return keys().contains(key); }

    /// As the functions of SecretStore with these names. A request is carried out also when its `context` is
    /// gone; then nobody is told.
    void read(const QString& key, QObject* context, Answer answer);
    void keep(const QString& key, const QString& secret, QObject* context, Answer answer);
    void forget(const QString& key, QObject* context, Answer answer);

Q_SIGNALS:
    /// An entry was deleted, confirmed by the keychain, and no write for it waits.
    void removed(const QString& key);

private:
    enum class Action { Read, Keep, Forget };
    struct Request
    {
        Action action = Action::Read;
        QString secret;
        QPointer<QObject> context;
        Answer answer;
        quint64 number = 0;
        QString note = {};       ///< of a write, in the index
        QStringList before = {}; ///< what the index had of the key when this was sent
    };
    /// The requests for one key; the first one has been sent.
    struct Queue
    {
        QList<Request> requests;
        bool silent = false; ///< NoAnswer was the answer to the first one so far
    };

    void add(const QString& key, Request request);
    void send(const QString& key);
    void take(const QString& key, quint64 number, const SecretReply& reply);
    /// Tells a request that waits behind a silent one, unless it has been answered meanwhile.
    void tellSilence(const QString& key, quint64 number);
    static void tell(const Request& request, const SecretReply& reply);

    SecretStore& m_store;
    KeychainIndex& m_index;
    QHash<QString, Queue> m_queues;
    quint64 m_lastNumber = 0;
};

} // namespace flowconnect
