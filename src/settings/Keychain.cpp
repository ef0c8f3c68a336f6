#include "settings/Keychain.h"

#include "settings/KeychainIndex.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

Keychain::Keychain(SecretStore& store, KeychainIndex& index, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_index(index)
{
}

QStringList Keychain::keys() const
{
    return m_index.all();
}

void Keychain::whenFresh(QObject* context, const std::function<void()>& then)
{
    m_index.whenFresh(context, then);
}

void Keychain::read(const QString& key, QObject* context, Answer answer)
{
    add(key, {Action::Read, {}, context, std::move(answer)});
}

void Keychain::keep(const QString& key, const QString& secret, QObject* context, Answer answer)
{
    m_index.add(key); // already now, so that a deletion of everything finds it
    add(key, {Action::Keep, secret, context, std::move(answer)});
}

void Keychain::forget(const QString& key, QObject* context, Answer answer)
{
    add(key, {Action::Forget, {}, context, std::move(answer)});
}

void Keychain::add(const QString& key, Request request)
{
    request.number = ++m_lastNumber;
    m_latest.insert(key, request.number);
    Queue& queue = m_queues[key];
    queue.requests.append(std::move(request));
    if (queue.requests.size() == 1) {
        send(key);
    } else if (queue.silent) {
        const auto later = [this, key, number = m_lastNumber] {
            tellSilence(key, number);
        };
        QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
    }
}

void Keychain::send(const QString& key)
{
    const Request& request = m_queues[key].requests.constFirst();
    const auto answered = [this, key, number = request.number](const SecretReply& reply) {
        take(key, number, reply);
    };
    switch (request.action) {
    case Action::Read:
        m_store.read(key, this, answered);
        break;
    case Action::Keep:
        // Fresh: another window may have taken it out, and this one has not heard of it yet.
        m_index.whenFresh(this, [this, key, secret = request.secret, answered] {
            m_index.add(key);
            m_index.whenSaved(this,
                              [this, key, secret, answered] { m_store.keep(key, secret, this, answered); });
        });
        break;
    case Action::Forget:
        m_store.forget(key, this, answered);
        break;
    }
}

void Keychain::take(const QString& key, quint64 number, const SecretReply& reply)
{
    const auto found = m_queues.find(key);
    if (found == m_queues.end() || found->requests.constFirst().number != number) {
        return; // answered already
    }
    if (reply.state == SecretState::NoAnswer) {
        if (!std::exchange(found->silent, true)) {
            const QList<Request> waiting = found->requests; // whoever is told may ask for more
            for (const Request& request : waiting) {
                tell(request, reply);
            }
        }
        return;
    }
    const Request done = found->requests.takeFirst();
    found->silent = false;
    const bool keeps = std::any_of(found->requests.cbegin(), found->requests.cend(),
                                   [](const Request& request) { return request.action == Action::Keep; });
    const bool gone = done.action == Action::Forget && reply.state == SecretState::Absent && !keeps;
    if (gone) {
        m_index.remove(key);
    }
    if (found->requests.isEmpty()) {
        m_queues.erase(found);
    } else {
        send(key);
    }
    tell(done, reply);
    if (gone) {
        Q_EMIT removed(key);
        m_index.whenSaved(this, [this, key, number] { lookAtEntry(key, number); });
    } else if (done.action == Action::Keep) {
        m_index.whenFresh(this, [this, key, number] { lookAtIndex(key, number); });
    }
}

void Keychain::lookAtIndex(const QString& key, quint64 number)
{
    if (m_latest.value(key) == number) {
        m_index.add(key); // nothing where it is
    }
}

void Keychain::lookAtEntry(const QString& key, quint64 number)
{
    if (m_latest.value(key) == number) {
        read(key, this, [this, key, look = m_lastNumber + 1](const SecretReply& reply) {
            if (reply.state == SecretState::Kept) {
                lookAtIndex(key, look);
            }
        });
    }
}

void Keychain::tellSilence(const QString& key, quint64 number)
{
    const QList<Request> waiting = m_queues.value(key).requests;
    const auto request = std::find_if(waiting.cbegin(), waiting.cend(),
                                      [number](const Request& one) { return one.number == number; });
    if (request != waiting.cend() && m_queues.value(key).silent) {
        tell(*request, {SecretState::NoAnswer, {}, u"an earlier request has no answer yet"_s});
    }
}

void Keychain::tell(const Request& request, const SecretReply& reply)
{
    if (request.context) {
        request.answer(reply);
    }
}

} // namespace flowconnect
