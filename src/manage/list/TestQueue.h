#pragma once

#include "manage/PlatformPlace.h"
#include "platform/existing/ExistingConnections.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace flowconnect {

/// What came of Platform's test of one connection.
struct TestResult
{
    enum class Kind {
        NotTested,  ///< not in this session, or the test was stopped
        Waiting,    ///< its turn will come
        Running,    ///< asked for
        Reached,    ///< Platform reaches the database
        NotReached, ///< Platform says that it does not, and not why
        Failed,     ///< `error` tells why; it may also be a failure on the way to Platform
    };

    Kind kind = Kind::NotTested;
    PlatformError error;
    QDateTime at;      ///< UTC, when the answer came
    qint64 tookMs = 0; ///< from request to answer

    bool operator==(const TestResult&) const = default;
};

/// Has Platform test connections, one after the other, and keeps what came of it while the program runs. No
/// more than one request a second leaves. Where Platform asks to wait (429), it waits, and asks once more.
class TestQueue : public QObject
{
    Q_OBJECT

public:
    /// `place` and `connections` outlive the queue. `betweenMs`: from one request to the next, at least.
    TestQueue(PlatformPlace& place, ExistingConnections& connections, int betweenMs = 1'000,
              QObject* parent = nullptr);
    ~TestQueue() override;

    /// Adds the connections to those that wait; one that waits or is being tested is not added again.
    void add(const QStringList& ids);
    /// Ends the test under way and forgets those that wait: they count as not tested.
    void stop();
    /// Forgets what came of the tests of `id`, as after a change of it.
    void forget(const QString& id);

    TestResult result(const QString& id) const { return m_results.value(id); }
    bool isBusy() const { return m_total > 0; }
    /// Of those added since the queue was empty: how many are done, the one under way not counted.
    int done() const { return m_done; }
    int total() const { return m_total; }
    /// Platform asked to wait: as many seconds, when that began; else 0.
    int waitSeconds() const { return m_waitSeconds; }

Q_SIGNALS:
    /// The result of `id` is another one.
    void resultChanged(const QString& id);
    /// isBusy(), done() or total() have changed.
    void progressed();

private:
    void next();
    void begin();
    void take(const Outcome<bool>& outcome);
    void failAll(const PlatformError& error);
    void set(const QString& id, const TestResult& result);
    void letGo();

    PlatformPlace& m_place;
    ExistingConnections& m_connections;
    int m_betweenMs;
    QTimer m_pause;
    QElapsedTimer m_sent; ///< since the last request left
    std::unique_ptr<QObject> m_round;
    QPointer<HttpCall> m_call;
    QPointer<TokenRequest> m_token;
    QStringList m_waiting; ///< the first is the one under way
    QHash<QString, TestResult> m_results;
    int m_done = 0;
    int m_total = 0;
    int m_waits = 0;
    int m_waitSeconds = 0;
    bool m_renewed = false; ///< a token was refused already
};

} // namespace flowconnect
