#include "creation/NameCheck.h"

#include <QDeadlineTimer>

namespace flowconnect {

namespace {

constexpr qint64 longestAgeMs = 5 * 60'000; // colleagues create connections, too

qint64 steadyMs()
{
    return QDeadlineTimer::current().deadline();
}

/// There is no list at all, or another one than documented: that keeps nobody from creating.
bool isClosed(const PlatformError& error)
{
    return error.kind == ErrorKind::Unreadable ||
           (error.kind == ErrorKind::Service && error.code.isEmpty() &&
            (error.httpStatus == 404 || error.httpStatus == 405 || error.httpStatus == 501));
}

} // namespace

NameCheck::NameCheck(ConnectionReads& reads, QObject* parent)
    : QObject(parent),
      m_finder(reads),
      m_nowMs(steadyMs)
{
    connect(&m_finder, &ConnectionFinder::waiting, this, [this](int seconds) {
        m_waitSeconds = seconds;
        Q_EMIT changed();
    });
    connect(&m_finder, &ConnectionFinder::found, this,
            [this](const QList<ConnectionSummary>& connections, const QDateTime& serverTime) {
                m_namesakes = connections;
                if (serverTime.isValid()) {
                    m_clockAheadMs = QDateTime::currentDateTimeUtc().msecsTo(serverTime);
                }
                if (m_question && !connections.isEmpty()) {
                    Q_EMIT seen(*m_question, connections);
                }
                settle(connections.isEmpty() ? State::Free : State::Taken);
            });
    connect(&m_finder, &ConnectionFinder::failed, this, [this](const PlatformError& error) {
        m_error = error;
        // A list whose end could not be seen is there: the name may be in the rest.
        const bool closed = isClosed(error) && m_finder.pagesRead() == 0;
        settle(closed ? State::Closed : State::Failed);
    });
}

NameCheck::Question NameCheck::questionOf(const QUrl& platform, const ConnectionDraft& draft)
{
    return {platform, draft.access().organizationId, draft.access().sandboxName, draft.name};
}

NameCheck::State NameCheck::state(const QUrl& platform, const ConnectionDraft& draft) const
{
    const bool asked = m_question && *m_question == questionOf(platform, draft);
    const bool old = m_state != State::Looking && m_nowMs() - m_settledAtMs > longestAgeMs;
    return asked && !old ? m_state : State::Unknown;
}

bool NameCheck::stopsCreating() const
{
    const bool answered = m_error.httpStatus >= 500 || m_error.kind == ErrorKind::TimedOut ||
                          m_error.kind == ErrorKind::TooLarge || m_error.kind == ErrorKind::Unreadable;
    return !answered;
}

void NameCheck::look(const QUrl& platform, const ConnectionDraft& draft)
{
    if (state(platform, draft) == State::Looking) {
        return;
    }
    m_question = questionOf(platform, draft);
    m_state = State::Looking;
    m_namesakes.clear();
    m_waitSeconds = 0;
    m_finder.start(platform, draft.access(), draft.name);
    Q_EMIT changed();
}

void NameCheck::know(const QUrl& platform, const ConnectionDraft& draft,
                     const QList<ConnectionSummary>& namesakes, qint64 clockAheadMs, qint64 ageMs)
{
    if (m_state == State::Looking) {
        return;
    }
    m_question = questionOf(platform, draft);
    m_namesakes = namesakes;
    m_clockAheadMs = clockAheadMs;
    m_state = namesakes.isEmpty() ? State::Free : State::Taken;
    m_settledAtMs = m_nowMs() - ageMs;
}

void NameCheck::forget()
{
    m_question.reset();
    m_state = State::Unknown;
    m_namesakes.clear();
    m_finder.cancel();
}

void NameCheck::settle(State state)
{
    m_waitSeconds = 0;
    if (m_question) { // not forgotten meanwhile
        m_state = state;
        m_settledAtMs = m_nowMs();
        Q_EMIT changed();
    }
}

} // namespace flowconnect
