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
    Request request{Action::Keep, secret, context, std::move(answer)};
    request.note = m_index.beginWrite(key); // already now, so that a deletion of everything finds it
    add(key, std::move(request));
}

void Keychain::forget(const QString& key, QObject* context, Answer answer)
{
    add(key, {Action::Forget, {}, context, std::move(answer)});
}

void Keychain::add(const QString& key, Request request)
{
    request.number = ++m_lastNumber;
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
    Request& request = m_queues[key].requests.first();
    request.before = m_index.notesOf(key);
    const auto answered = [this, key, number = request.number](const SecretReply& reply) {
        take(key, number, reply);
    };
    switch (request.action) {
    case Action::Read:
        m_store.read(key, this, answered);
        break;
    case Action::Keep:
        m_index.whenSaved(this, [this, key, secret = request.secret, answered] {
            m_store.keep(key, secret, this, answered);
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
    const bool deleted = done.action == Action::Forget && reply.state == SecretState::Absent;
    if (deleted) {
        m_index.remove(done.before);
    } else if (done.action == Action::Keep) {
        m_index.endWrite(key, done.note, done.before);
    }
    if (found->requests.isEmpty()) {
        m_queues.erase(found);
    } else {
        send(key);
    }
    tell(done, reply);
    if (deleted && !keeps) {
        Q_EMIT removed(key);
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
