#pragma once

#include "manage/PlatformPlace.h"
#include "platform/existing/ExistingConnections.h"

#include <QDateTime>
#include <QPointer>

#include <optional>

namespace flowconnect {

/// What Platform's own test of a connection came to.
struct TestEnd
{
    enum class Kind {
        Reached,    ///< Platform signs in to the database
        NotReached, ///< it does not, and gives no reason
        Failed,     ///< `error` has the connector's words, or why nothing was tested
        Stopped,    ///< the person has stopped waiting: nothing is known
    };

    Kind kind = Kind::Stopped;
    PlatformError error;
    QDateTime at; ///< UTC, by this computer's clock

    bool operator==(const TestEnd&) const = default;
};

/// The test was carried out, and the database is what did not let Platform in; not the way to Platform, or
/// Platform itself.
bool isOfDatabase(const TestEnd& end);

/// Has Platform test one connection at a time. Each start() ends once, with ended(), unless another start()
/// or forget() comes first; after 90 s at the latest. It changes nothing.
class PlatformTest : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the test.
    PlatformTest(ExistingConnections& connections, PlatformPlace& place, QObject* parent = nullptr);

    void start(const QString& id);
    /// Stops waiting; ended() follows with Stopped.
    void cancel();
    /// Stops without a word, and forgets the last result.
    void forget();
    bool isRunning() const { return m_running; }
    /// Of the last test, once it has ended.
    const std::optional<TestEnd>& result() const { return m_result; }
    /// For tests.
    void setLimits(HttpLimits limits) { m_limits = limits; }

Q_SIGNALS:
    void started();
    void ended(const flowconnect::TestEnd& end);

private:
    void take(const Outcome<bool>& outcome);
    void fail(const PlatformError& error);
    void finish(const TestEnd& end);

    ExistingConnections& m_connections;
    PlatformPlace& m_place;
    std::unique_ptr<QObject> m_round; ///< what the answers of this test go to; gone with the next one
    QPointer<TokenRequest> m_request;
    QPointer<HttpCall> m_call;
    HttpLimits m_limits{90'000};
    std::optional<TestEnd> m_result;
    bool m_running = false;
};

} // namespace flowconnect
