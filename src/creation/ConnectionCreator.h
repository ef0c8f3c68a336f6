#pragma once

#include "connection/ConnectionDraft.h"
#include "creation/CreationPost.h"
#include "creation/NameStep.h"
#include "creation/OutcomeSearch.h"
#include "journal/Journal.h"

namespace flowconnect {

/// Creates one connection, once: token → no earlier attempt that may still arrive? → name free? → intent in
/// the journal → POST, at most one → outcome in the journal. Where the answer is lost it never sends again,
/// but looks. Each start() or lookAgain() ends once, with ended().
class ConnectionCreator : public QObject
{
    Q_OBJECT

public:
    using State = CreationState;

    /// All outlive the creator. `names` may know about the name before start(): then it is not asked again.
    ConnectionCreator(FlowService& service, Journal& journal, NameCheck& names, TokenSource& tokens,
                      QObject* parent = nullptr);

    State state() const { return m_work.state; }
    bool isBusy() const { return m_work.state != State::Idle; }
    /// True from the moment on at which the request may have reached Platform.
    bool mayBeSent() const { return m_work.mayBeSent(); }
    /// The state with its details.
    const CreationWork& work() const { return m_work; }
    /// For State::AskingAboutJournal: why it can't be written.
    JournalState journalState() const { return m_journalState; }
    /// What the current attempt, or the last one, is about.
    const CreationIntent& intent() const { return m_attempt.intent; }
    /// The last attempt, for an OutcomeWatch after an end with NotYet. Holds secrets.
    const Attempt& attempt() const { return m_attempt; }

    /// For State::AskingAboutEarlier: the attempt that may still arrive.
    const std::optional<JournalEntry>& earlier() const { return m_earlier; }

    /// `draft` validated; `platform` is Platform's base URL. `known`: an earlier attempt that may still
    /// arrive, about which the person has been asked. Nothing while busy.
    void start(const QUrl& platform, const ConnectionDraft& draft, const QString& known = {});
    /// The connections that are started from now on were ordered together: `batch` names the order, `row` is
    /// the place of the next one in it (see CreationIntent).
    void setBatch(const QString& batch, int row)
    {
        m_batch = batch;
        m_batchRow = row;
    }
    /// State::AskingAboutEarlier, AskingAboutName or AskingAboutJournal: creates all the same.
    void proceed();
    /// State::AskingAboutName: takes the connection `id` that bears the name already.
    void useExisting(const QString& id);
    /// Before the request has left, just stops; afterwards looks; while looking, gives that up.
    void cancel();
    /// Looks once more after an end with Unknown.
    void lookAgain();
    /// For tests, which can't wait for 30 s.
    void setLookPlan(const LookPlan& plan) { m_search.setPlan(plan); }
    void setLimits(HttpLimits limits) { m_limits = limits; }

Q_SIGNALS:
    /// Also when there is news within a state.
    void stateChanged(flowconnect::CreationState state);
    void ended(const flowconnect::CreationEnd& end);

private:
    void bindSteps();
    void enter(State state);
    void takeToken();
    void lookForEarlier();
    void checkName();
    void failToken(const PlatformError& error);
    void noteIntent();
    void send();
    void takeRefusal(const PlatformError& error);
    void takeLoss(const PlatformError& error);
    void takeExisting(const ConnectionReceipt& receipt, const PlatformError& error);
    void stopBeforeSending();
    void finish(const CreationEnd& end);
    void noteKnown(const CreationEnd& end);
    void noteThenFinish(CreationOutcome outcome, const CreationEnd& end);

    Journal& m_journal;
    NameCheck& m_names;
    TokenSource& m_tokens;
    NameStep m_name;
    CreationPost m_post;
    OutcomeSearch m_search;
    EtagRead m_existing;
    QPointer<TokenRequest> m_request;
    HttpLimits m_limits;
    CreationWork m_work;
    Attempt m_attempt;
    QStringList m_known; ///< attempts that the person has been asked about, and those whose end is known
    std::optional<JournalEntry> m_earlier;
    JournalState m_journalState = JournalState::Good;
    QString m_batch;
    int m_batchRow = 0;
    bool m_cancelled = false;
};

} // namespace flowconnect
