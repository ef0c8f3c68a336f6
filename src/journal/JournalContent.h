#pragma once

#include "journal/ChangeRecord.h"
#include "journal/JournalRecord.h"

#include <memory>

namespace flowconnect {

/// What the journal tells, of both kinds. It is shared and never changed: there may be 100,000 entries.
struct JournalContent
{
    QList<JournalEntry> creations; ///< oldest first
    QList<ChangeEntry> changes;    ///< oldest first
    bool leftOut = false;          ///< the file has older entries that were not read: see readJournalFile()
};

/// Reads both kinds from the journal's lines in one go.
JournalContent readContent(const QByteArray& lines);

/// Shares `content`. Whoever lets go of it last does not wait until its many texts are freed: a thread of the
/// pool does that.
std::shared_ptr<const JournalContent> shared(JournalContent content);

} // namespace flowconnect
