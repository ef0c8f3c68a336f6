#pragma once

#include "journal/JournalRecord.h"

namespace flowconnect {

/// The newest attempt of `entries` (oldest first) that may still make a connection like the one that `wanted`
/// would: at the same place, of the same name or to the same database as the same user, sent a quarter of an
/// hour before `now` at most, and with an outcome that nobody knows, whether it is looked for or not. None of
/// practice. `known`: attempts that the person has been asked about already, or whose end is known though it
/// could not be noted.
std::optional<JournalEntry> earlierThatMayArrive(const QList<JournalEntry>& entries,
                                                 const CreationIntent& wanted, const QDateTime& now,
                                                 const QStringList& known = {});

} // namespace flowconnect
