#include "journal/Journal.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace flowconnect {

namespace {

/// Calls `answer` once, whoever comes first: the disk or the time limit.
template <typename Answer> class Once
{
public:
    Once(QObject* context, Answer answer) : m_context(context), m_answer(std::move(answer)) {}
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

} // namespace

Journal::Journal(const QString& path, int limitMs, QObject* parent)
    : QObject(parent),
      m_path(path),
      m_limitMs(limitMs),
      m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Journal::~Journal()
{
    // Behind what is still to be written.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    if (!m_thread.wait(QDeadlineTimer(m_limitMs))) {
        m_thread.terminate(); // the disk is stuck: better that than a program that can't be closed
        m_thread.wait();
    }
}

void Journal::note(const CreationIntent& intent, QObject* context, const Noted& answer)
{
    append(journalLine(intent), context, answer);
}

void Journal::note(const CreationResult& result, QObject* context, const Noted& answer)
{
    append(journalLine(result), context, answer);
}

void Journal::append(const QByteArray& line, QObject* context, const Noted& answer)
{
    const auto once = std::make_shared<Once<Noted>>(context, answer);
    QMetaObject::invokeMethod(m_worker, [this, once, line, path = m_path] {
        const JournalState state = appendToJournal(path, line);
        QMetaObject::invokeMethod(this, [this, once, state] {
            (*once)(state);
            Q_EMIT changed();
        });
    });
    QTimer::singleShot(m_limitMs, this, [once] { (*once)(JournalState::NoAnswer); });
}

void Journal::read(QObject* context, const Read& answer)
{
    const auto once = std::make_shared<Once<Read>>(context, answer);
    QMetaObject::invokeMethod(m_worker, [this, once, path = m_path] {
        QByteArray lines;
        const JournalState state = readJournalFile(path, &lines);
        QMetaObject::invokeMethod(this,
                                  [once, state, entries = readJournal(lines)] { (*once)(state, entries); });
    });
    QTimer::singleShot(m_limitMs, this, [once] { (*once)(JournalState::NoAnswer, QList<JournalEntry>()); });
}

QString journalPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/journal.jsonl");
}

} // namespace flowconnect
