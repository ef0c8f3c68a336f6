#include "creation/ConnectionLook.h"

#include <algorithm>
#include <utility>

namespace flowconnect {

namespace {

constexpr qint64 clockAllowanceMs = 5 * 60'000;
constexpr qint64 settledAfterMs = 2 * 60'000; // no call takes that long

} // namespace

LookVerdict judge(const CreationIntent& intent, const QList<ConnectionSummary>& namesakes,
                  const QString& apiKey)
{
    const QDateTime earliest = intent.at.addMSecs(intent.clockAheadMs - clockAllowanceMs);
    LookVerdict verdict;
    for (const ConnectionSummary& one : namesakes) {
        if (intent.knownIds && intent.knownIds->contains(one.id)) {
            continue;
        }
        const bool late = !one.createdAt.isValid() || one.createdAt >= earliest;
        if (late) {
            verdict.fitting.append(one);
        } else if (intent.knownIds) { // it was not there before, so the time is wrong, not the connection
            verdict.doubtful.append(one);
        }
    }
    QList<ConnectionSummary> own = verdict.fitting;
    own.removeIf([&apiKey](const ConnectionSummary& one) { return one.createdClient != apiKey; });
    if (verdict.fitting.size() > 1 && own.size() == 1) {
        verdict.fitting = own;
    }
    return verdict;
}

QList<int> lookPauses(const CreationIntent& intent, const QDateTime& now)
{
    if (intent.at.msecsTo(now) > settledAfterMs) {
        return {0};
    }
    return {0, 1'000, 2'000, 4'000, 8'000, 15'000};
}

ConnectionLook::ConnectionLook(ConnectionReads& reads, QObject* parent)
    : QObject(parent),
      m_finder(reads),
      m_etag(reads)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ConnectionLook::read);
    connect(&m_finder, &ConnectionFinder::found, this, &ConnectionLook::take);
    connect(&m_finder, &ConnectionFinder::failed, this, [this](const PlatformError& error) {
        LookEnd end;
        end.error = error;
        missed(end);
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

void ConnectionLook::start(const QUrl& platform, const PlatformAccess& access, const CreationIntent& intent,
                           const QList<int>& pausesMs)
{
    m_platform = platform;
    m_access = access;
    m_access.sandboxName = intent.sandboxName;
    m_intent = intent;
    m_pausesMs = pausesMs;
    m_round = 0;
    m_busy = true;
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
        end.error.host = m_platform.host();
        QMetaObject::invokeMethod(
            this, [this, end] { finish(end); }, Qt::QueuedConnection);
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
    m_finder.start(m_platform, m_access, m_intent.name);
}

void ConnectionLook::take(const QList<ConnectionSummary>& connections)
{
    const LookVerdict verdict = judge(m_intent, connections, m_access.apiKey);
    if (verdict.fitting.size() == 1) {
        m_etag.start(m_platform, m_access, verdict.fitting.constFirst());
        return;
    }
    LookEnd end;
    end.namesakes = static_cast<int>(verdict.fitting.size() + verdict.doubtful.size());
    end.kind = end.namesakes == 0 ? LookEnd::Kind::Absent : LookEnd::Kind::Unknown;
    missed(end);
}

void ConnectionLook::missed(const LookEnd& end)
{
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
        Q_EMIT ended(end);
    }
}

} // namespace flowconnect
