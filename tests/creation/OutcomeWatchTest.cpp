#include "creation/OutcomeWatch.h"
#include "creation/CreatorFixture.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

using Kind = CreationEnd::Kind;

namespace {

/// Seconds are minutes here: a request counts as able to arrive for 1.2 s, readings are 0.1 s apart.
LookPlan hastyPlan()
{
    LookPlan plan = quickLooks({0, 20, 20}, 1'200);
    plan.betweenMs = 60;
    plan.apartMs = 100;
    plan.watchLimitMs = 120'000; // against hangs only
    return plan;
}

} // namespace

/// What happens after the first search for a lost answer: the watch that goes on.
class OutcomeWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatComesLate_data();
    void findsWhatComesLate();
    void neverAbsentAfterASuccess_data();
    void neverAbsentAfterASuccess();
    void absentOnlyAfterProof();
    void goesOnAfterAFailure();
    void endsWhereItIsRefused();
    void stops();
    void holdsWhileAnotherIsCreated();
    void takesNoConnectionOfAnotherAttempt();
    void oneAfterTheOther();

private:
    QUrl url() const { return m_server->url(QString()); }
    /// Creates with `fault`, which loses the answer, up to the end with NotYet; then the watch has begun.
    void lose(const FlowServiceDouble::Fault& fault);
    CreationEnd awaitEnd();

    ScratchHome m_home;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FlowServiceDouble> m_flow;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<OutcomeWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_ended;
    int m_number = 0;
};

void OutcomeWatchTest::init()
{
    m_ended.reset();
    m_watch.reset();
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_flow = std::make_unique<FlowServiceDouble>();
    m_flow->serve(*m_server);
    m_desk = std::make_unique<Desk>(m_home.filePath(u"journal-%1.jsonl"_s.arg(++m_number)));
    m_desk->creator.setLookPlan(hastyPlan());
    createAllTheSame(m_desk->creator);
    m_watch = std::make_unique<OutcomeWatch>(m_desk->service, m_desk->journal, m_desk->tokens);
    m_watch->setPlan(hastyPlan());
    m_ended = std::make_unique<QSignalSpy>(m_watch.get(), &OutcomeWatch::ended);
}

void OutcomeWatchTest::lose(const FlowServiceDouble::Fault& fault)
{
    m_flow->plan(fault);
    const auto end = m_desk->create(url(), shopDraft());
    QVERIFY(end);
    QCOMPARE(end->kind, Kind::NotYet);
    QVERIFY(m_desk->entries().constLast().isOpen());
    QVERIFY(m_desk->entries().constLast().held);
    m_watch->watch(m_desk->creator.attempt());
    QVERIFY(m_watch->isActive());
    QTRY_VERIFY(m_watch->nextLook().isValid()); // later where a reading of the one before has to end first
}

CreationEnd OutcomeWatchTest::awaitEnd()
{
    (void)QTest::qWaitFor([this] { return !m_ended->isEmpty(); }, 60'000);
    return m_ended->isEmpty() ? CreationEnd() : m_ended->constFirst().constFirst().value<CreationEnd>();
}

void OutcomeWatchTest::findsWhatComesLate_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("the line is closed") << Step::closeAfterReading();
    QTest::newRow("504") << Step::answer(504, "<html>gateway</html>");
    QTest::newRow("503") << Step::json(503, "{}");
    QTest::newRow("408") << Step::answer(408);
}

void OutcomeWatchTest::findsWhatComesLate()
{
    QFETCH(const Step, step);
    lose({.creates = false, .step = step});
    m_flow->add(u"shop"_s); // the service behind it has worked on
    QCOMPARE(awaitEnd().kind, Kind::Found);
    QCOMPARE(m_flow->ids(), QStringList{awaitEnd().receipt.id});
    QCOMPARE(m_flow->posts(), 1);
    const JournalEntry entry = m_desk->entries().constLast();
    QCOMPARE(entry.result->outcome, CreationOutcome::Found);
    QVERIFY(!entry.held);
}

void OutcomeWatchTest::neverAbsentAfterASuccess_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("listed");
    const QList<std::pair<const char*, Step>> steps{
        {"cut body", Step::raw("HTTP/1.1 201 Created\r\nContent-Length: 90\r\n\r\n{\"id\":\"ab", true)},
        {"wrong type", Step::json(201, R"({"id":7,"etag":"\"e\""})")},
        {"empty id", Step::json(201, R"({"id":""})")},
        {"HTML", Step::answer(200, "<html>")},
        {"202", Step::json(202, "{}")},
        {"204", Step::answer(204)},
    };
    for (const auto& [name, step] : steps) {
        QTest::addRow("%s, listed late", name) << step << true;
        QTest::addRow("%s, never listed", name) << step << false;
    }
}

