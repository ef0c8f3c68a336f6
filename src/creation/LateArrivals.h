#pragma once

#include "connection/ConnectionDraft.h"
#include "creation/NameCheck.h"
#include "journal/Journal.h"

namespace flowconnect {

/// Compares every list that a name check reads with the journal: a connection whose attempt counted as not
/// created, or was given up as unknown, and that is there after all, is written down as found.
class LateArrivals : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. `draft` has the API key that tells several connections of one name apart.
    LateArrivals(NameCheck& names, Journal& journal, const ConnectionDraft& draft, QObject* parent = nullptr);

Q_SIGNALS:
    /// `entry` with the result that has just been written down.
    void arrived(const flowconnect::JournalEntry& entry);

private:
    void compare(const NameCheck::Question& question, const QList<ConnectionSummary>& namesakes);
    void take(const NameCheck::Question& question, const QList<ConnectionSummary>& namesakes,
              const QList<JournalEntry>& entries);

    Journal& m_journal;
    const ConnectionDraft& m_draft;
};

} // namespace flowconnect
