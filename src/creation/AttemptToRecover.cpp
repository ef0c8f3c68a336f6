#include "creation/AttemptToRecover.h"

namespace flowconnect {

namespace {

constexpr qint64 longestAgeDays = 90; // whoever has not looked by then does not want to

} // namespace

std::optional<JournalEntry> attemptToRecover(const QList<JournalEntry>& entries, const QDateTime& now)
{
    std::optional<JournalEntry> newest;
    for (const JournalEntry& entry : entries) {
        if (entry.isOpen() && !entry.intent.practice && entry.intent.at.daysTo(now) <= longestAgeDays) {
            newest = !newest || newest->held || !entry.held ? entry : newest;
        }
    }
    return newest;
}

} // namespace flowconnect
