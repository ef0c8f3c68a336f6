#include "creation/CreatorFixture.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

using State = ConnectionCreator::State;
using Kind = CreationEnd::Kind;

/// A create whose answer is lost, by the network or by Cancel: it is looked for and never sent again.
class LostAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lostAnswers_data();
    void lostAnswers();
    void readsAllPages();
    void leavesOldNamesakesAlone();
    void clocksMayDiffer();
    void severalFitting();
    void looksAgain();
    void cancelAfterSendingLooks();
    void cancelWhileLookingIsUnknown();

private:
    QUrl url() const { return m_server->url(QString()); }

    ScratchHome m_home;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FlowServiceDouble> m_flow;
    QString m_journal;
    int m_number = 0;
};

void LostAnswerTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_flow = std::make_unique<FlowServiceDouble>();
    m_flow->serve(*m_server);
    m_journal = m_home.filePath(u"journal-%1.jsonl"_s.arg(++m_number));
}

void LostAnswerTest::lostAnswers_data()
{
    QTest::addColumn<bool>("creates");
    QTest::addColumn<int>("number");
    const QList<const char*> names{"dropped", "reset",         "half a status line", "504",
                                   "500",     "200 with HTML", "201 without id"};
    for (int i = 0; i < names.size(); ++i) {
        QTest::addRow("%s, created", names.at(i)) << true << i;
        QTest::addRow("%s, not created", names.at(i)) << false << i;
    }
}

void LostAnswerTest::lostAnswers()
{
    QFETCH(const bool, creates);
    QFETCH(const int, number);
    const QList<Step> steps{Step::closeAfterReading(),
                            Step::resetAfterReading(),
                            Step::halfStatusLine(),
                            Step::answer(504, "<html>gateway</html>"),
                            Step::json(500, R"({"code":"1102-500"})"),
                            Step::answer(200, "<html>"),
                            Step::json(201, "{}")};
    Desk desk(m_journal);
    m_flow->plan({creates, steps.at(number)});
    const auto end = desk.create(url(), shopDraft());
    QVERIFY(end);
    QCOMPARE(m_flow->posts(), 1);
    const bool saidCreated = number >= 5; // an answer that says success
    QCOMPARE(end->kind, creates ? Kind::Found : saidCreated ? Kind::NotYet : Kind::Absent);
    QVERIFY(end->error.outcomeUnknown);
    QCOMPARE(m_flow->ids().value(0), end->receipt.id);
    QCOMPARE(desk.entries().constFirst().result->outcome, creates       ? CreationOutcome::Found
                                                          : saidCreated ? CreationOutcome::Unknown
                                                                        : CreationOutcome::Absent);
}

void LostAnswerTest::readsAllPages()
{
    for (int i = 0; i < 7; ++i) {
        m_flow->add(u"shop"_s, 3'600'000);
    }
    m_flow->setPageSize(2);
    Desk desk(m_journal);
    m_flow->plan({true, Step::closeAfterReading()});
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(desk.creator.state(), State::AskingAboutName);
    QCOMPARE(desk.names.namesakes().size(), 7);
    const auto end = desk.await([&] { desk.creator.proceed(); });
    QCOMPARE(end->kind, Kind::Found);
    QCOMPARE(end->receipt.id, m_flow->ids().constLast());
}

void LostAnswerTest::leavesOldNamesakesAlone()
{
    m_flow->planRead(Step::answer(404)); // nothing was seen before
    m_flow->plan({false, Step::closeAfterReading()});
    m_flow->add(u"shop"_s, 25 * 3'600'000);
    Desk desk(m_journal);
    const auto end = desk.create(url(), shopDraft());
    QCOMPARE(end->kind, Kind::Absent);
}

void LostAnswerTest::clocksMayDiffer()
{
    for (const qint64 ahead : {-24 * 3'600'000LL, 24 * 3'600'000LL}) {
        init();
        m_flow->setClockAheadMs(ahead);
        m_flow->plan({true, Step::closeAfterReading()});
        Desk desk(m_journal);
        const auto end = desk.create(url(), shopDraft());
        QCOMPARE(end->kind, Kind::Found);
    }
}

