#include "manage/several/OpenRows.h"

#include "journal/Journal.h"

#include <algorithm>
#include <utility>

namespace flowconnect {

namespace {

constexpr std::size_t mostWatches = 3; // each reads the whole list, every half minute

} // namespace

OpenRows::OpenRows(ConnectionReads& reads, Journal& journal, TokenSource& tokens, QObject* parent)
    : QObject(parent),
      m_reads(reads),
      m_journal(journal),
      m_tokens(tokens)
{
}

OpenRows::~OpenRows()
{
    for (const auto& [attempt, watch] : m_watches) {
        m_journal.letGo(attempt);
    }
    for (const Waiting& one : std::as_const(m_waiting)) {
        m_journal.letGo(one.attempt.intent.attempt);
    }
}

void OpenRows::follow(int row, const Attempt& attempt, bool atOnce)
{
    const Waiting one{row, attempt, atOnce};
    if (m_watches.size() < mostWatches) {
        begin(one);
    } else {
        m_waiting.append(one);
    }
}

bool OpenRows::isFollowed(const QString& attempt) const
{
    return m_watches.contains(attempt) ||
           std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                       [&attempt](const Waiting& one) { return one.attempt.intent.attempt == attempt; });
}

void OpenRows::begin(const Waiting& one)
{
    auto* const watch = new OutcomeWatch(m_reads, m_journal, m_tokens, this);
    watch->setPlan(m_plan);
    const QString attempt = one.attempt.intent.attempt;
    m_watches.emplace(attempt, watch);
    connect(watch, &OutcomeWatch::ended, this,
            [this, row = one.row, attempt](const CreationEnd& end) { take(row, attempt, end); });
    watch->setHeld(one.attempt.intent.name == m_held);
    one.atOnce ? watch->lookFor(one.attempt) : watch->watch(one.attempt);
}

void OpenRows::take(int row, const QString& attempt, const CreationEnd& end)
{
    m_watches.at(attempt)->deleteLater();
    m_watches.erase(attempt);
    if (!m_waiting.isEmpty() && m_watches.size() < mostWatches) {
        Waiting next = m_waiting.takeFirst();
        next.atOnce = true; // it has waited
        begin(next);
    }
    Q_EMIT settled(row, end);
}

void OpenRows::hold(const QString& name)
{
    m_held = name;
    for (const auto& [attempt, watch] : m_watches) {
        watch->setHeld(!name.isEmpty() && watch->attempt().intent.name == name);
    }
}

void OpenRows::exclude(const QString& id)
{
    for (const auto& [attempt, watch] : m_watches) {
        watch->exclude({id});
    }
    for (Waiting& one : m_waiting) {
        one.attempt.otherIds.append(id);
    }
}

void OpenRows::stop()
{
    for (const Waiting& one : std::exchange(m_waiting, {})) {
        m_journal.letGo(one.attempt.intent.attempt);
        CreationEnd end;
        end.kind = CreationEnd::Kind::Unknown;
        end.error = one.attempt.lost.error;
        end.lookError.kind = ErrorKind::Cancelled;
        Q_EMIT settled(one.row, end);
    }
    const auto watches = m_watches; // each may end, and leave, at once
    for (const auto& [attempt, watch] : watches) {
        watch->stop();
    }
}

} // namespace flowconnect
