#pragma once

#include "creation/Attempt.h"
#include "creation/ConnectionFinder.h"
#include "creation/EtagRead.h"

namespace flowconnect {

/// What came of looking for a connection whose creation has an unknown outcome.
struct LookEnd
{
    enum class Kind {
        Found,
        Absent,  ///< it is surely not there, and will not come any more
        NotYet,  ///< it is not there, but may still come
        Unknown, ///< could not be told: see `error` and `namesakes`; or its name is not known any more
    };

    Kind kind = Kind::Unknown;
    ConnectionReceipt receipt; ///< for Found
    PlatformError error; ///< for Unknown: why; ErrorKind::None where there are several, or doubtful ones
    int namesakes = 0;   ///< connections of that name that it could be

    bool operator==(const LookEnd&) const = default;
};

/// What one complete list says of an attempt.
struct LookVerdict
{
    QList<ConnectionSummary> fitting;  ///< may be it: new, and created at or after the intent
    QList<ConnectionSummary> doubtful; ///< new, but by its time from before the intent

    bool operator==(const LookVerdict&) const = default;
};

/// Which connections of `namesakes` can be what `attempt` was about. Clocks may differ by five minutes beyond
/// what the intent knows of them. The attempt's API key tells several apart.
LookVerdict judge(const Attempt& attempt, const QList<ConnectionSummary>& namesakes);

/// Looks for the connection of an attempt by name and time; only reads. Ends once with ended().
class ConnectionLook : public QObject
{
    Q_OBJECT

public:
    /// `reads` outlives the look.
    explicit ConnectionLook(ConnectionReads& reads, QObject* parent = nullptr);

    /// `attempt` with a token and with what became of its answer. `pausesMs` before each reading, at least
    /// one; no reading begins, and none goes on, later than `limitMs` from now. Readings of the same attempt
    /// before this call count for the proof that it is absent, by `plan`.
    void start(const Attempt& attempt, const QList<int>& pausesMs, int limitMs, const LookPlan& plan);
    /// ended() follows with Unknown and ErrorKind::Cancelled.
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// A reading begins, number `round` of `rounds`, or Platform asked to wait for `waitSeconds`.
    void progress(int round, int rounds, int waitSeconds);
    void ended(const flowconnect::LookEnd& end);

private:
    void pauseThenRead();
    void read();
    void take(const QList<ConnectionSummary>& connections);
    bool isProvenAbsent() const;
    void missed(const LookEnd& end);
    void cutOff();
    void finish(const LookEnd& end);

    ConnectionFinder m_finder;
    EtagRead m_etag;
    QTimer m_pause;
    QTimer m_limit;
    Attempt m_attempt;
    LookPlan m_plan;
    QList<int> m_pausesMs;
    qsizetype m_round = 0;
    QElapsedTimer m_reading; ///< since the reading began that is under way
    QElapsedTimer m_unseen;  ///< since the first reading began that did not see it; not valid: none so far
    LookEnd m_last;          ///< of the last reading, for where the time limit cuts a look off
    bool m_busy = false;
    bool m_cutOff = false; ///< by the time limit
};

} // namespace flowconnect
