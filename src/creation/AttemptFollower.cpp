#include "creation/AttemptFollower.h"

#include <algorithm>

namespace flowconnect {

AttemptFollower::AttemptFollower(Journal& journal, QObject* parent) : QObject(parent), m_journal(journal)
{
    m_timer.setInterval(2'000);
    connect(&m_timer, &QTimer::timeout, this, &AttemptFollower::read);
}

void AttemptFollower::follow(const QString& attempt)
{
    m_attempt = attempt;
    m_timer.start();
}

void AttemptFollower::read()
{
    m_journal.read(this, [this](JournalState state, const QList<JournalEntry>& entries) {
        const auto entry = std::find_if(entries.begin(), entries.end(), [this](const JournalEntry& one) {
            return one.intent.attempt == m_attempt;
        });
        if (state == JournalState::Good && m_timer.isActive() && entry != entries.end() && !entry->held) {
            m_timer.stop();
            Q_EMIT freed(*entry, entries);
        }
    });
}

} // namespace flowconnect
