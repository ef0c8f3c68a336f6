#pragma once

#include "journal/Journal.h"
#include "platform/existing/ConnectionFacts.h"

#include <QHash>

namespace flowconnect {

/// `facts` with what they lack and `creation`, how they were created here, knows: server, port, database,
/// user, authentication.
ConnectionFacts completedBy(const CreationIntent& creation, const ConnectionFacts& facts);

/// What this computer's history tells of connections that Platform lists: who was created here, and what was
/// typed then. Read anew whenever something is noted.
class HistoryNotes : public QObject
{
    Q_OBJECT

public:
    /// `journal` outlives the notes.
    explicit HistoryNotes(Journal& journal, QObject* parent = nullptr);

    /// The creation of the connection `id` from this computer, or nullptr. Valid until changed().
    const JournalEntry* creationOf(const QString& id) const;
    bool isCreatedHere(const QString& id) const { return m_rowOf.contains(id); }
    /// completedBy() the history.
    ConnectionFacts completed(const ConnectionFacts& facts) const;

Q_SIGNALS:
    void changed();

private:
    void read();

    Journal& m_journal;
    QList<JournalEntry> m_entries;
    QHash<QString, qsizetype> m_rowOf; ///< in m_entries, by the connection's id
    bool m_reading = false;
    bool m_stale = false; ///< something was noted while it was read
};

} // namespace flowconnect
