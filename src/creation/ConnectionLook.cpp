#include "creation/ConnectionLook.h"

#include <utility>

namespace flowconnect {

namespace {

constexpr qint64 clockAllowanceMs = 5 * 60'000;
constexpr qint64 clockJumpMs = 24 * 3'600'000; // Platform's clock may be set while the request is out

} // namespace

LookVerdict judge(const Attempt& attempt, const QList<ConnectionSummary>& namesakes)
{
    const CreationIntent& intent = attempt.intent;
    const QDateTime earliest = intent.at.addMSecs(intent.clockAheadMs - clockAllowanceMs);
    LookVerdict verdict;
    for (const ConnectionSummary& one : namesakes) {
        if ((intent.knownIds && intent.knownIds->contains(one.id)) || attempt.otherIds.contains(one.id)) {
            continue;
        }
        const bool late = !one.createdAt.isValid() || one.createdAt >= earliest;
        if (late) {
            verdict.fitting.append(one);
        } else if (intent.knownIds || one.createdAt >= earliest.addMSecs(-clockJumpMs)) {
            // It was not there before, or nobody knows: so the time may be wrong, not the connection.
            verdict.doubtful.append(one);
        }
    }
    const QString apiKey = attempt.connection.access().apiKey;
    QList<ConnectionSummary> own = verdict.fitting;
    own.removeIf([&apiKey](const ConnectionSummary& one) { return one.createdClient != apiKey; });
    if (verdict.fitting.size() > 1 && own.size() == 1) {
        verdict.fitting = own;
    }
    return verdict;
}

ConnectionLook::ConnectionLook(ConnectionReads& reads, QObject* parent)
    : QObject(parent),
      m_finder(reads),
      m_etag(reads)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // readings are to be so far apart as is said, not 5 % less
    m_limit.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ConnectionLook::read);
    connect(&m_limit, &QTimer::timeout, this, &ConnectionLook::cutOff);
    connect(&m_finder, &ConnectionFinder::found, this, &ConnectionLook::take);
    connect(&m_finder, &ConnectionFinder::failed, this, [this](const PlatformError& error) {
        LookEnd end;
        end.error = error;
        m_cutOff ? finish(m_last) : missed(end); // it was not the person who stopped it
    });
    connect(&m_etag, &EtagRead::ended, this, [this](const ConnectionReceipt& receipt) {
        LookEnd end;
        end.kind = LookEnd::Kind::Found;
        end.receipt = receipt;
        finish(end);
    });
    connect(&m_finder, &ConnectionFinder::waiting, this, [this](int seconds) {
        Q_EMIT progress(static_cast<int>(m_round), static_cast<int>(m_pausesMs.size()), seconds);
    });
}

void ConnectionLook::start(const Attempt& attempt, const QList<int>& pausesMs, int limitMs,
                           const LookPlan& plan)
{
    if (attempt.intent.attempt != m_attempt.intent.attempt) {
        m_unseen.invalidate();
    }
    m_attempt = attempt;
    m_plan = plan;
    m_pausesMs = pausesMs;
    m_round = 0;
    m_busy = true;
    m_cutOff = false;
    m_last = {};
    m_last.error.kind = ErrorKind::TimedOut;
    m_last.error.host = attempt.platform.host();
    m_limit.start(limitMs);
    pauseThenRead();
}

void ConnectionLook::cancel()
{
    if (!m_busy) {
        return;
    }
    m_pausesMs.resize(m_round); // no further reading
    if (m_etag.isBusy()) {
        m_etag.cancel(); // it is found already: the etag of the list will do
    } else if (m_finder.isBusy()) {
        m_finder.cancel();
    } else {
        m_pause.stop();
        LookEnd end;
        end.error.kind = ErrorKind::Cancelled;
        end.error.host = m_attempt.platform.host();
        QMetaObject::invokeMethod(
            this, [this, end] { finish(end); }, Qt::QueuedConnection);
    }
}

void ConnectionLook::cutOff()
{
    m_pausesMs.resize(m_round);
    if (m_pause.isActive()) {
        m_pause.stop();
        finish(m_last);
    } else if (m_etag.isBusy()) {
        m_etag.cancel();
    } else {
        m_cutOff = true;
        m_finder.cancel();
    }
}

void ConnectionLook::pauseThenRead()
{
    m_pause.start(m_pausesMs.at(m_round));
    ++m_round;
}

void ConnectionLook::read()
{
    Q_EMIT progress(static_cast<int>(m_round), static_cast<int>(m_pausesMs.size()), 0);
    PlatformAccess access = m_attempt.connection.access();
    access.sandboxName = m_attempt.intent.sandboxName;
    m_reading.start();
    m_finder.start(m_attempt.platform, access, m_attempt.intent.name);
}

void ConnectionLook::take(const QList<ConnectionSummary>& connections)
{
    if (!hasWholeName(m_attempt)) {
        finish(LookEnd());
        return;
    }
    const LookVerdict verdict = judge(m_attempt, connections);
    if (verdict.fitting.size() == 1) {
        PlatformAccess access = m_attempt.connection.access();
        access.sandboxName = m_attempt.intent.sandboxName;
        m_etag.start(m_attempt.platform, access, verdict.fitting.constFirst());
        return;
    }
    LookEnd end;
    end.namesakes = static_cast<int>(verdict.fitting.size() + verdict.doubtful.size());
    if (end.namesakes > 0) {
        m_unseen.invalidate();
        missed(end);
        return;
    }
    end.kind = isProvenAbsent() ? LookEnd::Kind::Absent : LookEnd::Kind::NotYet;
    if (!m_unseen.isValid()) {
        m_unseen = m_reading;
    }
    end.kind == LookEnd::Kind::Absent ? finish(end) : missed(end);
}

/// Judged for the moment at which the reading began that has just ended and has not seen it.
bool ConnectionLook::isProvenAbsent() const
{
    if (m_attempt.lost.saidCreated() || !m_unseen.isValid()) {
        return false;
    }
    return m_reading.msecsSinceReference() - m_unseen.msecsSinceReference() >= m_plan.apartMs &&
           m_attempt.lost.ageMs() - m_reading.elapsed() >= m_plan.provenAfterMs;
}

void ConnectionLook::missed(const LookEnd& end)
{
    m_last = end;
    // A token or a permission that is lacking does not come by waiting.
    const bool hopeless = end.error.httpStatus == 401 || end.error.httpStatus == 403;
    if (m_round < m_pausesMs.size() && !hopeless && end.error.kind != ErrorKind::Cancelled) {
        pauseThenRead();
    } else {
        finish(end);
    }
}

void ConnectionLook::finish(const LookEnd& end)
{
    if (std::exchange(m_busy, false)) {
        m_limit.stop();
        Q_EMIT ended(end);
    }
}

} // namespace flowconnect