void LostAnswerTest::severalFitting()
{
    m_flow->plan({true, Step::closeAfterReading()});
    Desk desk(m_journal);
    desk.names.look(url(), shopDraft());
    QTRY_COMPARE(desk.names.state(url(), shopDraft()), NameCheck::State::Free);
    m_flow->add(u"shop"_s); // a colleague, in that very moment
    const auto end = desk.create(url(), shopDraft());
    QCOMPARE(end->kind, Kind::Found); // told apart by the API key
    QCOMPARE(end->receipt.id, m_flow->ids().constLast());

    Attempt attempt;
    attempt.connection = ReadyConnection(shopDraft());
    attempt.connection.setToken({});
    CreationIntent& intent = attempt.intent;
    intent.at = QDateTime::currentDateTimeUtc();
    intent.knownIds = QStringList();
    const ConnectionSummary one{u"1"_s, u"shop"_s, {}, u"key-of-ours"_s, intent.at};
    const ConnectionSummary two{u"2"_s, u"shop"_s, {}, u"key-of-ours"_s, intent.at};
    const ConnectionSummary old{u"3"_s, u"shop"_s, {}, u"key-of-ours"_s, intent.at.addDays(-2)};
    QCOMPARE(judge(attempt, {one, two}).fitting.size(), 2);
    QCOMPARE(judge(attempt, {old}).fitting.size(), 0);
    QCOMPARE(judge(attempt, {old}).doubtful.size(), 1);
    intent.knownIds.reset();
    QCOMPARE(judge(attempt, {old}), LookVerdict());
    // Nobody saw what was there before, and Platform's clock may have been set while the request was out.
    const ConnectionSummary recent{u"4"_s, u"shop"_s, {}, u"key-of-ours"_s, intent.at.addSecs(-3600)};
    QCOMPARE(judge(attempt, {recent}).doubtful.size(), 1);
    attempt.otherIds = {u"1"_s};
    QCOMPARE(judge(attempt, {one, two}).fitting, QList<ConnectionSummary>{two});
}

void LostAnswerTest::looksAgain()
{
    Desk desk(m_journal);
    m_flow->plan({true, Step::closeAfterReading()});
    desk.names.look(url(), shopDraft());
    QTRY_COMPARE(desk.names.state(url(), shopDraft()), NameCheck::State::Free);
    for (int i = 0; i < 3; ++i) {
        m_flow->planRead(Step::answer(502, "<html>"));
    }
    const auto first = desk.create(url(), shopDraft());
    QCOMPARE(first->kind, Kind::Unknown);
    QCOMPARE(first->lookError.httpStatus, 502);
    QVERIFY(desk.entries().constFirst().isOpen());
    const auto second = desk.await([&] { desk.creator.lookAgain(); });
    QCOMPARE(second->kind, Kind::Found);
    QVERIFY(!desk.entries().constFirst().isOpen());
    QCOMPARE(m_flow->posts(), 1);
}

void LostAnswerTest::cancelAfterSendingLooks()
{
    for (const bool creates : {true, false}) {
        init();
        m_flow->plan({creates, Step::silence()});
        Desk desk(m_journal);
        desk.creator.start(url(), shopDraft());
        QTRY_COMPARE(m_flow->posts(), 1);
        const auto end = desk.await([&] { desk.creator.cancel(); });
        QCOMPARE(end->kind, creates ? Kind::Found : Kind::Absent);
        QCOMPARE(end->error.kind, ErrorKind::Cancelled);
        QCOMPARE(m_flow->posts(), 1);
    }
}

void LostAnswerTest::cancelWhileLookingIsUnknown()
{
    m_flow->plan({false, Step::closeAfterReading()});
    Desk desk(m_journal);
    desk.creator.setLookPlan(quickLooks({0, 60'000}));
    desk.creator.start(url(), shopDraft());
    QTRY_VERIFY(desk.creator.state() == State::Looking && desk.creator.work().round == 1);
    const auto end = desk.await([&] { desk.creator.cancel(); });
    QCOMPARE(end->kind, Kind::Unknown);
    QCOMPARE(end->lookError.kind, ErrorKind::Cancelled);
    QVERIFY(desk.entries().constFirst().isOpen());
}

FLOWCONNECT_TEST(LostAnswerTest)
#include "LostAnswerTest.moc"
