#pragma once

#include "connection/ConnectionDraft.h"
#include "creation/ConnectionLook.h"
#include "creation/CreationEnd.h"
#include "creation/NameCheck.h"
#include "creation/TokenSource.h"
#include "journal/Journal.h"

#include <functional>

namespace flowconnect {

/// Creates one connection, once: token → name free? → intent in the journal → POST, at most one → outcome in
/// the journal. Where the answer is lost it never sends again, but looks. Each start() or lookAgain() ends
/// once, with ended().
class ConnectionCreator : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        GettingToken,
        CheckingName,
        AskingAboutName,    ///< it is taken, or could not be seen: proceed(), useExisting() or cancel()
        NotingIntent,       ///< writing the journal
        AskingAboutJournal, ///< it can't be written: proceed() or cancel()
        Connecting,         ///< to Platform
        Waiting,            ///< the request is out
        Looking,            ///< the answer was lost
        FetchingExisting,   ///< reading the one that is to be used instead
        NotingOutcome,      ///< writing the journal
    };

    /// All outlive the creator. `names` may know about the name before start(): then it is not asked again.
    ConnectionCreator(FlowService& service, Journal& journal, NameCheck& names, TokenSource& tokens,
                      QObject* parent = nullptr);

    State state() const { return m_state; }
    bool isBusy() const { return m_state != State::Idle; }
    /// True from the moment on at which the request may have reached Platform.
    bool mayBeSent() const;
    /// For State::AskingAboutJournal: why it can't be written.
    JournalState journalState() const { return m_journalState; }
    /// What the attempt of now, or the last one, is about.
    const CreationIntent& intent() const { return m_intent; }
    /// For State::Looking: which reading of how many it is, and the seconds that Platform asked to wait, or
    /// 0.
    int lookRound() const { return m_lookRound; }
    int lookRounds() const { return m_lookRounds; }
    int waitSeconds() const { return m_waitSeconds; }

    /// `draft` validated; `platform` is Platform's base URL. Nothing while busy.
    void start(const QUrl& platform, const ConnectionDraft& draft);
    /// Looks for what `intent` was about, of an earlier start of the program. Of `draft` only the access
    /// counts. Nothing while busy.
    void resume(const QUrl& platform, const ConnectionDraft& draft, const CreationIntent& intent);
    /// Creates all the same.
    void proceed();
    /// Takes the connection `id` that bears the name already.
    void useExisting(const QString& id);
    /// Before the request has left, just stops; afterwards looks; while looking, gives that up.
    void cancel();
    /// Looks once more after an end with Unknown.
    void lookAgain();
    /// The pauses of looking, in ms: for tests, which can't wait for 30 s.
    void setLookPauses(const QList<int>& pausesMs) { m_lookPauses = pausesMs; }
    void setLimits(HttpLimits limits) { m_limits = limits; }

Q_SIGNALS:
    /// Also when there is news within a state.
    void stateChanged(flowconnect::ConnectionCreator::State state);
    void ended(const flowconnect::CreationEnd& end);

private:
    void enter(State state);
    void withToken(State waiting, const std::function<void()>& next);
    void takeToken();
    void failToken(const PlatformError& error);
    void seeName();
    void judgeName();
    void noteIntent();
    void send();
    void look();
    void takeLook(const LookEnd& look);
    void finish(const CreationEnd& end);
    void noteThenFinish(CreationOutcome outcome, const CreationEnd& end);

    FlowService& m_service;
    Journal& m_journal;
    NameCheck& m_names;
    TokenSource& m_tokens;
    ConnectionLook m_look;
    HttpLimits m_limits;
    QList<int> m_lookPauses;
    QPointer<CreateConnectionCall> m_call;
    QPointer<ConnectionShowCall> m_show;
    std::function<void()> m_afterToken;
    State m_state = State::Idle;
    QUrl m_platform;
    ConnectionDraft m_draft;
    CreationIntent m_intent;
    JournalState m_journalState = JournalState::Good;
    PlatformError m_error; ///< what happened to the request
    bool m_cancelled = false;
    int m_lookRound = 0;
    int m_lookRounds = 0;
    int m_waitSeconds = 0;
};

} // namespace flowconnect
