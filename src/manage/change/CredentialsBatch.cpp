#include "manage/change/CredentialsBatch.h"

#include "connection/Encryption.h"

#include <QUuid>

#include <algorithm>

namespace flowconnect {

namespace {

constexpr int mostWaits = 5; // 429 in a row, for one connection
constexpr int longestWaitSeconds = 300;
constexpr qint64 sameRunSeconds = 24 * 3600; // an older change of the password is another one

} // namespace

Encryption commonEncryption(const QList<BatchRow>& rows)
{
    Encryption common = Encryption::Default;
    for (const BatchRow& row : rows) {
        const Encryption own = encryptionFromText(row.facts.sslMode);
        if (own == Encryption::Default || (common != Encryption::Default && own != common)) {
            return Encryption::Default;
        }
        common = own;
    }
    return common;
}

void markChangedBefore(QList<BatchRow>& rows, const QList<ChangeEntry>& entries, const QDateTime& now)
{
    const QDateTime since = now.addSecs(-sameRunSeconds);
    for (BatchRow& row : rows) {
        const bool before = std::any_of(entries.begin(), entries.end(), [&](const ChangeEntry& entry) {
            return entry.intent.connectionId == row.facts.id && !entry.intent.batch.isEmpty() &&
                   entry.intent.kind == ChangeKind::Credentials && entry.isDone() &&
                   entry.intent.at > since && entry.result->etag == row.facts.etag;
        });
        row.state = before ? BatchRow::State::ChangedBefore : BatchRow::State::Waiting;
    }
}

CredentialsBatch::CredentialsBatch(ExistingConnections& connections, ConnectionWrites& writes,
                                   PlatformPlace& place, Journal& journal, QObject* parent)
    : QObject(parent),
      m_connections(connections),
      m_place(place),
      m_change(connections, writes, place, journal),
      m_test(connections, place)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CredentialsBatch::read);
    connect(&m_change, &ConnectionChange::ended, this, &CredentialsBatch::takeChange);
    connect(&m_change, &ConnectionChange::stateChanged, this, [this] { Q_EMIT rowChanged(m_current); });
    connect(&m_test, &PlatformTest::ended, this, &CredentialsBatch::takeTest);
}

void CredentialsBatch::setRows(const QList<BatchRow>& rows)
{
    if (!isRunning()) {
        m_rows = rows;
    }
}

int CredentialsBatch::changedCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const BatchRow& one) { return one.isChanged(); }));
}

void CredentialsBatch::start(const QString& password, Encryption encryption)
{
    if (isRunning()) {
        return;
    }
    for (BatchRow& one : m_rows) {
        if (one.state == BatchRow::State::Stopped || one.state == BatchRow::State::Unclear) {
            one.state =
                BatchRow::State::Waiting; // it is read anew: with its new etag only one change can count
        }
    }
    m_password = password;
    m_encryption = encryption;
    m_batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_stops = false;
    m_current = 0;
    // Queued: the end never comes before this function has returned.
    QMetaObject::invokeMethod(this, &CredentialsBatch::next, Qt::QueuedConnection);
}

void CredentialsBatch::stop()
{
    if (!isRunning()) {
        return;
    }
    m_stops = true;
    if (m_pause.isActive()) {
        m_pause.stop();
        settle(BatchRow::State::Waiting, false);
    } else if (m_change.isBusy()) {
        m_change.cancel();
    } else if (m_test.isRunning()) {
        m_test.cancel();
    } else if (m_call) {
        m_call->cancel();
    } else if (m_request) {
        m_request->cancel();
    }
}

void CredentialsBatch::next()
{
    m_waits = 0;
    while (m_current < m_rows.size() && row().state != BatchRow::State::Waiting) {
        ++m_current;
    }
    if (m_stops || m_current >= m_rows.size()) {
        finish();
        return;
    }
    read();
}

void CredentialsBatch::read()
{
    enter(BatchRow::State::Reading);
    m_request = m_place.withToken(
        this,
        [this](const PlatformSite& site) {
            m_call = m_connections.show(site, row().facts.id, this,
                                        [this](const Outcome<ShownConnection>& outcome) { take(outcome); });
        },
        [this](const PlatformError& error) { take(error); });
}

bool CredentialsBatch::waitsFor(const PlatformError& error)
{
    if (error.httpStatus != 429 || ++m_waits > mostWaits || m_stops) {
        return false;
    }
    m_waitSeconds = std::clamp(error.retryAfterSeconds, 1, longestWaitSeconds);
    m_pause.start(m_waitSeconds * 1000);
    Q_EMIT rowChanged(m_current);
    return true;
}

void CredentialsBatch::take(const Outcome<ShownConnection>& outcome)
{
    const auto* shown = std::get_if<ShownConnection>(&outcome);
    if (shown == nullptr) {
        const PlatformError error = m_place.noteRefusal(std::get<PlatformError>(outcome));
        if (!waitsFor(error)) {
            row().end = {};
            row().end.kind = ChangeEnd::Kind::NotSent;
            row().end.error = error;
            settle(BatchRow::State::Stopped, false);
        }
        return;
    }
    row().facts = shown->facts;
    row().draft.password = m_password;
    row().draft.encryption = m_encryption;
    const auto order = credentialsOrder(row().facts, row().draft);
    row().draft.password.clear();
    const auto* problem = std::get_if<CredentialsProblem>(&order);
    if (m_stops || problem != nullptr) {
        row().end = {};
        row().end.error.kind = ErrorKind::Cancelled;
        row().problem = problem != nullptr ? std::optional(*problem) : std::nullopt;
        settle(BatchRow::State::Stopped, false);
        return;
    }
    row().problem.reset();
    enter(BatchRow::State::Changing);
    ChangeOrder batched = std::get<ChangeOrder>(order);
    batched.batch = m_batch;
    m_change.start(batched);
}

void CredentialsBatch::takeChange(const ChangeEnd& end)
{
    row().end = end;
    switch (end.kind) {
    case ChangeEnd::Kind::Done:
    case ChangeEnd::Kind::Found:
        if (!end.etag.isEmpty()) {
            row().facts.etag = end.etag;
        }
        enter(BatchRow::State::Testing);
        m_test.start(row().facts.id);
        return;
    case ChangeEnd::Kind::NotYet:
    case ChangeEnd::Kind::ByOther:
    case ChangeEnd::Kind::Unknown:
        settle(BatchRow::State::Unclear, false);
        return;
    case ChangeEnd::Kind::Conflict:
    case ChangeEnd::Kind::Refused:
    case ChangeEnd::Kind::NotSent:
    case ChangeEnd::Kind::Overtaken:
    case ChangeEnd::Kind::Gone:
        break;
    }
    if (!waitsFor(end.error)) {
        settle(BatchRow::State::Stopped, false);
    }
}

void CredentialsBatch::takeTest(const TestEnd& end)
{
    row().test = end;
    if (end.kind == TestEnd::Kind::Reached) {
        settle(BatchRow::State::Changed, true);
    } else if (isOfDatabase(end)) {
        settle(BatchRow::State::NotReached, false);
    } else {
        settle(BatchRow::State::Untested, end.error.httpStatus == 429); // no word about the database
    }
}

void CredentialsBatch::enter(BatchRow::State state)
{
    row().state = state;
    Q_EMIT rowChanged(m_current);
}

void CredentialsBatch::settle(BatchRow::State state, bool goesOn)
{
    enter(state);
    m_stops = m_stops || !goesOn;
    ++m_current;
    next();
}

void CredentialsBatch::finish()
{
    m_current = -1;
    m_password.clear();
    Q_EMIT ended();
}

} // namespace flowconnect
