#include "creation/EarlierAttempt.h"

#include "creation/LostAnswer.h"

namespace flowconnect {

namespace {

bool isAtSamePlace(const CreationIntent& one, const CreationIntent& other)
{
    return one.platform == other.platform && one.organizationId == other.organizationId &&
           one.sandboxName == other.sandboxName;
}

bool isAlike(const CreationIntent& one, const CreationIntent& other)
{
    const bool sameDatabase = one.server == other.server && one.port == other.port &&
                              one.database == other.database && one.userName == other.userName;
    return one.name == other.name || sameDatabase;
}

} // namespace

std::optional<JournalEntry> earlierThatMayArrive(const QList<JournalEntry>& entries,
                                                 const CreationIntent& wanted, const QDateTime& now,
                                                 const QStringList& known)
{
    const qint64 longestMs = LookPlan().watchLimitMs;
    std::optional<JournalEntry> newest;
    for (const JournalEntry& entry : entries) {
        const bool isUnclear =
            entry.isOpen() || (entry.result && entry.result->outcome == CreationOutcome::Dismissed);
        // Practice ends with the program, and with it all that was sent there.
        if (isUnclear && !entry.intent.practice && entry.intent.attempt != wanted.attempt &&
            !known.contains(entry.intent.attempt) && isAtSamePlace(entry.intent, wanted) &&
            isAlike(entry.intent, wanted) && entry.intent.at.msecsTo(now) <= longestMs) {
            newest = entry;
        }
    }
    return newest;
}

} // namespace flowconnect
