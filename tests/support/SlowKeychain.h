#pragma once

#include "secrets/SecretStore.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QStringList>

namespace flowconnect::test {

/// A keychain that does and answers nothing until the test says so: late, in any order, with NoAnswer first,
/// or never. What a request asks for is done in the moment of its answer. It has no timers.
class SlowKeychain : public SecretStore
{
public:
    /// Which of the waiting requests is meant.
    enum class Order { OldestFirst, NewestFirst };

    void read(const QString& key, QObject* context, Answer answer) override;
    void keep(const QString& key, const QString& secret, QObject* context, Answer answer) override;
    void forget(const QString& key, QObject* context, Answer answer) override;

    /// The requests without a final answer, oldest first: "read KEY", "keep KEY" or "forget KEY".
    QStringList waiting() const;

    /// Does what waiting request number `index` asks for and answers it. False where there is none.
    bool answer(qsizetype index);
    /// The same with the oldest one.
    bool answerNext() { return answer(0); }
    /// Answers until nothing waits, also what is asked meanwhile.
    void answerAll(Order order = Order::OldestFirst);
    /// Answers request number `index` with `why` and leaves the entries as they are. False where there is
    /// none.
    bool refuse(qsizetype index, SecretState why = SecretState::Locked);
    /// Refuses until nothing waits, oldest first.
    void refuseAll(SecretState why = SecretState::Locked);
    /// Answers request number `index` with NoAnswer; it goes on waiting for its true answer. False where
    /// there is none.
    bool sayNoAnswer(qsizetype index);

    QHash<QString, QString> entries; ///< what is in the keychain

private:
    enum class Action { Read, Keep, Forget };
    struct Request
    {
        Action action = Action::Read;
        QString key;
        QString secret;
        QPointer<QObject> context;
        Answer answer;
    };

    bool has(qsizetype index) const { return index >= 0 && index < m_waiting.size(); }
    SecretReply carryOut(const Request& request);
    static void tell(const Request& request, const SecretReply& reply);

    QList<Request> m_waiting;
};

} // namespace flowconnect::test
