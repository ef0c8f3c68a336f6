#include "creation/ConnectionCreator.h"

#include "connection/DraftValidation.h"
#include "connection/Redactor.h"
#include "creation/IntentOfDraft.h"

#include <utility>

namespace flowconnect {

namespace {

PlatformError cancelledAt(const QUrl& platform)
{
    PlatformError error;
    error.kind = ErrorKind::Cancelled;
    error.host = platform.host();
    return error;
}

/// Whether trying to create makes no sense either.
bool stopsCreating(const PlatformError& error)
{
    const bool answered =
        error.httpStatus >= 500 || error.kind == ErrorKind::TimedOut || error.kind == ErrorKind::TooLarge;
    return !answered;
}

} // namespace

ConnectionCreator::ConnectionCreator(FlowService& service, Journal& journal, NameCheck& names,
                                     TokenSource& tokens, QObject* parent)
    : QObject(parent),
      m_service(service),
      m_journal(journal),
      m_names(names),
      m_tokens(tokens),
      m_look(service)
{
    connect(&m_tokens, &TokenSource::refreshed, this, &ConnectionCreator::takeToken);
    connect(&m_tokens, &TokenSource::failed, this, &ConnectionCreator::failToken);
    connect(&m_names, &NameCheck::changed, this, [this] {
        if (m_state == State::CheckingName) {
            judgeName();
        }
    });
    connect(&m_look, &ConnectionLook::ended, this, &ConnectionCreator::takeLook);
    connect(&m_look, &ConnectionLook::progress, this, [this](int round, int rounds, int waitSeconds) {
        m_lookRound = round;
        m_lookRounds = rounds;
        m_waitSeconds = waitSeconds;
        enter(State::Looking);
    });
}

bool ConnectionCreator::mayBeSent() const
{
    return m_state == State::Waiting || m_state == State::Looking || m_state == State::NotingOutcome;
}

void ConnectionCreator::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void ConnectionCreator::start(const QUrl& platform, const ConnectionDraft& draft)
{
    if (isBusy()) {
        return;
    }
    m_platform = platform;
    m_draft = tidied(draft);
    m_intent = intentOf(m_platform, m_draft);
    m_error = {};
    m_cancelled = false;
    m_waitSeconds = 0;
    withToken(State::GettingToken, [this] { seeName(); });
}

void ConnectionCreator::resume(const QUrl& platform, const ConnectionDraft& draft,
                               const CreationIntent& intent)
{
    if (isBusy()) {
        return;
    }
    m_platform = platform;
    m_draft = tidied(draft);
    m_intent = intent;
    m_error = {};
    m_journalState = JournalState::Good;
    look();
}

void ConnectionCreator::withToken(State waiting, const std::function<void()>& next)
{
    m_afterToken = next;
    enter(waiting);
    if (m_tokens.isFresh()) {
        takeToken();
    } else {
        m_tokens.refresh();
    }
}

void ConnectionCreator::takeToken()
{
    if (const auto next = std::exchange(m_afterToken, {})) {
        m_draft.access().accessToken = m_tokens.token();
        next();
    }
}

void ConnectionCreator::failToken(const PlatformError& error)
{
    if (!std::exchange(m_afterToken, {})) {
        return; // it was not for us
    }
    if (m_state == State::Looking) {
        LookEnd end;
        end.error = error;
        takeLook(end);
    } else {
        CreationEnd end;
        end.kind =
            error.kind == ErrorKind::Cancelled ? CreationEnd::Kind::Cancelled : CreationEnd::Kind::Failed;
        end.error = error;
        end.signingIn = true;
        finish(end);
    }
}

void ConnectionCreator::seeName()
{
    enter(State::CheckingName);
    const NameCheck::State known = m_names.state(m_platform, m_draft);
    if (known == NameCheck::State::Unknown || known == NameCheck::State::Failed) {
        m_names.look(m_platform, m_draft); // what failed a while ago may work now
    } else {
        judgeName();
    }
}

void ConnectionCreator::judgeName()
{
    switch (m_names.state(m_platform, m_draft)) {
    case NameCheck::State::Unknown: // the name on screen is edited no more: it was somebody else's question
        m_names.look(m_platform, m_draft);
        break;
    case NameCheck::State::Looking:
        m_waitSeconds = m_names.waitSeconds();
        Q_EMIT stateChanged(m_state);
        break;
    case NameCheck::State::Free:
    case NameCheck::State::Closed:
        noteIntent();
        break;
    case NameCheck::State::Taken:
        enter(State::AskingAboutName);
        break;
    case NameCheck::State::Failed:
        if (stopsCreating(m_names.error())) {
            CreationEnd end;
            end.kind = m_names.error().kind == ErrorKind::Cancelled ? CreationEnd::Kind::Cancelled
                                                                    : CreationEnd::Kind::Failed;
            end.error = m_names.error();
            finish(end);
        } else {
            enter(State::AskingAboutName);
        }
        break;
    }
}

void ConnectionCreator::proceed()
{
    if (m_state == State::AskingAboutName) {
        noteIntent();
    } else if (m_state == State::AskingAboutJournal) {
        send();
    }
}

void ConnectionCreator::noteIntent()
{
    m_intent.at = QDateTime::currentDateTimeUtc();
    m_intent.knownIds.reset();
    m_intent.clockAheadMs = m_names.clockAheadMs();
    const NameCheck::State known = m_names.state(m_platform, m_draft);
    if (known == NameCheck::State::Free || known == NameCheck::State::Taken) {
        m_intent.knownIds.emplace();
        for (const ConnectionSummary& one : m_names.namesakes()) {
            m_intent.knownIds->append(one.id);
        }
    }
    enter(State::NotingIntent);
    m_journal.note(m_intent, this, [this](JournalState state) {
        m_journalState = state;
        if (m_cancelled) {
            CreationEnd end;
            end.kind = CreationEnd::Kind::Cancelled;
            end.error = cancelledAt(m_platform);
            noteThenFinish(CreationOutcome::NotSent, end);
        } else if (state == JournalState::Good) {
            send();
        } else {
            enter(State::AskingAboutJournal);
        }
    });
}

void ConnectionCreator::send()
{
    m_names.forget();
    enter(State::Connecting);
    m_call = m_service.createConnection(m_platform, m_draft, m_limits);
    connect(m_call, &CreateConnectionCall::stageChanged, this, [this](HttpCall::Stage stage) {
        enter(stage == HttpCall::Stage::Waiting ? State::Waiting : State::Connecting);
    });
    connect(m_call, &CreateConnectionCall::succeeded, this, [this](const ConnectionReceipt& receipt) {
        m_call = nullptr; // it deletes itself
        CreationEnd end;
        end.kind = CreationEnd::Kind::Created;
        end.receipt = receipt;
        noteThenFinish(CreationOutcome::Created, end);
    });
    connect(m_call, &CreateConnectionCall::failed, this, [this](const PlatformError& error) {
        m_call = nullptr;
        m_error = error;
        if (error.outcomeUnknown) {
            look();
            return;
        }
        CreationEnd end;
        end.kind =
            error.kind == ErrorKind::Cancelled ? CreationEnd::Kind::Cancelled : CreationEnd::Kind::Failed;
        end.error = error;
        noteThenFinish(error.httpStatus == 0 ? CreationOutcome::NotSent : CreationOutcome::Refused, end);
    });
}

void ConnectionCreator::look()
{
    m_lookRound = 0;
    m_waitSeconds = 0;
    withToken(State::Looking, [this] {
        m_look.start(m_platform, m_draft.access(), m_intent,
                     m_lookPauses.isEmpty() ? lookPauses(m_intent) : m_lookPauses);
    });
}

void ConnectionCreator::lookAgain()
{
    if (!isBusy() && !m_intent.attempt.isEmpty()) {
        m_cancelled = false;
        look();
    }
}

void ConnectionCreator::takeLook(const LookEnd& look)
{
    m_names.forget();
    CreationEnd end;
    end.error = m_error;
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
    case LookEnd::Kind::Unknown:
        end.kind = CreationEnd::Kind::Unknown;
        noteThenFinish(CreationOutcome::Unknown, end);
        break;
    }
}

