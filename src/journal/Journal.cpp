#include "journal/Journal.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QMutex>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <atomic>
#include <utility>

namespace flowconnect {

namespace {

/// `entries`, with a mark at those that a running program works on. In the journal's thread.
template <typename Entry> QList<Entry> markHeld(QList<Entry> entries, AttemptLocks& locks)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const bool held = entries.at(i).isOpen() && locks.isTaken(entries.at(i).intent.attempt);
        if (held) {
            entries[i].held = true;
        }
    }
    return entries;
}

} // namespace

/// Calls `answer` once, whoever comes first: the disk or the time limit.
template <typename Answer> class AnswerOnce
{
public:
    AnswerOnce(QObject* context, Answer answer) : m_context(context), m_answer(std::move(answer)) {}
    template <typename... Values> bool operator()(Values&&... values)
    {
        const Answer answer = std::exchange(m_answer, {});
        if (answer && m_context) {
            answer(std::forward<Values>(values)...);
        }
        return bool(answer);
    }

private:
    QPointer<QObject> m_context;
    Answer m_answer;
};

/// The way from the thread back to the journal, as long as that is there.
class Journal::Link
{
public:
    explicit Link(Journal* journal) : m_journal(journal) {}

    /// Calls `tell` with the journal, in its thread, later; not at all where it is gone.
    void tell(const std::function<void(Journal&)>& tell)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_journal != nullptr) {
            QMetaObject::invokeMethod(
                m_journal, [journal = m_journal, tell] { tell(*journal); }, Qt::QueuedConnection);
        }
    }
    void cut()
    {
        const QMutexLocker lock(&m_mutex);
        m_journal = nullptr;
    }
    bool isCut()
    {
        const QMutexLocker lock(&m_mutex);
        return m_journal == nullptr;
    }

private:
    QMutex m_mutex;
    Journal* m_journal;
};

Journal::Journal(const QString& path, int limitMs, QObject* parent, const FlushToDisk& flush)
    : QObject(parent),
      m_path(path),
      m_limitMs(limitMs),
      m_flush(flush),
      m_locks(
          std::make_shared<AttemptLocks>(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                                         QStringLiteral("/flow-connect-attempts"))),
      m_link(std::make_shared<Link>(this)),
      m_thread(new QThread),
      m_worker(new QObject)
{
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

Journal::~Journal()
{
    // Behind what is still to be written.
    QMetaObject::invokeMethod(m_worker, [thread = m_thread] { thread->quit(); });
    const bool written = m_thread->wait(QDeadlineTimer(m_limitMs));
    m_link->cut();
    if (written) {
        delete m_thread;
        return;
    }
    // The disk is stuck. A thread that waits for it can't be ended by anyone: it is left to itself.
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    qWarning("The disk does not answer: the end of the journal may be missing.");
}

void Journal::note(const CreationIntent& intent, QObject* context, const Noted& answer)
{
    append(journalLine(intent), context, answer,
           [attempt = intent.attempt](AttemptLocks& locks) { locks.take(attempt); });
}

void Journal::note(const CreationResult& result, QObject* context, const Noted& answer)
{
    append(journalLine(result), context, answer, [result](AttemptLocks& locks) {
        if (result.outcome != CreationOutcome::Unknown) {
            locks.free(result.attempt);
        }
    });
}

void Journal::letGo(const QString& attempt)
{
    QMetaObject::invokeMethod(m_worker, [locks = m_locks, attempt] { locks->free(attempt); });
}

void Journal::append(const QByteArray& line, QObject* context, const Noted& answer,
                     const std::function<void(AttemptLocks&)>& lock)
{
    const auto once = std::make_shared<AnswerOnce<Noted>>(context, answer);
    QMetaObject::invokeMethod(
        m_worker, [link = m_link, once, line, path = m_path, flush = m_flush, locks = m_locks, lock] {
            if (link->isCut()) {
                return;
            }
            lock(*locks);
            const JournalState state = appendToJournal(path, line, flush);
            link->tell([once, state](Journal& journal) {
                (*once)(state);
                Q_EMIT journal.changed();
            });
        });
    QTimer::singleShot(m_limitMs, this, [once] { (*once)(JournalState::NoAnswer); });
}

void Journal::note(const ChangeIntent& intent, QObject* context, const Noted& answer)
{
    append(journalLine(intent), context, answer,
           [attempt = intent.attempt](AttemptLocks& locks) { locks.take(attempt); });
}

void Journal::note(const ChangeResult& result, QObject* context, const Noted& answer)
{
    append(journalLine(result), context, answer, [result](AttemptLocks& locks) {
        if (result.outcome != ChangeOutcome::Unknown) {
            locks.free(result.attempt);
        }
    });
}

template <typename Answer, typename Content>
void Journal::readContent(QObject* context, const Answer& answer,
                          Content (*contentOf)(const QByteArray& lines, bool leftOut, AttemptLocks& locks))
{
    const auto once = std::make_shared<AnswerOnce<Answer>>(context, answer);
    const auto arrived = std::make_shared<std::atomic_bool>(false);
    QMetaObject::invokeMethod(m_worker,
                              [link = m_link, once, arrived, path = m_path, locks = m_locks, contentOf] {
                                  QByteArray lines;
                                  bool leftOut = false;
                                  const JournalState state = readJournalFile(path, &lines, &leftOut);
                                  *arrived = true;
                                  const Content content = contentOf(lines, leftOut, *locks);
                                  link->tell([once, state, content](Journal&) { (*once)(state, content); });
                              });
    // Not with the locks: the timer outlives the journal, and the attempts would count as held until then.
    QTimer::singleShot(m_limitMs, this, [once, arrived, contentOf] {
        if (!*arrived) {
            AttemptLocks none{QString()};
            (*once)(JournalState::NoAnswer, contentOf({}, false, none));
        }
    });
}

void Journal::read(QObject* context, const Read& answer)
{
    readContent<Read, QList<JournalEntry>>(context, answer,
                                           [](const QByteArray& lines, bool, AttemptLocks& locks) {
                                               return markHeld(readJournal(lines), locks);
                                           });
}

void Journal::readChanges(QObject* context, const ReadChanges& answer)
{
    readContent<ReadChanges, QList<ChangeEntry>>(context, answer,
                                                 [](const QByteArray& lines, bool, AttemptLocks& locks) {
                                                     return markHeld(flowconnect::readChanges(lines), locks);
                                                 });
}

void Journal::readAll(QObject* context, const ReadAll& answer)
{
    readContent<ReadAll, std::shared_ptr<const JournalContent>>(
        context, answer, [](const QByteArray& lines, bool leftOut, AttemptLocks& locks) {
            JournalContent content = flowconnect::readContent(lines);
            content.creations = markHeld(std::move(content.creations), locks);
            content.changes = markHeld(std::move(content.changes), locks);
            content.leftOut = leftOut;
            return shared(std::move(content));
        });
}

QString journalPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/journal.jsonl");
}

} // namespace flowconnect
