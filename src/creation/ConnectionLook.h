#pragma once

#include "creation/ConnectionFinder.h"
#include "creation/EtagRead.h"
#include "journal/JournalRecord.h"

namespace flowconnect {

/// What came of looking for a connection whose creation has an unknown outcome.
struct LookEnd
{
    enum class Kind {
        Found,
        Absent,  ///< it is surely not there
        Unknown, ///< could not be told: see `error` and `namesakes`
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

/// Which connections of `namesakes` can be what `intent` was about. Clocks may differ by five minutes beyond
/// what the intent knows of them. `apiKey` tells several apart.
LookVerdict judge(const CreationIntent& intent, const QList<ConnectionSummary>& namesakes,
                  const QString& apiKey);

/// The pauses before each reading of the list, in ms: one at once for an attempt of some minutes before
/// `now`, else several over 30 s, since the service may still be at work.
QList<int> lookPauses(const CreationIntent& intent, const QDateTime& now);

/// Looks for the connection of an attempt by name and time; only reads. Ends once with ended().
class ConnectionLook : public QObject
{
    Q_OBJECT

public:
    /// `reads` outlives the look.
    explicit ConnectionLook(ConnectionReads& reads, QObject* parent = nullptr);

    /// `access` with a token; `pausesMs` before each reading, at least one.
    void start(const QUrl& platform, const PlatformAccess& access, const CreationIntent& intent,
               const QList<int>& pausesMs);
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
    void missed(const LookEnd& end);
    void finish(const LookEnd& end);

    ConnectionFinder m_finder;
    EtagRead m_etag;
    QTimer m_pause;
    QUrl m_platform;
    PlatformAccess m_access;
    CreationIntent m_intent;
    QList<int> m_pausesMs;
    qsizetype m_round = 0;
    bool m_busy = false;
};

} // namespace flowconnect
