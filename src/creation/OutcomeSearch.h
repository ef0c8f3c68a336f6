#pragma once

#include "creation/Attempt.h"
#include "creation/ConnectionLook.h"
#include "creation/CreationWork.h"
#include "creation/TokenSource.h"

namespace flowconnect {

/// Finds out whether the connection of an attempt exists whose answer was lost: token → Platform's list,
/// several times → outcome in the journal, where it is certain. It is given reads only, so it can't create
/// anything. Each start() ends once, with ended().
class OutcomeSearch : public QObject
{
    Q_OBJECT

public:
    /// All outlive the search.
    OutcomeSearch(ConnectionReads& reads, Journal& journal, TokenSource& tokens, QObject* parent = nullptr);

    /// Idle, Looking or NotingOutcome, with round and seconds.
    const CreationWork& work() const { return m_work; }
    bool isBusy() const { return m_work.state != CreationState::Idle; }

    /// The first search, while the person waits: several readings. `attempt` knows what became of its answer.
    /// Nothing while busy.
    void start(const Attempt& attempt) { start(attempt, m_plan.pausesMs); }
    /// One reading more, of an attempt that was searched for before.
    void readOnce(const Attempt& attempt) { start(attempt, {0}); }
    /// Gives up; ended() follows, as a rule with Unknown and ErrorKind::Cancelled. No effect once the outcome
    /// is being written down.
    void cancel();
    /// For tests, which can't wait for minutes.
    void setPlan(const LookPlan& plan) { m_plan = plan; }
    const LookPlan& plan() const { return m_plan; }

Q_SIGNALS:
    /// Also when there is news within a state.
    void stateChanged(flowconnect::CreationState state);
    /// Found, Absent, NotYet or Unknown. The last two stay open in the journal.
    void ended(const flowconnect::CreationEnd& end);

private:
    void start(const Attempt& attempt, const QList<int>& pausesMs);
    void enter(CreationState state);
    void look();
    void lookNow();
    void takeLook(const LookEnd& look);
    void noteThenFinish(CreationOutcome outcome, const CreationEnd& end);
    void finish(const CreationEnd& end);

    Journal& m_journal;
    TokenSource& m_tokens;
    ConnectionLook m_look;
    QPointer<TokenRequest> m_request;
    LookPlan m_plan;
    QList<int> m_pausesMs; ///< of this search
    CreationWork m_work;
    Attempt m_attempt;
    bool m_cancelled = false;
};

} // namespace flowconnect
