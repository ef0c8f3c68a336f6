#pragma once

#include "journal/JournalRecord.h"

namespace flowconnect {

/// The newest attempt of `entries` (oldest first) that nobody knows the outcome of and that is worth looking
/// for at `now`: not in practice, whose connections are gone, and not older than 90 days. One that a running
/// program works on (JournalEntry::held) counts only where there is no other.
std::optional<JournalEntry> attemptToRecover(const QList<JournalEntry>& entries, const QDateTime& now);

} // namespace flowconnect
