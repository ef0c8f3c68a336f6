#include "settings/KeychainEntries.h"

#include "settings/Keychain.h"

#include <algorithm>
#include <utility>

namespace flowconnect {

KeychainEntries::KeychainEntries(Keychain& keychain, QObject* parent) : QObject(parent), m_keychain(keychain)
{
}

void KeychainEntries::keep(const QList<std::pair<QString, QString>>& secrets)
{
    begin(secrets.size());
    if (secrets.isEmpty()) {
        reportKept();
        return;
    }
    for (const auto& [key, secret] : secrets) {
        const QString name = key; // a lambda can't capture a structured binding
        m_keychain.keep(name, secret, this, [this, name, round = m_round](const SecretReply& reply) {
            if (round == m_round) {
                note(name, reply, SecretState::Kept, &KeychainEntries::reportKept);
            }
        });
    }
}

void KeychainEntries::read(const QStringList& keys)
{
    const QStringList known = written(keys);
    begin(known.size());
    if (known.isEmpty()) {
        reportFound();
        return;
    }
    for (const QString& key : known) {
        m_keychain.read(key, this, [this, key, round = m_round](const SecretReply& reply) {
            if (round == m_round) {
                note(key, reply, SecretState::Kept, &KeychainEntries::reportFound);
            }
        });
    }
}

void KeychainEntries::forget(const QStringList& keys)
{
    const QStringList known = written(keys);
    begin(known.size());
    if (known.isEmpty()) {
        reportForgotten();
        return;
    }
    for (const QString& key : known) {
        m_keychain.forget(key, this, [this, key, round = m_round](const SecretReply& reply) {
            if (round == m_round) {
                note(key, reply, SecretState::Absent, &KeychainEntries::reportForgotten);
            }
        });
    }
}

QStringList KeychainEntries::written(QStringList keys) const
{
    keys.removeDuplicates();
    keys.removeIf([this](const QString& key) { return !m_keychain.mayHave(key); });
    return keys;
}

void KeychainEntries::begin(qsizetype count)
{
    ++m_round;
    m_expected = count;
    m_replies.clear();
}

void KeychainEntries::note(const QString& key, const SecretReply& reply, SecretState good,
                           void (KeychainEntries::*report)())
{
    const auto before = m_replies.constFind(key);
    const bool settled = before != m_replies.cend() && before->state == good;
    m_replies.insert(key, reply);
    if (m_replies.size() == m_expected && !settled) {
        (this->*report)();
    }
}

SecretState KeychainEntries::worst(SecretState good) const
{
    const auto bad = std::find_if(m_replies.cbegin(), m_replies.cend(),
                                  [good](const SecretReply& reply) { return reply.state != good; });
    return bad == m_replies.cend() ? good : bad->state;
}

void KeychainEntries::reportKept()
{
    Q_EMIT kept(worst(SecretState::Kept));
}

void KeychainEntries::reportFound()
{
    QHash<QString, QString> secrets;
    for (auto reply = m_replies.cbegin(); reply != m_replies.cend(); ++reply) {
        if (reply->state == SecretState::Kept && !reply->secret.isEmpty()) {
            secrets.insert(reply.key(), reply->secret);
        }
    }
    Q_EMIT found(secrets, m_replies.isEmpty() ? SecretState::Absent : worst(SecretState::Kept));
}

void KeychainEntries::reportForgotten()
{
    int deleted = 0;
    int goneBefore = 0;
    for (const SecretReply& reply : std::as_const(m_replies)) {
        if (reply.state == SecretState::Absent) {
            ++(reply.removed ? deleted : goneBefore);
        }
    }
    Q_EMIT forgotten(deleted, worst(SecretState::Absent), goneBefore);
}

} // namespace flowconnect
