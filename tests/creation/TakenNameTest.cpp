#include "creation/CreatorFixture.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

using State = ConnectionCreator::State;
using Kind = CreationEnd::Kind;

/// A create whose name is taken, or can't be seen: the questions, and what follows from the answers.
class TakenNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksWhereTheNameIsTaken();
    void takesTheExistingOne();
    void takesTheExistingOneWithoutItsEtag();
    void doesNotTakeOneThatIsGone();
    void createsAllTheSame();
    void goesOnWithoutAList();
    void stopsWhereTheListIsRefused();
    void asksWhereTheListIsInTrouble();
    void waitsWherePlatformAsksTo();

private:
    QUrl url() const { return m_server->url(QString()); }

    ScratchHome m_home;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FlowServiceDouble> m_flow;
    QString m_journal;
    int m_number = 0;
};

void TakenNameTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_flow = std::make_unique<FlowServiceDouble>();
    m_flow->serve(*m_server);
    m_journal = m_home.filePath(u"journal-%1.jsonl"_s.arg(++m_number));
}

void TakenNameTest::asksWhereTheNameIsTaken()
{
    const QString older = m_flow->add(u"shop"_s, 60'000);
    Desk desk(m_journal);
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(desk.creator.state(), State::AskingAboutName);
    QCOMPARE(desk.names.namesakes().constFirst().id, older);
    QCOMPARE(m_flow->posts(), 0);
    QCOMPARE(desk.await([&] { desk.creator.cancel(); })->kind, Kind::Cancelled);
    QCOMPARE(desk.entries().size(), 0);
}

void TakenNameTest::takesTheExistingOne()
{
    const QString older = m_flow->add(u"shop"_s, 60'000);
    Desk desk(m_journal);
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(desk.creator.state(), State::AskingAboutName);
    const auto end = desk.await([&] { desk.creator.useExisting(older); });
    QCOMPARE(end->kind, Kind::Existing);
    QCOMPARE(end->receipt.id, older);
    QVERIFY(!end->receipt.etag.isEmpty());
    QCOMPARE(m_flow->posts(), 0);
}

void TakenNameTest::takesTheExistingOneWithoutItsEtag()
{
    for (const Step& trouble : {Step::answer(503), Step::json(200, "<html>"), Step::answer(404, "<html>"),
                                Step::json(403, R"({"error_code":"403025","message":"wrong org"})")}) {
        init();
        const QString older = m_flow->add(u"shop"_s, 60'000);
        Desk desk(m_journal);
        desk.creator.start(url(), shopDraft());
        QTRY_COMPARE(desk.creator.state(), State::AskingAboutName);
        const QString listed = desk.names.namesakes().constFirst().etag;
        m_flow->planRead(trouble);
        const auto end = desk.await([&] { desk.creator.useExisting(older); });
        QCOMPARE(end->kind, Kind::Existing);
        QCOMPARE(end->receipt, (ConnectionReceipt{older, listed}));
        QVERIFY(end->etagUnread);
        QCOMPARE(m_flow->posts(), 0);
    }
}

void TakenNameTest::doesNotTakeOneThatIsGone()
{
    const QString older = m_flow->add(u"shop"_s, 60'000);
    Desk desk(m_journal);
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(desk.creator.state(), State::AskingAboutName);
    m_flow->planRead(Step::json(404, R"({"code":"1101-404","title":"not found"})"));
    const auto end = desk.await([&] { desk.creator.useExisting(older); });
    QCOMPARE(end->kind, Kind::Failed);
    QCOMPARE(end->error.code, u"1101-404"_s);
    QVERIFY(end->receipt.id.isEmpty());
}

void TakenNameTest::createsAllTheSame()
{
    const QString older = m_flow->add(u"shop"_s, 1'000);
    Desk desk(m_journal);
    m_flow->plan({true, Step::closeAfterReading()}); // and the answer is lost on top
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(desk.creator.state(), State::AskingAboutName);
    const auto end = desk.await([&] { desk.creator.proceed(); });
    QCOMPARE(end->kind, Kind::Found);
    QVERIFY(end->receipt.id != older);
    QVERIFY(m_flow->ids().contains(end->receipt.id));
    QCOMPARE(m_flow->posts(), 1);
}

void TakenNameTest::goesOnWithoutAList()
{
    for (const Step& closed :
         {Step::answer(404), Step::answer(405), Step::json(200, "{}"), Step::json(200, "<html>")}) {
        init();
        m_flow->planRead(closed);
        Desk desk(m_journal);
        QCOMPARE(desk.create(url(), shopDraft())->kind, Kind::Created);
        QCOMPARE(desk.entries().constFirst().intent.knownIds, std::nullopt);
    }
}

void TakenNameTest::stopsWhereTheListIsRefused()
{
    m_flow->planRead(Step::json(403, R"({"error_code":"403025","message":"wrong org"})"));
    Desk desk(m_journal);
    const auto end = desk.create(url(), shopDraft());
    QCOMPARE(end->kind, Kind::Failed);
    QCOMPARE(end->error.code, u"403025"_s);
    QCOMPARE(m_flow->posts(), 0);
}

void TakenNameTest::asksWhereTheListIsInTrouble()
{
    m_flow->planRead(Step::answer(503));
    Desk desk(m_journal);
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(desk.creator.state(), State::AskingAboutName);
    QCOMPARE(desk.names.state(url(), shopDraft()), NameCheck::State::Failed);
    QCOMPARE(desk.await([&] { desk.creator.proceed(); })->kind, Kind::Created);
}

void TakenNameTest::waitsWherePlatformAsksTo()
{
    m_flow->planRead(Step::json(429, "{}", {{"Retry-After", "1"}}));
    Desk desk(m_journal);
    QSignalSpy states(&desk.creator, &ConnectionCreator::stateChanged);
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(desk.creator.work().waitSeconds, 1);
    const auto end = desk.await([] {});
    QCOMPARE(end->kind, Kind::Created);
    QCOMPARE(m_flow->posts(), 1);
}

FLOWCONNECT_TEST(TakenNameTest)
#include "TakenNameTest.moc"
