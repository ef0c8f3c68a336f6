#pragma once

#include "creation/ConnectionCreator.h"
#include "manage/several/OpenRows.h"
#include "manage/several/RowHistory.h"
#include "manage/several/WholeList.h"

#include <QTimer>

namespace flowconnect {

/// What became of a row.
enum class RowState {
    Faulty,     ///< it can't be sent as it is
    Waiting,    ///< not sent so far
    Working,    ///< under way
    Looking,    ///< sent, its answer was lost: being looked for
    Created,    ///< Platform's answer said so
    Found,      ///< the answer was lost, but the connection is there
    Before,     ///< an earlier run has made it; not sent again
    NameTaken,  ///< skipped: a connection of that name exists
    NameUnseen, ///< skipped: whether the name is free could not be seen
    Earlier,    ///< skipped: an earlier create outside this list may still make the same connection
    Refused,    ///< Platform refused it: see the error
    Absent,     ///< the answer was lost, and the connection is surely not there
    Unknown,    ///< the answer was lost, and nobody can tell: it may be there, or come
    Elsewhere,  ///< another window works on it
    Locked,     ///< not sent: another row of this account was refused for its password, and databases lock
                ///< accounts
};

/// True where there is a connection for the row.
bool isMade(RowState state);

/// The outcome of one row, as far as known.
struct RowOutcome
{
    RowState state = RowState::Waiting;
    ConnectionReceipt receipt = {}; ///< where isMade()
    PlatformError error = {}; ///< for Refused: why; for Looking, Absent, Unknown: what became of the answer
    bool noted = true;        ///< the journal has it
    bool operator==(const RowOutcome&) const = default;
};

/// What a run works with. All outlive it.
struct RunParts
{
    FlowService& service;
    ExistingConnections& connections;
    Journal& journal;
    PlatformPlace& place;
    TokenSource& tokens;
};

/// Makes the connections of a list, one row after the other, each by the one ConnectionCreator: at most one
/// POST a row in a run, but for a row that Platform refused to look at (429). Lost answers are looked for,
/// never sent again. What earlier runs have made, by the journal, is not made again; what they left open is
/// looked up first. A journal that can't be written ends the run: nothing is sent that a later start could
/// not know of.
class SeveralRun : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle,
        Preparing, ///< reading the journal and Platform's list
        Creating,
        Pausing,  ///< Platform asked to wait: see pauseSeconds()
        Settling, ///< all is sent; lost answers are being looked for
        Stopping,
    };

    explicit SeveralRun(const RunParts& parts, QObject* parent = nullptr);
    /// What is under way is broken off; the next start looks for it.
    ~SeveralRun() override;

    /// `list` usable; `passwords` by accountOf(), for rows that have none. `takenToo`: a row whose name is
    /// taken, or can't be seen, is created all the same; else it is skipped. Nothing while busy.
    void start(const SeveralRows& list, const ConnectionDraft& base, const QHash<QString, QString>& passwords,
               bool takenToo);
    /// Sends no further row. What is under way ends as ConnectionCreator::cancel() has it: what is out is
    /// looked for; called once more, that is given up too. finished() follows.
    void stop();

    Phase phase() const { return m_phase; }
    bool isBusy() const { return m_phase != Phase::Idle; }
    int pauseSeconds() const { return m_pauseSeconds; }
    /// Of the row that is under way; 0: none.
    int currentRow() const { return m_current; }
    const CreationWork& work() const { return m_creator.work(); }
    /// By row number.
    const QHash<int, RowOutcome>& outcomes() const { return m_outcomes; }
    int countOf(RowState state) const;
    /// Rows that are neither faulty nor waiting nor under way, and all that are not faulty.
    int doneRows() const;
    int goodRows() const;
    /// Why the run ended before its end; ErrorKind::None where it did not, or the person stopped it.
    const PlatformError& error() const { return m_error; }
    /// Why the journal ended it; Good where it did not.
    JournalState journalState() const { return m_journalState; }
    /// For tests.
    void setLookPlan(const LookPlan& plan);
    void setLimits(HttpLimits limits) { m_creator.setLimits(limits); }

Q_SIGNALS:
    void rowChanged(int row);
    /// phase(), pauseSeconds() or work() has changed.
    void changed();
    void finished();

private:
    void takePast(JournalState state, const QList<JournalEntry>& entries);
    void takeRowPast(const SeveralRow& row, const RowPast& past);
    void next();
    void sendNow(const SeveralRow& row);
    void answer(CreationState state);
    void take(const CreationEnd& end);
    void takeFailure(const CreationEnd& end);
    void settle(int row, const CreationEnd& end);
    bool waitsFor(const PlatformError& error);
    void finishIfSettled();
    void setPhase(Phase phase);
    void set(int row, const RowOutcome& outcome);
    const SeveralRow& rowOf(int number) const;
    void noteMade(const ConnectionReceipt& receipt);

    Journal& m_journal;
    PlatformPlace& m_place;
    NameCheck m_names;
    ConnectionCreator m_creator;
    OpenRows m_open;
    WholeList m_list;
    QTimer m_pause;
    SeveralRows m_rows;
    ConnectionDraft m_base;
    QUrl m_platform;
    QHash<QString, QString> m_passwords;
    QHash<int, RowOutcome> m_outcomes;
    QSet<int> m_again;      ///< open from an earlier run: sent once they are surely absent
    QSet<QString> m_locked; ///< accounts whose password was refused
    PlatformError m_error;
    JournalState m_journalState = JournalState::Good;
    Phase m_phase = Phase::Idle;
    RowState m_skipped = RowState::NameTaken; ///< why the row under way is being skipped
    int m_current = 0;
    int m_waits = 0; ///< of the row under way
    int m_pauseSeconds = 0;
    bool m_takenToo = false;
    bool m_skips = false;
    bool m_stopping = false;
};

} // namespace flowconnect
