#include "creation/OutcomeWatch.h"

#include "journal/Journal.h"

#include <algorithm>
#include <utility>

namespace flowconnect {

namespace {

/// A failure that the next reading need not meet again.
bool mayPass(const CreationEnd& end)
{
    const PlatformError& error = end.lookError;
    const bool refused = error.httpStatus == 401 || error.httpStatus == 403 || error.httpStatus == 404;
    return end.namesakes == 0 && error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::NotSignedIn &&
           !refused;
}

} // namespace

OutcomeWatch::OutcomeWatch(ConnectionReads& reads, Journal& journal, TokenSource& tokens, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_search(reads, journal, tokens)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &OutcomeWatch::lookNow);
    connect(&m_search, &OutcomeSearch::stateChanged, this, &OutcomeWatch::changed);
    connect(&m_search, &OutcomeSearch::ended, this, &OutcomeWatch::take);
}

void OutcomeWatch::watch(const Attempt& attempt)
{
    begin(attempt);
    if (!m_replaced) {
        pause();
    }
}

void OutcomeWatch::lookFor(const Attempt& attempt)
{
    begin(attempt);
    m_looksAtOnce = m_replaced;
    if (!m_replaced) {
        lookNow();
    }
}

void OutcomeWatch::begin(const Attempt& attempt)
{
    m_pause.stop();
    if (m_active) {
        m_journal.letGo(m_attempt.intent.attempt);
    }
    m_attempt = attempt;
    m_lastError = {};
    m_active = true;
    m_looksAtOnce = false;
    m_since.start();
    m_replaced = m_search.isBusy();
    m_search.cancel();
}

void OutcomeWatch::lookNow()
{
    if (m_active && m_held) {
        pause();
    } else if (m_active && !m_search.isBusy()) {
        m_pause.stop();
        m_search.readOnce(m_attempt);
    }
}

void OutcomeWatch::stop()
{
    if (!m_active) {
        return;
    }
    if (m_search.isBusy()) {
        m_search.cancel();
        return;
    }
    m_pause.stop();
    CreationEnd end;
    end.kind = CreationEnd::Kind::Unknown;
    end.error = m_attempt.lost.error;
    end.lookError.kind = ErrorKind::Cancelled;
    end.lookError.host = m_attempt.platform.host();
    finish(end);
}

void OutcomeWatch::exclude(const QStringList& ids)
{
    m_attempt.otherIds += ids;
}

void OutcomeWatch::take(const CreationEnd& end)
{
    if (std::exchange(m_replaced, false)) { // the end of a search for an attempt before
        std::exchange(m_looksAtOnce, false) ? lookNow() : pause();
        return;
    }
    m_lastError = end.lookError;
    const bool goesOn =
        end.kind == CreationEnd::Kind::NotYet || (end.kind == CreationEnd::Kind::Unknown && mayPass(end));
    if (goesOn && m_since.elapsed() < m_search.plan().watchLimitMs) {
        pause();
        return;
    }
    CreationEnd last = end;
    if (last.kind == CreationEnd::Kind::NotYet) {
        last.kind = CreationEnd::Kind::Unknown;
    }
    finish(last);
}

void OutcomeWatch::pause()
{
    const LookPlan& plan = m_search.plan();
    // From the moment on at which silence is a proof, no longer than it takes.
    const qint64 untilProof = std::max<qint64>(plan.provenAfterMs - m_attempt.lost.ageMs(), plan.apartMs);
    const int ms = static_cast<int>(std::min<qint64>(plan.betweenMs, untilProof));
    m_nextLook = QDateTime::currentDateTime().addMSecs(ms);
    m_pause.start(ms);
    Q_EMIT changed();
}

void OutcomeWatch::finish(const CreationEnd& end)
{
    m_active = false;
    if (end.kind == CreationEnd::Kind::Unknown) {
        m_journal.letGo(m_attempt.intent.attempt);
    }
    Q_EMIT changed();
    Q_EMIT ended(end);
}

} // namespace flowconnect
