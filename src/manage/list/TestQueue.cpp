#include "manage/list/TestQueue.h"

#include "manage/list/Patience.h"

#include <algorithm>
#include <utility>

namespace flowconnect {

TestQueue::TestQueue(PlatformPlace& place, ExistingConnections& connections, int betweenMs, QObject* parent)
    : QObject(parent),
      m_place(place),
      m_connections(connections),
      m_betweenMs(betweenMs)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TestQueue::begin);
    connect(&m_place, &PlatformPlace::moved, this, [this] {
        stop();
        const QStringList known = m_results.keys();
        m_results.clear();
        for (const QString& id : known) {
            Q_EMIT resultChanged(id);
        }
    });
}

TestQueue::~TestQueue()
{
    letGo();
}

void TestQueue::letGo()
{
    m_round.reset();
    m_pause.stop();
    m_waitSeconds = 0;
    if (m_token) {
        std::exchange(m_token, nullptr)->cancel();
    }
    if (m_call) {
        std::exchange(m_call, nullptr)->cancel();
    }
}

void TestQueue::add(const QStringList& ids)
{
    const bool wasIdle = m_waiting.isEmpty();
    for (const QString& id : ids) {
        if (!m_waiting.contains(id)) {
            m_waiting.append(id);
            ++m_total;
            set(id, {TestResult::Kind::Waiting, {}, {}, 0});
        }
    }
    Q_EMIT progressed();
    if (wasIdle && !m_waiting.isEmpty()) {
        next();
    }
}

void TestQueue::stop()
{
    letGo();
    m_total = 0;
    m_done = 0;
    const QStringList untested = std::exchange(m_waiting, {});
    for (const QString& id : untested) {
        set(id, {});
    }
    Q_EMIT progressed();
}

void TestQueue::forget(const QString& id)
{
    if (!m_waiting.contains(id) && m_results.remove(id) > 0) {
        Q_EMIT resultChanged(id);
    }
}

void TestQueue::set(const QString& id, const TestResult& result)
{
    m_results.insert(id, result);
    Q_EMIT resultChanged(id);
}

/// The first of those that wait has its turn as soon as a second has gone by.
void TestQueue::next()
{
    m_waits = 0;
    m_renewed = false;
    m_round = std::make_unique<QObject>();
    const qint64 since = m_sent.isValid() ? m_sent.elapsed() : m_betweenMs;
    m_pause.start(static_cast<int>(std::clamp<qint64>(m_betweenMs - since, 0, m_betweenMs)));
}

void TestQueue::begin()
{
    m_waitSeconds = 0;
    set(m_waiting.constFirst(), {TestResult::Kind::Running, {}, {}, 0});
    Q_EMIT progressed();
    m_token = m_place.withToken(
        m_round.get(),
        [this](const PlatformSite& site) {
            m_sent.start();
            m_call = m_connections.test(site, m_waiting.constFirst(), m_round.get(),
                                        [this](const Outcome<bool>& outcome) { take(outcome); });
        },
        [this](const PlatformError& error) { failAll(error); });
}

/// Without a token there is nothing to ask with, for none of those that wait.
void TestQueue::failAll(const PlatformError& error)
{
    const QStringList untested = std::exchange(m_waiting, {});
    m_total = 0;
    m_done = 0;
    for (const QString& id : untested) {
        set(id, {TestResult::Kind::Failed, error, QDateTime::currentDateTimeUtc(), 0});
    }
    Q_EMIT progressed();
}

void TestQueue::take(const Outcome<bool>& outcome)
{
    m_call = nullptr; // it deletes itself
    TestResult result;
    result.at = QDateTime::currentDateTimeUtc();
    result.tookMs = m_sent.isValid() ? m_sent.elapsed() : 0;
    if (const auto* reached = std::get_if<bool>(&outcome)) {
        result.kind = *reached ? TestResult::Kind::Reached : TestResult::Kind::NotReached;
    } else {
        result.kind = TestResult::Kind::Failed;
        result.error = m_place.noteRefusal(std::get<PlatformError>(outcome));
        const int seconds = secondsToWait(result.error);
        const bool waits = seconds > 0 && m_waits < mostWaitsInARow;
        if (waits || (result.error.tokenDropped && !std::exchange(m_renewed, true))) {
            m_waits += waits ? 1 : 0;
            m_waitSeconds = seconds;
            m_pause.start(std::max(seconds * 1000, m_betweenMs));
            Q_EMIT progressed();
            return;
        }
    }
    ++m_done;
    const QString id = m_waiting.takeFirst();
    const bool isLast = m_waiting.isEmpty();
    if (isLast) {
        m_done = 0;
        m_total = 0;
    }
    set(id, result);
    Q_EMIT progressed();
    if (!isLast && !m_waiting.isEmpty()) {
        next();
    }
}

} // namespace flowconnect
