#include "creation/EarlierAttempt.h"
#include "creation/CreatorFixture.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-05-04T10:00:00Z"_s, Qt::ISODate);

JournalEntry entryWith(const QString& attempt, int minutesAgo, std::optional<CreationOutcome> outcome)
{
    JournalEntry entry;
    entry.intent.attempt = attempt;
    entry.intent.at = now.addSecs(-60 * minutesAgo);
    entry.intent.platform = u"https://platform.adobe.io"_s;
    entry.intent.organizationId = u"ORG@AdobeOrg"_s;
    entry.intent.sandboxName = u"prod"_s;
    entry.intent.name = u"shop"_s;
    entry.intent.server = u"db.example.com"_s;
    entry.intent.database = u"shop"_s;
    if (outcome) {
        entry.result = CreationResult{};
        entry.result->attempt = attempt;
        entry.result->outcome = *outcome;
    }
    return entry;
}

} // namespace

/// Which earlier attempt is warned of before another create.
class EarlierAttemptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matters_data();
    void matters();
    void asksBeforeCreating();
    void stopsThere();
    void asksOnceOnly();

private:
    /// A create whose answer was lost, and that nobody looks for any more.
    static bool lose(Desk& desk, FlowServiceDouble& flow, const QUrl& url);

    ScratchHome m_home;
};

void EarlierAttemptTest::matters_data()
{
    using Outcome = CreationOutcome;
    QTest::addColumn<JournalEntry>("entry");
    QTest::addColumn<bool>("expected");
    const auto with = [](auto change) {
        JournalEntry entry = entryWith(u"a"_s, 1, Outcome::Unknown);
        change(entry.intent);
        return entry;
    };
    QTest::newRow("unknown") << entryWith(u"a"_s, 1, Outcome::Unknown) << true;
    QTest::newRow("cut off") << entryWith(u"a"_s, 14, std::nullopt) << true;
    QTest::newRow("dismissed") << entryWith(u"a"_s, 1, Outcome::Dismissed) << true;
    QTest::newRow("by a clock that was ahead") << entryWith(u"a"_s, -3, Outcome::Unknown) << true;
    QTest::newRow("old") << entryWith(u"a"_s, 16, Outcome::Unknown) << false;
    QTest::newRow("created") << entryWith(u"a"_s, 1, Outcome::Created) << false;
    QTest::newRow("found") << entryWith(u"a"_s, 1, Outcome::Found) << false;
    QTest::newRow("refused") << entryWith(u"a"_s, 1, Outcome::Refused) << false;
    QTest::newRow("not sent") << entryWith(u"a"_s, 1, Outcome::NotSent) << false;
    QTest::newRow("absent") << entryWith(u"a"_s, 1, Outcome::Absent) << false;
    QTest::newRow("known") << entryWith(u"known"_s, 1, Outcome::Unknown) << false;
    QTest::newRow("this one") << entryWith(u"wanted"_s, 1, std::nullopt) << false;
    QTest::newRow("another name") << with([](CreationIntent& one) { one.name = u"other"_s; }) << true;
    QTest::newRow("another database") << with([](CreationIntent& one) { one.database = u"other"_s; }) << true;
    QTest::newRow("both") << with([](CreationIntent& one) { one.name = one.database = u"other"_s; }) << false;
    QTest::newRow("another sandbox") << with([](CreationIntent& one) { one.sandboxName = u"dev"_s; })
                                     << false;
    QTest::newRow("another organization")
        << with([](CreationIntent& one) { one.organizationId = u"X"_s; }) << false;
    QTest::newRow("another Platform") << with([](CreationIntent& one) { one.platform = u"X"_s; }) << false;
    QTest::newRow("practice") << with([](CreationIntent& one) { one.practice = true; }) << false;
}

void EarlierAttemptTest::matters()
{
    QFETCH(const JournalEntry, entry);
    QFETCH(const bool, expected);
    const CreationIntent wanted = entryWith(u"wanted"_s, 0, std::nullopt).intent;
    QCOMPARE(earlierThatMayArrive({entry}, wanted, now, {u"known"_s}).has_value(), expected);
}

bool EarlierAttemptTest::lose(Desk& desk, FlowServiceDouble& flow, const QUrl& url)
{
    desk.creator.setLookPlan(quickLooks({0, 20}, 3'600'000));
    flow.plan({.creates = false, .step = Step::closeAfterReading()});
    const auto end = desk.create(url, shopDraft());
    return end && end->kind == CreationEnd::Kind::NotYet;
}

void EarlierAttemptTest::asksBeforeCreating()
{
    ScriptedServer server;
    FlowServiceDouble flow;
    flow.serve(server);
    Desk desk(m_home.filePath(u"asks.jsonl"_s));
    QVERIFY(lose(desk, flow, server.url(QString())));
    const QString first = desk.creator.intent().attempt;
    QSignalSpy ended(&desk.creator, &ConnectionCreator::ended);
    desk.creator.start(server.url(QString()), shopDraft(u"another name"_s));
    QTRY_COMPARE(desk.creator.state(), CreationState::AskingAboutEarlier);
    QCOMPARE(desk.creator.earlier()->intent.attempt, first);
    QCOMPARE(flow.posts(), 1);
    desk.creator.proceed();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<CreationEnd>().kind, CreationEnd::Kind::Created);
    QCOMPARE(flow.posts(), 2);
}

void EarlierAttemptTest::stopsThere()
{
    ScriptedServer server;
    FlowServiceDouble flow;
    flow.serve(server);
    const QString journal = m_home.filePath(u"stops.jsonl"_s);
    {
        Desk before(journal);
        QVERIFY(lose(before, flow, server.url(QString())));
    }
    Desk desk(journal); // the next start of the program, or another window
    QSignalSpy ended(&desk.creator, &ConnectionCreator::ended);
    desk.creator.start(server.url(QString()), shopDraft());
    QTRY_COMPARE(desk.creator.state(), CreationState::AskingAboutEarlier);
    desk.creator.cancel();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<CreationEnd>().kind, CreationEnd::Kind::Cancelled);
    QCOMPARE(flow.posts(), 1);
}

void EarlierAttemptTest::asksOnceOnly()
{
    ScriptedServer server;
    FlowServiceDouble flow;
    flow.serve(server);
    Desk desk(m_home.filePath(u"once.jsonl"_s));
    QVERIFY(lose(desk, flow, server.url(QString())));
    QSignalSpy ended(&desk.creator, &ConnectionCreator::ended);
    desk.creator.start(server.url(QString()), shopDraft(), desk.creator.intent().attempt);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(flow.posts(), 2);
}

FLOWCONNECT_TEST(EarlierAttemptTest)
#include "EarlierAttemptTest.moc"
