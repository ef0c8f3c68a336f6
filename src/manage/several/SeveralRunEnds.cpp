#include "manage/several/RunErrors.h"
#include "manage/several/SeveralRun.h"

#include <algorithm>

// What the end of a row means for the run.
namespace flowconnect {

namespace {

constexpr int usualRunWaitSeconds = 30;
constexpr int longestRunWaitSeconds = 600;
constexpr int mostRunWaits = 5; // for one row

} // namespace

void SeveralRun::take(const CreationEnd& end)
{
    const int row = m_current;
    switch (end.kind) {
    case CreationEnd::Kind::Created:
    case CreationEnd::Kind::Found:
    case CreationEnd::Kind::Existing:
        noteMade(end.receipt);
        set(row, {end.kind == CreationEnd::Kind::Found ? RowState::Found : RowState::Created,
                  end.receipt,
                  {},
                  end.noted});
        break;
    case CreationEnd::Kind::Failed:
    case CreationEnd::Kind::Cancelled:
        takeFailure(end);
        return;
    case CreationEnd::Kind::Absent:
        set(row, {RowState::Absent, {}, end.error, end.noted});
        break;
    case CreationEnd::Kind::NotYet:
    case CreationEnd::Kind::Unknown:
        m_list.forget();
        if (m_stopping || end.lookError.kind == ErrorKind::Cancelled) {
            m_journal.letGo(m_creator.intent().attempt);
            set(row, {RowState::Unknown, {}, end.error});
            break;
        }
        set(row, {RowState::Looking, {}, end.error});
        m_open.follow(row, m_creator.attempt(), false);
        break;
    }
    m_waits = 0;
    m_current = 0;
    next();
}

void SeveralRun::noteMade(const ConnectionReceipt& receipt)
{
    ConnectionFacts made;
    made.id = receipt.id;
    made.etag = receipt.etag;
    made.name = rowOf(m_current).name.trimmed();
    m_list.add(made);
    m_open.exclude(receipt.id);
}

void SeveralRun::takeFailure(const CreationEnd& end)
{
    const int row = m_current;
    if (m_skips) {
        set(row, {m_skipped});
    } else if (end.kind == CreationEnd::Kind::Cancelled) {
        set(row, {RowState::Waiting}); // nothing was sent
    } else if (waitsFor(end.error)) {
        set(row, {RowState::Waiting, {}, end.error});
        return;
    } else if (end.signingIn || concernsAllRows(end.error)) {
        set(row, {RowState::Waiting, {}, end.error});
        m_error = end.error;
    } else {
        set(row, {RowState::Refused, {}, end.error, end.noted});
        if (saysWrongPassword(end.error)) {
            m_locked.insert(accountOf(rowOf(row)));
        }
    }
    m_waits = 0;
    m_current = 0;
    next();
}

bool SeveralRun::waitsFor(const PlatformError& error)
{
    const int seconds = error.retryAfterSeconds > 0 ? error.retryAfterSeconds : usualRunWaitSeconds;
    if (error.httpStatus != 429 || m_stopping || seconds > longestRunWaitSeconds ||
        ++m_waits > mostRunWaits) {
        return false;
    }
    m_current = 0;
    m_pauseSeconds = seconds;
    m_pause.start(seconds * 1'000);
    setPhase(Phase::Pausing);
    return true;
}

void SeveralRun::settle(int row, const CreationEnd& end)
{
    RowOutcome outcome{RowState::Unknown, end.receipt, end.error, end.noted};
    if (end.kind == CreationEnd::Kind::Found) {
        outcome.state = RowState::Found;
        m_open.exclude(end.receipt.id);
        m_list.forget();
    } else if (end.kind == CreationEnd::Kind::Absent) {
        const bool again = m_again.contains(row) && !rowOf(row).isFaulty();
        outcome.state = again ? RowState::Waiting : RowState::Absent;
    }
    set(row, outcome);
    if (m_phase == Phase::Settling || m_phase == Phase::Stopping) {
        m_current == 0 ? next() : finishIfSettled();
    }
}

int SeveralRun::countOf(RowState state) const
{
    return static_cast<int>(std::count_if(m_outcomes.cbegin(), m_outcomes.cend(),
                                          [state](const RowOutcome& one) { return one.state == state; }));
}

int SeveralRun::goodRows() const
{
    return static_cast<int>(m_outcomes.size()) - countOf(RowState::Faulty);
}

int SeveralRun::doneRows() const
{
    return goodRows() - countOf(RowState::Waiting) - countOf(RowState::Working);
}

} // namespace flowconnect
