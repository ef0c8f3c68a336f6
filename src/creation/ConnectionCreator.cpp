#include "creation/ConnectionCreator.h"

#include "creation/EarlierAttempt.h"

namespace flowconnect {

namespace {

/// Platform's own words that a connection is not there; a bare 404 may be of anybody on the way.
bool saysItIsGone(const PlatformError& error)
{
    return error.kind == ErrorKind::Service && error.httpStatus == 404 && !error.code.isEmpty();
}

} // namespace

ConnectionCreator::ConnectionCreator(FlowService& service, Journal& journal, NameCheck& names,
                                     TokenSource& tokens, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_names(names),
      m_tokens(tokens),
      m_name(names),
      m_post(service),
      m_search(service, journal, tokens),
      m_existing(service)
{
    bindSteps();
}

void ConnectionCreator::bindSteps()
{
    connect(&m_name, &NameStep::waiting, this, [this](int seconds) {
        m_work.waitSeconds = seconds;
        enter(State::CheckingName);
    });
    connect(&m_name, &NameStep::free, this, &ConnectionCreator::noteIntent);
    connect(&m_name, &NameStep::asks, this, [this] { enter(State::AskingAboutName); });
    connect(&m_name, &NameStep::failed, this,
            [this](const PlatformError& error) { finish(endWithout(error)); });
    connect(&m_post, &CreationPost::stageChanged, this, [this](HttpCall::Stage stage) {
        enter(stage == HttpCall::Stage::Waiting ? State::Waiting : State::Connecting);
    });
    connect(&m_post, &CreationPost::created, this, [this](const ConnectionReceipt& receipt) {
        CreationEnd end;
        end.kind = CreationEnd::Kind::Created;
        end.receipt = receipt;
        noteThenFinish(CreationOutcome::Created, end);
    });
    connect(&m_post, &CreationPost::failed, this, &ConnectionCreator::takeRefusal);
    connect(&m_search, &OutcomeSearch::stateChanged, this, [this](State state) {
        m_work = m_search.work();
        Q_EMIT stateChanged(state);
    });
    connect(&m_search, &OutcomeSearch::ended, this, [this](const CreationEnd& end) {
        m_names.forget(); // the list may have changed since
        if (end.kind == CreationEnd::Kind::Unknown) {
            m_journal.letGo(m_attempt.intent.attempt);
        }
        m_work = {};
        noteKnown(end);
        Q_EMIT ended(end);
    });
    connect(&m_existing, &EtagRead::ended, this, &ConnectionCreator::takeExisting);
}

void ConnectionCreator::enter(State state)
{
    m_work.state = state;
    Q_EMIT stateChanged(state);
}

void ConnectionCreator::start(const QUrl& platform, const ConnectionDraft& draft, const QString& known)
{
    if (isBusy()) {
        return;
    }
    m_known += known; // first: it may be that of m_attempt
    m_attempt = newAttempt(platform, ReadyConnection(draft));
    m_attempt.intent.batch = m_batch;
    m_attempt.intent.batchRow = m_batchRow;
    m_cancelled = false;
    m_earlier.reset();
    m_work = {};
    enter(State::GettingToken);
    if (m_tokens.isFresh()) {
        takeToken();
        return;
    }
    m_request = m_tokens.request();
    connect(m_request, &TokenRequest::succeeded, this, &ConnectionCreator::takeToken);
    connect(m_request, &TokenRequest::failed, this, &ConnectionCreator::failToken);
}

void ConnectionCreator::takeToken()
{
    m_request = nullptr; // it deletes itself
    m_attempt.connection.setToken(m_tokens.token());
    enter(State::CheckingName);
    lookForEarlier();
}

void ConnectionCreator::lookForEarlier()
{
    // Where the journal can't be read it can't be written either: that is asked about before anything is
    // sent.
    m_journal.read(this, [this, attempt = m_attempt.intent.attempt](JournalState,
                                                                    const QList<JournalEntry>& entries) {
        if (state() != State::CheckingName || m_attempt.intent.attempt != attempt) {
            return; // stopped meanwhile
        }
        m_earlier = earlierThatMayArrive(entries, m_attempt.intent, QDateTime::currentDateTimeUtc(), m_known);
        if (m_earlier) {
            enter(State::AskingAboutEarlier);
        } else {
            checkName();
        }
    });
}

void ConnectionCreator::checkName()
{
    enter(State::CheckingName);
    m_name.start(m_attempt);
}

void ConnectionCreator::failToken(const PlatformError& error)
{
    m_request = nullptr;
    CreationEnd end = endWithout(error);
    end.signingIn = true;
    finish(end);
}

void ConnectionCreator::proceed()
{
    if (state() == State::AskingAboutEarlier) {
        checkName();
    } else if (state() == State::AskingAboutName) {
        noteIntent();
    } else if (state() == State::AskingAboutJournal) {
        send();
    }
}

void ConnectionCreator::noteIntent()
{
    noteNamesakes(m_attempt, m_names);
    enter(State::NotingIntent);
    m_journal.note(intentForDisk(m_attempt), this, [this](JournalState noted) {
        m_journalState = noted;
        m_attempt.intentNoted = noted == JournalState::Good;
        if (m_cancelled) {
            stopBeforeSending();
        } else if (m_attempt.intentNoted) {
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
    m_post.send(m_attempt, m_limits);
}

void ConnectionCreator::takeRefusal(const PlatformError& error)
{
    if (error.outcomeUnknown) {
        takeLoss(error);
    } else {
        noteThenFinish(error.httpStatus == 0 ? CreationOutcome::NotSent : CreationOutcome::Refused,
                       endWithout(error));
    }
}

void ConnectionCreator::takeLoss(const PlatformError& error)
{
    m_attempt.lost = LostAnswer::now(error);
    // Before looking: whatever happens from here on, the next start knows that it has to look, and what came.
    noteEnd(m_journal, m_attempt, CreationOutcome::Unknown, endWithout(error), this,
            [](const CreationEnd&) {});
    m_search.start(m_attempt);
}

void ConnectionCreator::lookAgain()
{
    if (!isBusy() && !m_attempt.intent.attempt.isEmpty()) {
        m_search.start(m_attempt);
    }
}

void ConnectionCreator::useExisting(const QString& id)
{
    if (state() != State::AskingAboutName) {
        return;
    }
    ConnectionSummary existing;
    existing.id = id;
    for (const ConnectionSummary& one : m_names.namesakes()) {
        if (one.id == id) {
            existing = one;
        }
    }
    enter(State::FetchingExisting);
    m_existing.start(m_attempt.platform, m_attempt.connection.access(), existing, m_limits);
}

void ConnectionCreator::takeExisting(const ConnectionReceipt& receipt, const PlatformError& error)
{
    if (error.kind == ErrorKind::Cancelled || saysItIsGone(error)) {
        m_names.forget();
        finish(endWithout(error));
        return;
    }
    CreationEnd end;
    end.kind = CreationEnd::Kind::Existing;
    end.receipt = receipt;
    end.etagUnread = error.kind != ErrorKind::None;
    m_tokens.noteRefusal(error);
    finish(end);
}

void ConnectionCreator::noteThenFinish(CreationOutcome outcome, const CreationEnd& end)
{
    enter(State::NotingOutcome);
    noteEnd(m_journal, m_attempt, outcome, end, this, [this](const CreationEnd& noted) { finish(noted); });
}

void ConnectionCreator::noteKnown(const CreationEnd& end)
{
    if (end.kind != CreationEnd::Kind::NotYet && end.kind != CreationEnd::Kind::Unknown) {
        m_known += m_attempt.intent.attempt;
    }
}

void ConnectionCreator::finish(const CreationEnd& end)
{
    CreationEnd known = end;
    known.error = m_tokens.noteRefusal(end.error);
    m_work = {};
    noteKnown(end);
    Q_EMIT ended(known);
}

} // namespace flowconnect
