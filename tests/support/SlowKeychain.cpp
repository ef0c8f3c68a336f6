#include "support/SlowKeychain.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

void SlowKeychain::read(const QString& key, QObject* context, Answer answer)
{
    m_waiting.append({Action::Read, key, {}, context, std::move(answer)});
}

void SlowKeychain::keep(const QString& key, const QString& secret, QObject* context, Answer answer)
{
    m_waiting.append({Action::Keep, key, secret, context, std::move(answer)});
}

void SlowKeychain::forget(const QString& key, QObject* context, Answer answer)
{
    m_waiting.append({Action::Forget, key, {}, context, std::move(answer)});
}

QStringList SlowKeychain::waiting() const
{
    QStringList all;
    for (const Request& request : m_waiting) {
        all += (request.action == Action::Read   ? u"read "_s
                : request.action == Action::Keep ? u"keep "_s
                                                 : u"forget "_s) +
               request.key;
    }
    return all;
}

bool SlowKeychain::answer(qsizetype index)
{
    if (!has(index)) {
        return false;
    }
    const Request request = m_waiting.takeAt(index);
    tell(request, carryOut(request));
    return true;
}

void SlowKeychain::answerAll(Order order)
{
    while (answer(order == Order::OldestFirst ? 0 : m_waiting.size() - 1)) {
    }
}

bool SlowKeychain::refuse(qsizetype index, SecretState why)
{
    if (!has(index)) {
        return false;
    }
    tell(m_waiting.takeAt(index), {why, {}, {}});
    return true;
}

void SlowKeychain::refuseAll(SecretState why)
{
    while (refuse(0, why)) {
    }
}

bool SlowKeychain::sayNoAnswer(qsizetype index)
{
    if (!has(index)) {
        return false;
    }
    const Request request = m_waiting.at(index);
    tell(request, {SecretState::NoAnswer, {}, {}});
    return true;
}

SecretReply SlowKeychain::carryOut(const Request& request)
{
    switch (request.action) {
    case Action::Keep:
        entries.insert(request.key, request.secret);
        return {SecretState::Kept, {}, {}};
    case Action::Forget:
        return {SecretState::Absent, {}, {}, entries.remove(request.key) > 0};
    case Action::Read:
        break;
    }
    const auto entry = entries.constFind(request.key);
    return entry == entries.cend() ? SecretReply{SecretState::Absent, {}, {}}
                                   : SecretReply{SecretState::Kept, *entry, {}};
}

void SlowKeychain::tell(const Request& request, const SecretReply& reply)
{
    if (request.context) {
        request.answer(reply);
    }
}

} // namespace flowconnect::test
