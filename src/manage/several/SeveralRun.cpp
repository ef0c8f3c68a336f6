#include "manage/several/SeveralRun.h"

#include <algorithm>
#include <utility>

namespace flowconnect {

namespace {

constexpr qint64 longestListAgeMs = 4 * 60'000; // NameCheck takes five minutes for fresh

} // namespace

bool isMade(RowState state)
{
    return state == RowState::Created || state == RowState::Found || state == RowState::Before;
}

SeveralRun::SeveralRun(const RunParts& parts, QObject* parent)
    : QObject(parent),
      m_journal(parts.journal),
      m_place(parts.place),
      m_names(parts.service),
      m_creator(parts.service, parts.journal, m_names, parts.tokens),
      m_open(parts.service, parts.journal, parts.tokens),
      m_list(parts.place, parts.connections)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SeveralRun::next);
    connect(&m_list, &WholeList::ended, this, &SeveralRun::next);
    connect(&m_open, &OpenRows::settled, this, &SeveralRun::settle);
    connect(&m_creator, &ConnectionCreator::ended, this, &SeveralRun::take, Qt::QueuedConnection);
    // Not from within the creator's own step.
    connect(&m_creator, &ConnectionCreator::stateChanged, this, &SeveralRun::answer, Qt::QueuedConnection);
}

SeveralRun::~SeveralRun()
{
    if (m_creator.isBusy()) {
        m_journal.letGo(m_creator.intent().attempt);
    }
}

void SeveralRun::setLookPlan(const LookPlan& plan)
{
    m_creator.setLookPlan(plan);
    m_open.setPlan(plan);
}

void SeveralRun::start(const SeveralRows& list, const ConnectionDraft& base,
                       const QHash<QString, QString>& passwords, bool takenToo)
{
    if (isBusy()) {
        return;
    }
    m_rows = list;
    m_base = base;
    m_platform = m_place.site().url;
    m_passwords = passwords;
    m_takenToo = takenToo;
    m_outcomes.clear();
    m_again.clear();
    m_locked.clear();
    m_error = {};
    m_journalState = JournalState::Good;
    m_stopping = false;
    m_current = 0;
    m_list.forget();
    setPhase(Phase::Preparing);
    m_journal.read(
        this, [this](JournalState state, const QList<JournalEntry>& entries) { takePast(state, entries); });
}

void SeveralRun::takePast(JournalState state, const QList<JournalEntry>& entries)
{
    if (m_phase != Phase::Preparing) {
        return; // stopped meanwhile
    }
    m_journalState = state;
    const QHash<int, RowPast> past = pastOf(m_rows, m_platform, m_base, entries);
    for (const SeveralRow& row : std::as_const(m_rows.rows)) {
        takeRowPast(row, past.value(row.number));
    }
    next();
}

void SeveralRun::takeRowPast(const SeveralRow& row, const RowPast& past)
{
    RowOutcome outcome;
    if (past.made) {
        outcome.state = RowState::Before;
        outcome.receipt = past.made->result->receipt;
    } else if (row.isFaulty()) {
        outcome.state = RowState::Faulty;
    }
    for (const JournalEntry& entry : past.open) {
        const bool isOurs = m_open.isFollowed(entry.intent.attempt);
        if (past.made || m_stopping) {
            continue;
        }
        if (entry.held && !isOurs) {
            outcome.state = RowState::Elsewhere;
            continue;
        }
        outcome.state = RowState::Looking;
        m_again.insert(row.number);
        m_open.follow(row.number, earlierAttempt(m_platform, ReadyConnection(m_base), entry), true);
    }
    set(row.number, outcome);
}

const SeveralRow& SeveralRun::rowOf(int number) const
{
    return m_rows.rows.at(number - 1);
}

void SeveralRun::set(int row, const RowOutcome& outcome)
{
    m_outcomes.insert(row, outcome);
    Q_EMIT rowChanged(row);
}

void SeveralRun::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

/// The next step of the run; the row under way has ended.
void SeveralRun::next()
{
    if (m_journalState != JournalState::Good || m_error.kind != ErrorKind::None) {
        m_stopping = true;
    }
    const auto row = std::find_if(m_rows.rows.cbegin(), m_rows.rows.cend(), [this](const SeveralRow& one) {
        return m_outcomes.value(one.number).state == RowState::Waiting;
    });
    if (m_stopping || row == m_rows.rows.cend()) {
        m_current = 0;
        m_open.hold({});
        finishIfSettled();
        return;
    }
    if (m_locked.contains(accountOf(*row))) {
        set(row->number, {RowState::Locked});
        next();
        return;
    }
    const bool failedNow =
        m_current == row->number; // the list could not be read: the creator looks by itself
    m_current = row->number;
    if (!failedNow && (!m_list.isWhole() || m_list.ageMs() > longestListAgeMs)) {
        setPhase(Phase::Preparing);
        m_list.start();
        return;
    }
    sendNow(*row);
}

void SeveralRun::sendNow(const SeveralRow& row)
{
    const ConnectionDraft draft = tidied(draftOf(row, m_base, m_passwords.value(accountOf(row))));
    if (m_list.isWhole()) {
        m_names.know(m_platform, draft, m_list.named(draft.name), m_list.clockAheadMs(), m_list.ageMs());
    }
    m_skips = false;
    m_open.hold(draft.name);
    set(row.number, {RowState::Working});
    setPhase(Phase::Creating);
    m_creator.setBatch(m_rows.batch, row.number);
    m_creator.start(m_platform, draft);
}

/// Answers what the creator asks, as was chosen before the run.
void SeveralRun::answer(CreationState state)
{
    Q_EMIT changed();
    if (state != m_creator.state() || m_stopping) {
        return; // it is further by now
    }
    const auto skip = [this](RowState why) {
        m_skips = true;
        m_skipped = why;
        m_creator.cancel();
    };
    if (state == CreationState::AskingAboutEarlier) {
        const bool isOfOtherRow = m_creator.earlier()->intent.batch == m_rows.batch &&
                                  m_creator.earlier()->intent.batchRow != m_current;
        isOfOtherRow ? m_creator.proceed() : skip(RowState::Earlier);
    } else if (state == CreationState::AskingAboutName) {
        const ConnectionDraft draft = tidied(draftOf(rowOf(m_current), m_base));
        const bool isTaken = m_names.state(m_platform, draft) == NameCheck::State::Taken;
        m_takenToo ? m_creator.proceed() : skip(isTaken ? RowState::NameTaken : RowState::NameUnseen);
    } else if (state == CreationState::AskingAboutJournal) {
        m_journalState = m_creator.journalState();
        m_creator.cancel();
    }
}

void SeveralRun::stop()
{
    if (!isBusy()) {
        return;
    }
    m_stopping = true;
    const bool paused = m_pause.isActive() || m_list.isBusy();
    m_pause.stop();
    m_list.cancel();
    setPhase(Phase::Stopping);
    m_creator.cancel();
    m_open.stop();
    if (paused || !m_creator.isBusy()) {
        m_current = 0;
        QMetaObject::invokeMethod(this, &SeveralRun::finishIfSettled, Qt::QueuedConnection);
    }
}

void SeveralRun::finishIfSettled()
{
    if (!isBusy() || m_current != 0) {
        return;
    }
    if (m_open.count() > 0 && !m_stopping) {
        setPhase(Phase::Settling);
        return;
    }
    if (m_stopping) {
        m_open.stop();
    }
    if (isBusy() && m_open.count() == 0) {
        setPhase(Phase::Idle);
        Q_EMIT finished();
    }
}

} // namespace flowconnect