void ConnectionCreator::useExisting(const QString& id)
{
    if (m_state != State::AskingAboutName) {
        return;
    }
    CreationEnd end;
    end.kind = CreationEnd::Kind::Existing;
    end.receipt.id = id;
    for (const ConnectionSummary& one : m_names.namesakes()) {
        end.receipt.etag = one.id == id ? one.etag : end.receipt.etag;
    }
    enter(State::FetchingExisting);
    m_show = m_service.showConnection(m_platform, m_draft.access(), id, m_limits);
    connect(m_show, &ConnectionShowCall::succeeded, this, [this, end](const ConnectionSummary& shown) {
        m_show = nullptr;
        CreationEnd shownEnd = end;
        shownEnd.receipt.etag = shown.etag.isEmpty() ? end.receipt.etag : shown.etag;
        finish(shownEnd);
    });
    connect(m_show, &ConnectionShowCall::failed, this, [this](const PlatformError& error) {
        m_show = nullptr; // it may have been deleted meanwhile
        CreationEnd failed;
        failed.kind =
            error.kind == ErrorKind::Cancelled ? CreationEnd::Kind::Cancelled : CreationEnd::Kind::Failed;
        failed.error = error;
        m_names.forget();
        finish(failed);
    });
}

void ConnectionCreator::cancel()
{
    m_cancelled = true;
    CreationEnd end;
    end.kind = CreationEnd::Kind::Cancelled;
    end.error = cancelledAt(m_platform);
    switch (m_state) {
    case State::GettingToken:
        m_tokens.cancel();
        break;
    case State::CheckingName:
        m_names.forget();
        finish(end);
        break;
    case State::AskingAboutName:
        finish(end);
        break;
    case State::AskingAboutJournal: // a part of it may be on the disk
        noteThenFinish(CreationOutcome::NotSent, end);
        break;
    case State::Connecting:
    case State::Waiting:
        if (m_call) {
            m_call->cancel();
        }
        break;
    case State::Looking:
        m_look.isBusy() ? m_look.cancel() : m_tokens.cancel();
        break;
    case State::FetchingExisting:
        if (m_show) {
            m_show->cancel();
        }
        break;
    case State::Idle:
    case State::NotingIntent: // looks at m_cancelled when the disk has answered
    case State::NotingOutcome:
        break;
    }
}

void ConnectionCreator::noteThenFinish(CreationOutcome outcome, const CreationEnd& end)
{
    enter(State::NotingOutcome);
    CreationResult result;
    result.attempt = m_intent.attempt;
    result.at = QDateTime::currentDateTimeUtc();
    result.outcome = outcome;
    result.receipt = end.receipt;
    result.httpStatus = end.error.httpStatus;
    const Redactor redactor(m_draft); // a service may echo anything, and this goes to the disk
    result.code = redactor.redacted(end.error.code);
    result.requestId = redactor.redacted(end.error.requestId);
    if (m_journalState != JournalState::Good) { // a result without its intent tells nothing: once more, both
        m_journal.note(m_intent, this, [](JournalState) {});
    }
    m_journal.note(result, this, [this, end](JournalState state) {
        CreationEnd noted = end;
        noted.noted = state == JournalState::Good;
        finish(noted);
    });
}

void ConnectionCreator::finish(const CreationEnd& end)
{
    CreationEnd known = end;
    known.error = m_tokens.noteRefusal(end.error);
    known.lookError = m_tokens.noteRefusal(end.lookError);
    m_state = State::Idle;
    Q_EMIT ended(known);
}

} // namespace flowconnect
