#include "manage/list/HistoryNotes.h"

#include <utility>

namespace flowconnect {

HistoryNotes::HistoryNotes(Journal& journal, QObject* parent) : QObject(parent), m_journal(journal)
{
    connect(&m_journal, &Journal::changed, this, &HistoryNotes::read);
    read();
}

void HistoryNotes::read()
{
    if (std::exchange(m_reading, true)) {
        m_stale = true;
        return;
    }
    m_journal.read(this, [this](JournalState, const QList<JournalEntry>& entries) {
        m_entries = entries;
        m_rowOf.clear();
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            if (const JournalEntry& entry = m_entries.at(i); entry.isCreated()) {
                m_rowOf.insert(entry.result->receipt.id, i);
            }
        }
        m_reading = false;
        Q_EMIT changed();
        if (std::exchange(m_stale, false)) {
            read();
        }
    });
}

const JournalEntry* HistoryNotes::creationOf(const QString& id) const
{
    const auto row = m_rowOf.constFind(id);
    return row == m_rowOf.constEnd() ? nullptr : &m_entries.at(row.value());
}

ConnectionFacts HistoryNotes::completed(const ConnectionFacts& facts) const
{
    const JournalEntry* const entry = creationOf(facts.id);
    return entry == nullptr ? facts : completedBy(entry->intent, facts);
}

ConnectionFacts completedBy(const CreationIntent& creation, const ConnectionFacts& facts)
{
    ConnectionFacts whole = facts;
    const auto complete = [](QString& known, const QString& noted) {
        known = known.isEmpty() ? noted : known;
    };
    complete(whole.server, creation.server);
    complete(whole.port, creation.port);
    complete(whole.database, creation.database);
    complete(whole.userName, creation.userName);
    complete(whole.authentication, creation.authentication);
    return whole;
}

} // namespace flowconnect
