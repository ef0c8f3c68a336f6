// How a change ends: stopped by the person, or with what has come of it.

#include "manage/change/ConnectionChange.h"

#include <utility>

namespace flowconnect {

void ConnectionChange::cancel()
{
    PlatformError error;
    error.kind = ErrorKind::Cancelled;
    switch (m_state) {
    case ChangeState::GettingToken:
        if (std::exchange(m_cancelled, true)) {
            return;
        }
        if (m_request) {
            m_request->cancel(); // its end follows
        } else {
            QMetaObject::invokeMethod(
                this, [this, error] { stopUnsent(error); }, Qt::QueuedConnection);
        }
        return;
    case ChangeState::NotingIntent:
        m_cancelled = true; // the line may be on the disk already: its end is written behind it
        return;
    case ChangeState::AskingAboutJournal:
        stopUnsent(error);
        return;
    case ChangeState::Sending:
        if (m_call) {
            m_call->cancel();
        }
        return;
    case ChangeState::Looking:
        m_cancelled = true;
        if (m_pause.isActive()) {
            m_pause.stop();
            ChangeVerdict verdict;
            verdict.error = error;
            takeVerdict(verdict);
        } else {
            m_look.cancel();
        }
        return;
    case ChangeState::Idle:
    case ChangeState::NotingOutcome:
        return;
    }
}

void ConnectionChange::stopUnsent(const PlatformError& error)
{
    ChangeEnd end;
    end.kind = ChangeEnd::Kind::NotSent;
    end.error = error;
    m_intent.attempt.isEmpty() ? finish(end) : note(ChangeOutcome::NotSent, end);
}

void ConnectionChange::note(ChangeOutcome outcome, const ChangeEnd& end)
{
    enter(ChangeState::NotingOutcome);
    ChangeResult result;
    result.attempt = m_intent.attempt;
    result.at = QDateTime::currentDateTimeUtc();
    result.outcome = outcome;
    result.etag = end.isDone() ? end.etag : QString();
    result.httpStatus = end.error.httpStatus;
    result.code = end.error.code;
    result.requestId = end.error.requestId;
    m_journal.note(result, this, [this, end](JournalState state) {
        ChangeEnd noted = end;
        noted.noted = state == JournalState::Good && m_journalState == JournalState::Good;
        finish(noted);
    });
}

void ConnectionChange::finish(const ChangeEnd& end)
{
    if (m_state == ChangeState::Idle) {
        return;
    }
    m_state = ChangeState::Idle;
    m_order.operations = {}; // secrets
    m_order.secrets.clear();
    m_journal.letGo(m_intent.attempt); // an outcome that is still open is for whoever looks next
    Q_EMIT stateChanged(m_state);
    Q_EMIT ended(end);
}

} // namespace flowconnect
