#pragma once

#include "journal/AttemptLocks.h"
#include "journal/JournalContent.h"
#include "journal/JournalFile.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace flowconnect {

/// What was asked of Platform and what came of it: one file of JSON Lines, only ever added to, each line on
/// the disk before the next step. It is what is looked up after a crash, and the history. It holds no secret.
///
/// From its intent to its result, or to letGo(), an attempt is locked: read() tells which ones a running
/// program works on (JournalEntry::held), so that a second window takes nobody's attempt for one that was cut
/// off.
///
/// The file is touched in a thread of its own: a disk may take its time. Every call answers later, once, and
/// not at all once `context` is gone.
class Journal : public QObject
{
    Q_OBJECT

public:
    using Noted = std::function<void(JournalState)>;
    using Read = std::function<void(JournalState, const QList<JournalEntry>&)>;
    /// Where nothing could be read the content is empty, but there.
    using ReadAll = std::function<void(JournalState, const std::shared_ptr<const JournalContent>&)>;
    using ReadChanges = std::function<void(JournalState, const QList<ChangeEntry>&)>;

    /// `path` of the file, which need not be there. `limitMs`: after that long the answer is NoAnswer.
    /// `flush` brings lines to the disk; it is called in the journal's thread.
    explicit Journal(const QString& path, int limitMs = 5'000, QObject* parent = nullptr,
                     const FlushToDisk& flush = flushToDisk);
    /// Waits until all lines are on the disk, `limitMs` at most, whatever the disk does. After that the line
    /// that is being written may still get there, whole or torn; those behind it are lost. An attempt whose
    /// result is lost counts as open, so the next start offers to look for it; one whose intent is lost was
    /// not sent, unless the person wanted it sent without a note.
    ~Journal() override;

    const QString& path() const { return m_path; }
    void note(const CreationIntent& intent, QObject* context, const Noted& answer);
    void note(const CreationResult& result, QObject* context, const Noted& answer);
    void note(const ChangeIntent& intent, QObject* context, const Noted& answer);
    void note(const ChangeResult& result, QObject* context, const Noted& answer);
    /// This program works on `attempt` no more, though its result is not known.
    void letGo(const QString& attempt);
    /// All attempts, oldest first. A long file takes its time: NoAnswer comes only where the disk is silent.
    void read(QObject* context, const Read& answer);
    /// All changes of connections that exist, oldest first; as read().
    void readChanges(QObject* context, const ReadChanges& answer);
    /// Both at once, from one reading of the file; as read().
    void readAll(QObject* context, const ReadAll& answer);

Q_SIGNALS:
    /// Something was noted: what read() gave is not all any more.
    void changed();

private:
    void append(const QByteArray& line, QObject* context, const Noted& answer,
                const std::function<void(AttemptLocks&)>& lock);

    template <typename Answer, typename Content>
    void readContent(QObject* context, const Answer& answer,
                     Content (*contentOf)(const QByteArray& lines, bool leftOut, AttemptLocks& locks));

    class Link;

    QString m_path;
    int m_limitMs;
    FlushToDisk m_flush;
    std::shared_ptr<AttemptLocks> m_locks; ///< touched by the thread only
    std::shared_ptr<Link> m_link;          ///< shared with the thread, which may outlive the journal
    QThread* m_thread;
    QObject* m_worker; ///< lives in the thread
};

/// Where this program's journal is: on Linux and the like
/// `~/.local/share/flowconnect/flow-connect/journal.jsonl`.
QString journalPath();

} // namespace flowconnect
