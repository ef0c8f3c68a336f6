#pragma once

#include "journal/JournalRecord.h"
#include "manage/several/SeveralRows.h"

#include <QHash>
#include <QUrl>

namespace flowconnect {

/// What the journal knows of one row from earlier runs.
struct RowPast
{
    std::optional<JournalEntry> made; ///< the connection exists, or did
    QList<JournalEntry> open;         ///< nobody knows yet what became of these
};

/// Finds in `entries` (oldest first) what became of the rows of `list` at the place of `base` before, by row
/// number. An entry belongs to a row of the same list (`batch`) and number; one of another list, perhaps the
/// same one edited, to the first row of its name, server, port, database and user.
QHash<int, RowPast> pastOf(const SeveralRows& list, const QUrl& platform, const ConnectionDraft& base,
                           const QList<JournalEntry>& entries);

} // namespace flowconnect