void OutcomeWatchTest::neverAbsentAfterASuccess()
{
    QFETCH(const Step, step);
    QFETCH(const bool, listed);
    LookPlan plan = hastyPlan();
    plan.provenAfterMs = 100;
    plan.watchLimitMs = listed ? 120'000 : 300;
    m_watch->setPlan(plan);
    lose({.creates = false, .step = step});
    if (listed) {
        m_flow->add(u"shop"_s); // the list lagged
    }
    const CreationEnd end = awaitEnd();
    QCOMPARE(end.kind, listed ? Kind::Found : Kind::Unknown);
    QCOMPARE(m_flow->ids().contains(end.receipt.id), listed);
    QCOMPARE(m_desk->entries().constLast().isOpen(), !listed);
}

void OutcomeWatchTest::absentOnlyAfterProof()
{
    lose({.creates = false, .step = Step::closeAfterReading()});
    const LostAnswer lost = m_watch->attempt().lost;
    QCOMPARE(awaitEnd().kind, Kind::Absent);
    QVERIFY(lost.ageMs() >= hastyPlan().provenAfterMs);
    QCOMPARE(m_desk->entries().constLast().result->outcome, CreationOutcome::Absent);
    QCOMPARE(m_flow->posts(), 1);
    QVERIFY(!m_watch->isActive());
}

void OutcomeWatchTest::goesOnAfterAFailure()
{
    lose({.creates = false, .step = Step::closeAfterReading()});
    m_flow->planRead(Step::answer(502, "<html>"));
    m_flow->planRead(Step::closeAfterReading());
    QTRY_COMPARE(m_watch->lastError().httpStatus, 502);
    QVERIFY(m_watch->isActive());
    m_flow->add(u"shop"_s);
    QCOMPARE(awaitEnd().kind, Kind::Found);
}

void OutcomeWatchTest::endsWhereItIsRefused()
{
    lose({.creates = false, .step = Step::closeAfterReading()});
    m_flow->planRead(Step::json(403, R"({"error_code":"403025"})"));
    QCOMPARE(awaitEnd().kind, Kind::Unknown);
    QCOMPARE(awaitEnd().lookError.httpStatus, 403);
    QVERIFY(m_desk->entries().constLast().isOpen());
    QTRY_VERIFY(!m_desk->entries().constLast().held);
}

void OutcomeWatchTest::stops()
{
    for (const bool whileReading : {false, true}) {
        init();
        lose({.creates = false, .step = Step::closeAfterReading()});
        if (whileReading) {
            QTRY_VERIFY(!m_watch->isLooking());
            m_flow->planRead(Step::silence());
            m_watch->lookNow();
            QVERIFY(m_watch->isLooking());
            QVERIFY(!m_watch->nextLook().isValid());
        }
        m_watch->stop();
        QCOMPARE(awaitEnd().kind, Kind::Unknown);
        QCOMPARE(awaitEnd().lookError.kind, ErrorKind::Cancelled);
        QVERIFY(!m_watch->isActive());
        QVERIFY(m_desk->entries().constLast().isOpen());
        QTRY_VERIFY(!m_desk->entries().constLast().held);
        m_watch->lookNow();
        QVERIFY(!m_watch->isLooking());
        QCOMPARE(m_ended->size(), 1);
    }
}

void OutcomeWatchTest::holdsWhileAnotherIsCreated()
{
    lose({.creates = false, .step = Step::closeAfterReading()});
    QTRY_VERIFY(!m_watch->isLooking());
    m_watch->setHeld(true);
    const int before = m_server->requestCount("GET");
    QSignalSpy changed(m_watch.get(), &OutcomeWatch::changed);
    QTRY_VERIFY(changed.size() > 3); // pauses come and go
    QCOMPARE(m_server->requestCount("GET"), before);
    m_watch->setHeld(false);
    QTRY_VERIFY(m_server->requestCount("GET") > before);
}

void OutcomeWatchTest::takesNoConnectionOfAnotherAttempt()
{
    lose({.creates = false, .step = Step::closeAfterReading()});
    m_watch->setHeld(true);
    m_watch->exclude({m_flow->add(u"shop"_s)}); // the second press has made it
    m_watch->setHeld(false);
    QCOMPARE(awaitEnd().kind, Kind::Absent);
}

void OutcomeWatchTest::oneAfterTheOther()
{
    lose({.creates = false, .step = Step::closeAfterReading()});
    const QString first = m_watch->attempt().intent.attempt;
    QTRY_VERIFY(!m_watch->isLooking());
    const int before = m_server->requestCount("GET");
    m_flow->planRead(Step::silence());
    m_watch->lookNow(); // the second comes while the first is being read
    QTRY_COMPARE(m_server->requestCount("GET"), before + 1);
    lose({.creates = false, .step = Step::closeAfterReading()});
    m_flow->add(u"shop"_s);
    QVERIFY(m_watch->attempt().intent.attempt != first);
    QCOMPARE(awaitEnd().kind, Kind::Found);
    QCOMPARE(m_ended->size(), 1);
    const QList<JournalEntry> entries = m_desk->entries();
    QVERIFY(entries.constFirst().isOpen() && !entries.constFirst().held); // for the next start
    QCOMPARE(entries.constLast().result->outcome, CreationOutcome::Found);
}

FLOWCONNECT_TEST(OutcomeWatchTest)
#include "OutcomeWatchTest.moc"
