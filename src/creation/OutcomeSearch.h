#pragma once

#include "creation/Attempt.h"
#include "creation/ConnectionLook.h"
#include "creation/CreationWork.h"
#include "creation/TokenSource.h"

namespace flowconnect {

/// Finds out whether the connection of an attempt exists whose answer was lost: token → Platform's list,
/// several times → outcome in the journal. It is given reads only, so it can't create anything. Each start()
/// ends once, with ended().
class OutcomeSearch : public QObject
{
    Q_OBJECT

public:
    /// All outlive the search.
    OutcomeSearch(ConnectionReads& reads, Journal& journal, TokenSource& tokens, QObject* parent = nullptr);

    /// Idle, Looking or NotingOutcome, with round and seconds.
    const CreationWork& work() const { return m_work; }
    bool isBusy() const { return m_work.state != CreationState::Idle; }

    /// `lost`: what happened to the request, as far as known. Nothing while busy.
    void start(const Attempt& attempt, const PlatformError& lost = {});
    /// Gives up; ended() follows, as a rule with Unknown and ErrorKind::Cancelled. No effect once the outcome
    /// is being written down.
    void cancel();
    /// The pauses between the readings, in ms: for tests, which can't wait for 30 s.
    void setPauses(const QList<int>& pausesMs) { m_pausesMs = pausesMs; }

Q_SIGNALS:
    /// Also when there is news within a state.
    void stateChanged(flowconnect::CreationState state);
    /// Found, Absent or Unknown.
    void ended(const flowconnect::CreationEnd& end);

private:
    void enter(CreationState state);
    void look();
    void takeLook(const LookEnd& look);
    void finish(const CreationEnd& end);

    Journal& m_journal;
    TokenSource& m_tokens;
    ConnectionLook m_look;
    QPointer<TokenRequest> m_request;
    QList<int> m_pausesMs;
    CreationWork m_work;
    Attempt m_attempt;
    PlatformError m_lost;
};

} // namespace flowconnect
