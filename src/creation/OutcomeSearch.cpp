#include "creation/OutcomeSearch.h"

namespace flowconnect {

OutcomeSearch::OutcomeSearch(ConnectionReads& reads, Journal& journal, TokenSource& tokens, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_tokens(tokens),
      m_look(reads)
{
    connect(&m_look, &ConnectionLook::ended, this, &OutcomeSearch::takeLook);
    connect(&m_look, &ConnectionLook::progress, this, [this](int round, int rounds, int waitSeconds) {
        m_work.round = round;
        m_work.rounds = rounds;
        m_work.waitSeconds = waitSeconds;
        enter(CreationState::Looking);
    });
}

void OutcomeSearch::enter(CreationState state)
{
    m_work.state = state;
    Q_EMIT stateChanged(state);
}

void OutcomeSearch::start(const Attempt& attempt, const QList<int>& pausesMs)
{
    if (isBusy()) {
        return;
    }
    m_attempt = attempt;
    m_pausesMs = pausesMs;
    m_work = {};
    m_cancelled = false;
    enter(CreationState::Looking);
    if (m_tokens.isFresh()) {
        look();
        return;
    }
    m_request = m_tokens.request();
    connect(m_request, &TokenRequest::succeeded, this, &OutcomeSearch::look);
    connect(m_request, &TokenRequest::failed, this, [this](const PlatformError& error) {
        LookEnd end;
        end.error = error;
        takeLook(end);
    });
}

void OutcomeSearch::look()
{
    m_request = nullptr; // it deletes itself
    m_attempt.connection.setToken(m_tokens.token());
    // What another window has made under the same name meanwhile is not what is looked for.
    m_journal.read(this, [this](JournalState, const QList<JournalEntry>& entries) {
        m_attempt.otherIds += idsOfOthers(entries, m_attempt.intent.attempt);
        if (m_cancelled) {
            LookEnd end;
            end.error.kind = ErrorKind::Cancelled;
            end.error.host = m_attempt.platform.host();
            takeLook(end);
        } else {
            lookNow();
        }
    });
}

void OutcomeSearch::lookNow()
{
    m_look.start(m_attempt, m_pausesMs, m_plan.searchLimitMs, m_plan);
}

void OutcomeSearch::cancel()
{
    m_cancelled = true;
    if (m_request) {
        m_request->cancel();
    } else {
        m_look.cancel();
    }
}

void OutcomeSearch::takeLook(const LookEnd& look)
{
    m_request = nullptr;
    CreationEnd end;
    end.error = m_attempt.lost.error;
    end.receipt = look.receipt;
    end.lookError = look.error;
    end.namesakes = look.namesakes;
    switch (look.kind) {
    case LookEnd::Kind::Found:
        end.kind = CreationEnd::Kind::Found;
        noteThenFinish(CreationOutcome::Found, end);
        break;
    case LookEnd::Kind::Absent:
        end.kind = CreationEnd::Kind::Absent;
        noteThenFinish(CreationOutcome::Absent, end);
        break;
    case LookEnd::Kind::NotYet:
        end.kind = CreationEnd::Kind::NotYet;
        finish(end);
        break;
    case LookEnd::Kind::Unknown:
        end.kind = CreationEnd::Kind::Unknown;
        finish(end);
        break;
    }
}

void OutcomeSearch::noteThenFinish(CreationOutcome outcome, const CreationEnd& end)
{
    enter(CreationState::NotingOutcome);
    noteEnd(m_journal, m_attempt, outcome, end, this, [this](const CreationEnd& noted) { finish(noted); });
}

void OutcomeSearch::finish(const CreationEnd& end)
{
    CreationEnd known = end;
    known.error = m_tokens.noteRefusal(end.error);
    known.lookError = m_tokens.noteRefusal(end.lookError);
    m_work = {};
    Q_EMIT ended(known);
}

} // namespace flowconnect
