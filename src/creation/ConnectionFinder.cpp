#include "creation/ConnectionFinder.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace flowconnect {

namespace {

constexpr int mostPages = 50; // of 100 connections
constexpr qint64 longestMs = 60'000;
constexpr int mostWaits = 3;
constexpr int usualWait = 5;    // seconds, where Platform asks to wait and does not say how long
constexpr int longestWait = 60; // seconds; for more, nobody sits there

bool asksToWait(const PlatformError& error)
{
    return error.kind == ErrorKind::Service && error.httpStatus == 429 &&
           error.retryAfterSeconds <= longestWait;
}

} // namespace

ConnectionFinder::ConnectionFinder(ConnectionReads& reads, HttpLimits limits, QObject* parent)
    : QObject(parent),
      m_reads(reads),
      m_limits(limits)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_since.restart();
        ask();
    });
}

ConnectionFinder::~ConnectionFinder()
{
    letGo();
}

void ConnectionFinder::letGo()
{
    m_pause.stop();
    if (m_call) {
        m_call->disconnect(this);
        std::exchange(m_call, nullptr)->cancel();
    }
    m_busy = false;
}

void ConnectionFinder::start(const QUrl& platform, const PlatformAccess& access, const QString& name)
{
    letGo();
    m_platform = platform;
    m_access = access;
    m_name = name;
    m_mark = {};
    m_seen.clear();
    m_connections.clear();
    m_pages = 0;
    m_waits = 0;
    m_busy = true;
    ++m_run;
    m_since.start();
    ask();
}

void ConnectionFinder::cancel()
{
    if (!m_busy) {
        return;
    }
    if (m_call) {
        m_call->cancel();
        return;
    }
    m_pause.stop();
    PlatformError error;
    error.kind = ErrorKind::Cancelled;
    error.host = m_platform.host();
    QMetaObject::invokeMethod(
        this,
        [this, error, run = m_run] {
            if (run == m_run) {
                fail(error);
            }
        },
        Qt::QueuedConnection);
}

void ConnectionFinder::ask()
{
    m_call = m_reads.listConnections(m_platform, m_access, m_mark, m_limits);
    connect(m_call, &ConnectionPageCall::succeeded, this, &ConnectionFinder::take);
    connect(m_call, &ConnectionPageCall::failed, this, [this](const PlatformError& error) {
        m_call = nullptr; // it deletes itself
        if (asksToWait(error) && m_waits < mostWaits) {
            ++m_waits;
            const int seconds =
                std::max(error.retryAfterSeconds == 0 ? usualWait : error.retryAfterSeconds, 1);
            m_pause.start(seconds * 1000);
            Q_EMIT waiting(seconds);
        } else {
            fail(error);
        }
    });
}

void ConnectionFinder::take(const ConnectionPage& page)
{
    m_call = nullptr;
    ++m_pages;
    if (page.unusable.contains(m_name)) { // it is there, whatever it is: nobody may call it absent
        PlatformError error;
        error.kind = ErrorKind::Unreadable;
        error.host = m_platform.host();
        fail(error);
        return;
    }
    std::copy_if(page.connections.begin(), page.connections.end(), std::back_inserter(m_connections),
                 [this](const ConnectionSummary& one) { return one.name == m_name; });
    if (page.next.isFirst() && !page.restHidden) {
        m_busy = false;
        Q_EMIT found(m_connections, page.serverTime);
        return;
    }
    m_mark = page.next;
    const QString key = m_mark.token.isEmpty() ? u'?' + m_mark.query : m_mark.token;
    const bool circles = m_seen.contains(key);
    m_seen.insert(key);
    if (page.restHidden || circles || m_pages == mostPages || m_since.elapsed() > longestMs) {
        PlatformError error; // half a list says nothing for certain
        error.kind = m_since.elapsed() > longestMs ? ErrorKind::TimedOut : ErrorKind::Unreadable;
        error.host = m_platform.host();
        fail(error);
        return;
    }
    ask();
}

void ConnectionFinder::fail(const PlatformError& error)
{
    if (std::exchange(m_busy, false)) {
        Q_EMIT failed(error);
    }
}

} // namespace flowconnect
