#pragma once

#include "creation/OutcomeSearch.h"

namespace flowconnect {

/// Goes on looking for the connection of an attempt whose answer was lost, every half minute, beside whatever
/// the person does, until it is there, surely absent, or can't be told. It is given reads only. Each watch
/// ends once, with ended(), unless another one replaces it.
class OutcomeWatch : public QObject
{
    Q_OBJECT

public:
    /// All outlive the watch.
    OutcomeWatch(ConnectionReads& reads, Journal& journal, TokenSource& tokens, QObject* parent = nullptr);

    /// Watches for `attempt`, which knows what became of its answer; the first reading comes after a pause.
    /// One that is watched for already is given up: it stays open in the journal.
    void watch(const Attempt& attempt);
    /// The same, beginning with a reading at once.
    void lookFor(const Attempt& attempt);
    /// Reads at once instead of at nextLook(). Nothing while not active.
    void lookNow();
    /// ended() follows with Unknown and ErrorKind::Cancelled; the attempt stays open in the journal.
    void stop();
    /// The connections `ids` belong to other attempts.
    void exclude(const QStringList& ids);
    /// While another connection of that name may be about to be created, no reading begins: it could be taken
    /// for this one.
    void setHeld(bool held) { m_held = held; }

    bool isActive() const { return m_active; }
    /// A reading is under way: see work().
    bool isLooking() const { return m_search.isBusy(); }
    const CreationWork& work() const { return m_search.work(); }
    /// When it is read next, by this computer's clock; not valid while it is read.
    QDateTime nextLook() const { return m_pause.isActive() ? m_nextLook : QDateTime(); }
    /// The attempt that is, or was last, watched for. Holds secrets.
    const Attempt& attempt() const { return m_attempt; }
    /// Why the last reading did not work; ErrorKind::None where it did.
    const PlatformError& lastError() const { return m_lastError; }
    /// For tests, which can't wait for minutes.
    void setPlan(const LookPlan& plan) { m_search.setPlan(plan); }

Q_SIGNALS:
    /// Another reading, another pause, or the end of both.
    void changed();
    /// Found, Absent or Unknown.
    void ended(const flowconnect::CreationEnd& end);

private:
    void begin(const Attempt& attempt);
    void take(const CreationEnd& end);
    void pause();
    void finish(const CreationEnd& end);

    Journal& m_journal;
    OutcomeSearch m_search;
    QTimer m_pause;
    QElapsedTimer m_since;
    QDateTime m_nextLook;
    Attempt m_attempt;
    PlatformError m_lastError;
    bool m_active = false;
    bool m_replaced = false; ///< the search that is being cancelled is of an attempt before
    bool m_looksAtOnce = false;
    bool m_held = false;
};

} // namespace flowconnect
