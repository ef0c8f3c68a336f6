#include "creation/KillScene.h"

#include <algorithm>
#include <csignal>
#include <functional>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

using Kind = CreationEnd::Kind;
using State = ConnectionCreator::State;

QString titleOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Found:
        return u"found"_s;
    case Verdict::Absent:
        return u"absent"_s;
    case Verdict::Noted:
        return u"noted before"_s;
    case Verdict::Silent:
        return u"nothing open"_s;
    case Verdict::Asked:
        return u"asked"_s;
    }
    return {};
}

KillScene::KillScene(const QString& journal, bool older) : m_journal(journal)
{
    m_flow.serve(m_server);
    if (older) {
        m_older = m_flow.add(u"shop"_s, 60'000);
    }
}

bool KillScene::start(const QString& words)
{
    const QStringList all = words.split(u' ');
    m_told.clear();
    m_full = all.contains(u"full"_s);
    m_job.start(QStringLiteral(KILL_JOB), QStringList{url().toString(), m_journal} + all);
    return m_job.waitForStarted();
}

bool KillScene::awaitDeath()
{
    QSignalSpy finished(&m_job, &QProcess::finished);
    const bool ended = m_job.state() == QProcess::NotRunning || finished.wait(15'000);
    const bool killed = ended && m_job.exitStatus() == QProcess::CrashExit && m_job.exitCode() == SIGKILL;
    const bool settled = QTest::qWaitFor([this] { return m_server.openConnectionCount() == 0; });
    m_jobPosts = m_flow.posts();
    m_flow.forgetPlans();
    m_flow.setDelayMs(0);
    return killed && settled;
}

QByteArrayList KillScene::states()
{
    m_told += m_job.readAllStandardOutput();
    return m_told.trimmed().split('\n');
}

QStringList KillScene::held() const
{
    QStringList ids = m_flow.ids();
    ids.removeAll(m_older);
    return ids;
}

Aftermath KillScene::clearUp()
{
    Aftermath after;
    if (m_jobPosts > 1 || held().size() > 1) {
        after.fault = u"twice"_s;
        return after;
    }
    Desk desk(m_journal);
    QList<JournalEntry> open = desk.entries();
    open.removeIf([](const JournalEntry& entry) { return !entry.isOpen(); });
    if (open.size() > 1) {
        after.fault = u"%1 open intents of one press"_s.arg(open.size());
    } else if (open.size() == 1) {
        after.fault = lookFor(desk, open.constFirst(), &after.verdict);
    } else {
        after.fault = compareWithJournal(desk.entries(), &after.verdict);
    }
    const QList<JournalEntry> now = desk.entries();
    if (after.fault.isEmpty() && std::any_of(now.begin(), now.end(), std::mem_fn(&JournalEntry::isOpen))) {
        after.fault = u"still open"_s;
    }
    if (after.fault.isEmpty()) {
        after.fault = pressAgain(desk);
    }
    return after;
}

QString KillScene::lookFor(Desk& desk, const JournalEntry& entry, Verdict* verdict)
{
    const auto end =
        desk.await([&] { desk.search.start(earlierAttempt(url(), ReadyConnection(accessOnly()), entry)); });
    if (!end || (end->kind != Kind::Found && end->kind != Kind::Absent)) {
        return u"looking did not settle it"_s;
    }
    *verdict = end->kind == Kind::Found ? Verdict::Found : Verdict::Absent;
    m_receipt = end->receipt;
    const QStringList told = end->kind == Kind::Found ? QStringList{end->receipt.id} : QStringList();
    return told == held() ? QString() : u"lost: looking says otherwise than Platform"_s;
}

QString KillScene::compareWithJournal(const QList<JournalEntry>& entries, Verdict* verdict)
{
    const QStringList all = held();
    if (entries.isEmpty()) {
        *verdict = all.isEmpty() ? Verdict::Silent : Verdict::Asked;
        return all.isEmpty() || m_full ? QString() : u"lost: nothing was noted"_s;
    }
    *verdict = Verdict::Noted;
    const CreationResult& result = *entries.constLast().result;
    const bool told = result.outcome == CreationOutcome::Created || result.outcome == CreationOutcome::Found;
    const QStringList noted = told ? QStringList{result.receipt.id} : QStringList();
    m_receipt = result.receipt;
    return entries.size() == 1 && noted == all ? QString()
                                               : u"lost: the journal says otherwise than Platform"_s;
}

/// What is there is asked about, and not made again; what is not is made, once.
QString KillScene::pressAgain(Desk& desk)
{
    const QStringList before = held();
    desk.creator.start(url(), shopDraft());
    if (!before.isEmpty() || !m_older.isEmpty()) {
        if (!QTest::qWaitFor([&] { return desk.creator.state() == State::AskingAboutName; })) {
            return u"the next press did not ask about the name"_s;
        }
    }
    if (before.isEmpty()) {
        const auto end = desk.await([&] { desk.creator.proceed(); }); // nothing where it does not ask
        const bool created = end && end->kind == Kind::Created && held() == QStringList{end->receipt.id};
        return created && m_flow.posts() == m_jobPosts + 1 ? QString()
                                                           : u"the next press did not create exactly one"_s;
    }
    const auto end = desk.await([&] { desk.creator.useExisting(before.constFirst()); });
    if (!end || end->kind != Kind::Existing || held() != before || m_flow.posts() != m_jobPosts) {
        return u"the next press did not take what is there"_s;
    }
    const bool known = m_receipt == ConnectionReceipt() || m_receipt == end->receipt;
    return known ? QString() : u"another id or etag than Platform's"_s;
}

} // namespace flowconnect::test
