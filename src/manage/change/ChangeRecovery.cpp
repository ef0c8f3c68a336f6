#include "manage/change/ChangeRecovery.h"

#include <utility>

namespace flowconnect {

namespace {

constexpr int betweenLooksMs = 30'000;
constexpr qint64 worthDays = 90;
constexpr qint64 mayArriveMs = 15 * 60'000;

QDateTime sentAt(const ChangeEntry& entry)
{
    return entry.result ? entry.result->at : entry.intent.at;
}

qint64 ageMs(const ChangeEntry& entry)
{
    return sentAt(entry).msecsTo(QDateTime::currentDateTimeUtc());
}

} // namespace

ChangeRecovery::ChangeRecovery(ExistingConnections& connections, PlatformPlace& place, Journal& journal,
                               QObject* parent)
    : QObject(parent),
      m_place(place),
      m_journal(journal),
      m_look(connections, place, journal)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenLooksMs);
    connect(&m_pause, &QTimer::timeout, this, &ChangeRecovery::begin);
    connect(&m_look, &ChangeLook::ended, this, &ChangeRecovery::judge);
}

void ChangeRecovery::setPlan(int provenAfterMs, int betweenMs)
{
    m_provenAfterMs = provenAfterMs;
    m_pause.setInterval(betweenMs);
}

void ChangeRecovery::begin()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    m_waits = false;
    m_pause.stop();
    m_journal.readChanges(this, [this](JournalState, const QList<ChangeEntry>& entries) { take(entries); });
}

bool ChangeRecovery::isWorthALook(const ChangeEntry& entry) const
{
    const PlatformSite site = m_place.site();
    const QString platform = site.url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    return entry.isOpen() && !entry.held && entry.intent.platform == platform &&
           entry.intent.organizationId == site.access.organizationId &&
           entry.intent.sandboxName == site.access.sandboxName &&
           !m_hopeless.contains(entry.intent.attempt) &&
           sentAt(entry).daysTo(QDateTime::currentDateTimeUtc()) < worthDays;
}

void ChangeRecovery::take(const QList<ChangeEntry>& entries)
{
    m_open.clear();
    for (const ChangeEntry& entry : entries) {
        if (isWorthALook(entry)) {
            m_open.append(entry);
        }
    }
    next();
}

void ChangeRecovery::next()
{
    if (!m_open.isEmpty()) {
        m_current = m_open.takeFirst();
        m_looks = true;
        Q_EMIT leftChanged();
        m_look.look(m_current.intent);
        return;
    }
    m_busy = false;
    m_looks = false;
    Q_EMIT leftChanged();
    if (std::exchange(m_again, false)) {
        begin();
        return;
    }
    if (m_waits) {
        m_pause.start();
    }
    Q_EMIT ended();
}

void ChangeRecovery::judge(const ChangeVerdict& verdict)
{
    switch (verdict.kind) {
    case ChangeVerdict::Kind::Done:
        settle(ChangeOutcome::Found, verdict.etag);
        return;
    case ChangeVerdict::Kind::Overtaken:
        settle(ChangeOutcome::NotDone, {});
        return;
    case ChangeVerdict::Kind::Unchanged:
        if (ageMs(m_current) >= m_provenAfterMs) {
            settle(ChangeOutcome::NotDone, {});
            return;
        }
        m_waits = true;
        break;
    case ChangeVerdict::Kind::ByOther:
    case ChangeVerdict::Kind::Gone:
        m_hopeless.insert(m_current.intent.attempt);
        break;
    case ChangeVerdict::Kind::Unread:
        if (verdict.error.kind == ErrorKind::NotSignedIn) {
            m_open.clear(); // the others won't be read either
        } else {
            m_waits = m_waits || ageMs(m_current) < mayArriveMs;
        }
        break;
    }
    next();
}

void ChangeRecovery::settle(ChangeOutcome outcome, const QString& etag)
{
    ChangeResult result;
    if (m_current.result) { // what is known of the answer stays
        result = *m_current.result;
    }
    result.attempt = m_current.intent.attempt;
    result.at = QDateTime::currentDateTimeUtc();
    result.outcome = outcome;
    result.etag = etag;
    m_current.result = result;
    m_journal.note(result, this, [this](JournalState) {
        Q_EMIT settled(m_current);
        next();
    });
}

} // namespace flowconnect
