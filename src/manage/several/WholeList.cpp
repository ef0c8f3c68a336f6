#include "manage/several/WholeList.h"

#include <algorithm>
#include <memory>

namespace flowconnect {

namespace {

constexpr int mostListPages = 1'000; // 100,000 connections
constexpr int mostListWaits = 5;
constexpr int usualListWaitSeconds = 5;
constexpr int longestListWaitSeconds = 120;

} // namespace

WholeList::WholeList(PlatformPlace& place, ExistingConnections& connections, QObject* parent)
    : QObject(parent),
      m_place(place),
      m_existing(connections)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WholeList::ask);
}

void WholeList::start()
{
    cancel();
    m_round = std::make_unique<QObject>();
    m_connections.clear();
    m_seen.clear();
    m_mark = {};
    m_error = {};
    m_waits = 0;
    m_unusable = false;
    m_busy = true;
    m_since.start();
    ask();
}

void WholeList::cancel()
{
    m_round.reset();
    m_pause.stop();
    m_busy = false;
    m_isWhole = false;
    if (m_call) {
        m_call->cancel();
    }
    if (m_request) {
        m_request->cancel();
    }
}

void WholeList::ask()
{
    QObject* const round = m_round.get();
    m_request = m_place.withToken(
        round,
        [this, round](const PlatformSite& site) {
            m_call = m_existing.list(site, SourceScope::PostgreSql, m_mark, round,
                                     [this](const Outcome<FactsPage>& answer) { take(answer); });
        },
        [this](const PlatformError& error) {
            m_error = error;
            finish(false);
        });
}

void WholeList::take(const Outcome<FactsPage>& answer)
{
    if (const auto* const page = std::get_if<FactsPage>(&answer)) {
        takePage(*page);
        return;
    }
    m_error = m_place.noteRefusal(std::get<PlatformError>(answer));
    if (!waitsFor(m_error)) {
        finish(false);
    }
}

bool WholeList::waitsFor(const PlatformError& error)
{
    const int seconds = error.retryAfterSeconds > 0 ? error.retryAfterSeconds : usualListWaitSeconds;
    if (error.httpStatus != 429 || seconds > longestListWaitSeconds || ++m_waits > mostListWaits) {
        return false;
    }
    m_error = {};
    m_pause.start(seconds * 1'000);
    Q_EMIT waiting(seconds);
    return true;
}

void WholeList::takePage(const FactsPage& page)
{
    m_connections += page.connections;
    m_unusable = m_unusable || page.unusable > 0;
    if (page.serverTime.isValid()) {
        m_clockAheadMs = QDateTime::currentDateTimeUtc().msecsTo(page.serverTime);
    }
    Q_EMIT grew();
    const QString mark = page.next.token + u'\n' + page.next.query;
    if (page.restHidden || page.next.isFirst()) {
        finish(!page.restHidden && !m_unusable);
    } else if (m_seen.contains(mark) || m_seen.size() >= mostListPages) {
        finish(false);
    } else {
        m_seen.insert(mark);
        m_mark = page.next;
        ask();
    }
}

void WholeList::finish(bool whole)
{
    m_busy = false;
    m_isWhole = whole;
    Q_EMIT ended();
}

QList<ConnectionSummary> WholeList::named(const QString& name) const
{
    QList<ConnectionSummary> found;
    for (const ConnectionFacts& one : m_connections) {
        if (one.name == name) {
            found.append(
                {one.id, one.name, one.etag, one.createdClient,
                 one.createdAt == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(one.createdAt).toUTC()});
        }
    }
    return found;
}

void WholeList::add(const ConnectionFacts& made)
{
    m_connections.prepend(made);
}

} // namespace flowconnect
