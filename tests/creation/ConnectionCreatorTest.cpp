#include "creation/CreatorFixture.h"
#include "support/TestProgram.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

using State = ConnectionCreator::State;
using Kind = CreationEnd::Kind;

/// The way from the press to the id, step by step.
class ConnectionCreatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsAndNotes();
    void oneRoundTripWhereAllIsKnown();
    void notesTheIntentBeforeItSends();
    void asksWhereTheNameIsTaken();
    void takesTheExistingOne();
    void createsAllTheSame();
    void goesOnWithoutAList();
    void stopsWhereTheListIsRefused();
    void asksWhereTheListIsInTrouble();
    void waitsWherePlatformAsksTo();
    void asksWhereTheJournalCantBeWritten();
    void lostAnswers_data();
    void lostAnswers();
    void readsAllPages();
    void leavesOldNamesakesAlone();
    void clocksMayDiffer();
    void severalFitting();
    void looksAgain();
    void cancelBeforeSending_data();
    void cancelBeforeSending();
    void cancelAfterSendingLooks();
    void cancelWhileLookingIsUnknown();
    void getsATokenFirst();
    void tellsWhyThereIsNoToken();
    void secondStartWhileBusyDoesNothing();

private:
    QUrl url() const { return m_server->url(QString()); }

    ScratchHome m_home;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FlowServiceDouble> m_flow;
    QString m_journal;
    int m_number = 0;
};

void ConnectionCreatorTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_flow = std::make_unique<FlowServiceDouble>();
    m_flow->serve(*m_server);
    m_journal = m_home.filePath(u"journal-%1.jsonl"_s.arg(++m_number));
}

void ConnectionCreatorTest::createsAndNotes()
{
    Desk desk(m_journal);
    const auto end = desk.create(url(), shopDraft());
    QVERIFY(end);
    QCOMPARE(end->kind, Kind::Created);
    QVERIFY(end->noted);
    QCOMPARE(m_flow->ids(), QStringList{end->receipt.id});
    QVERIFY(end->receipt.etag.startsWith(u'"'));
    const QList<JournalEntry> entries = desk.entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().intent.name, u"shop"_s);
    QCOMPARE(entries.constFirst().intent.knownIds, QStringList());
    QCOMPARE(entries.constFirst().result->outcome, CreationOutcome::Created);
    QCOMPARE(entries.constFirst().result->receipt, end->receipt);
    for (const char* secret : {"pass-5520-secret", "token-8371-secret"}) {
        QCOMPARE(m_home.filesContaining(secret), QStringList());
    }
}

void ConnectionCreatorTest::oneRoundTripWhereAllIsKnown()
{
    Desk desk(m_journal);
    QSignalSpy changed(&desk.names, &NameCheck::changed);
    desk.names.look(url(), shopDraft());
    QTRY_COMPARE(desk.names.state(url(), shopDraft()), NameCheck::State::Free);
    const int before = m_server->requestCount();
    QCOMPARE(desk.create(url(), shopDraft())->kind, Kind::Created);
    QCOMPARE(m_server->requestCount() - before, 1);
    // What was known is not known any more.
    QCOMPARE(desk.names.state(url(), shopDraft()), NameCheck::State::Unknown);
    QCOMPARE(desk.names.state(url(), shopDraft(u"other"_s)), NameCheck::State::Unknown);
}

void ConnectionCreatorTest::notesTheIntentBeforeItSends()
{
    Desk desk(m_journal);
    m_flow->plan({true, Step::silence()});
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(m_flow->posts(), 1);
    QFile file(m_journal);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<JournalEntry> entries = readJournal(file.readAll());
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.constFirst().isOpen());
    const auto end = desk.await([&] { desk.creator.cancel(); });
    QCOMPARE(end->kind, Kind::Found);
}

void ConnectionCreatorTest::asksWhereTheNameIsTaken()
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

void ConnectionCreatorTest::takesTheExistingOne()
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

void ConnectionCreatorTest::createsAllTheSame()
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

void ConnectionCreatorTest::goesOnWithoutAList()
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

void ConnectionCreatorTest::stopsWhereTheListIsRefused()
{
    m_flow->planRead(Step::json(403, R"({"error_code":"403025","message":"wrong org"})"));
    Desk desk(m_journal);
    const auto end = desk.create(url(), shopDraft());
    QCOMPARE(end->kind, Kind::Failed);
    QCOMPARE(end->error.code, u"403025"_s);
    QCOMPARE(m_flow->posts(), 0);
}

void ConnectionCreatorTest::asksWhereTheListIsInTrouble()
{
    m_flow->planRead(Step::answer(503));
    Desk desk(m_journal);
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(desk.creator.state(), State::AskingAboutName);
    QCOMPARE(desk.names.state(url(), shopDraft()), NameCheck::State::Failed);
    QCOMPARE(desk.await([&] { desk.creator.proceed(); })->kind, Kind::Created);
}

void ConnectionCreatorTest::waitsWherePlatformAsksTo()
{
    m_flow->planRead(Step::json(429, "{}", {{"Retry-After", "1"}}));
    Desk desk(m_journal);
    QSignalSpy states(&desk.creator, &ConnectionCreator::stateChanged);
    desk.creator.start(url(), shopDraft());
    QTRY_COMPARE(desk.creator.waitSeconds(), 1);
    const auto end = desk.await([] {});
    QCOMPARE(end->kind, Kind::Created);
    QCOMPARE(m_flow->posts(), 1);
}

void ConnectionCreatorTest::asksWhereTheJournalCantBeWritten()
{
#ifdef Q_OS_LINUX
    {
        Desk desk(u"/dev/full"_s);
        desk.creator.start(url(), shopDraft());
        QTRY_COMPARE(desk.creator.state(), State::AskingAboutJournal);
        QCOMPARE(desk.creator.journalState(), JournalState::Full);
        QCOMPARE(m_flow->posts(), 0);
        QCOMPARE(desk.await([&] { desk.creator.cancel(); })->kind, Kind::Cancelled);
        desk.creator.start(url(), shopDraft());
        QTRY_COMPARE(desk.creator.state(), State::AskingAboutJournal);
        const auto end = desk.await([&] { desk.creator.proceed(); });
        QCOMPARE(end->kind, Kind::Created);
        QVERIFY(!end->noted);
    }
    QCOMPARE(m_flow->posts(), 1);
#endif
}

void ConnectionCreatorTest::lostAnswers_data()
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

void ConnectionCreatorTest::lostAnswers()
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
    QCOMPARE(end->kind, creates ? Kind::Found : Kind::Absent);
    QVERIFY(end->error.outcomeUnknown);
    QCOMPARE(m_flow->ids().value(0), end->receipt.id);
    QCOMPARE(desk.entries().constFirst().result->outcome,
             creates ? CreationOutcome::Found : CreationOutcome::Absent);
}

void ConnectionCreatorTest::readsAllPages()
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

void ConnectionCreatorTest::leavesOldNamesakesAlone()
{
    m_flow->planRead(Step::answer(404)); // nothing was seen before
    m_flow->plan({false, Step::closeAfterReading()});
    m_flow->add(u"shop"_s, 10 * 60'000);
    Desk desk(m_journal);
    const auto end = desk.create(url(), shopDraft());
    QCOMPARE(end->kind, Kind::Absent);
}

void ConnectionCreatorTest::clocksMayDiffer()
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

void ConnectionCreatorTest::severalFitting()
{
    m_flow->plan({true, Step::closeAfterReading()});
    Desk desk(m_journal);
    desk.names.look(url(), shopDraft());
    QTRY_COMPARE(desk.names.state(url(), shopDraft()), NameCheck::State::Free);
    m_flow->add(u"shop"_s); // a colleague, in that very moment
    const auto end = desk.create(url(), shopDraft());
    QCOMPARE(end->kind, Kind::Found); // told apart by the API key
    QCOMPARE(end->receipt.id, m_flow->ids().constLast());

    CreationIntent intent;
    intent.at = QDateTime::currentDateTimeUtc();
    intent.knownIds = QStringList();
    const ConnectionSummary one{u"1"_s, u"shop"_s, {}, u"k"_s, intent.at};
    const ConnectionSummary two{u"2"_s, u"shop"_s, {}, u"k"_s, intent.at};
    const ConnectionSummary old{u"3"_s, u"shop"_s, {}, u"k"_s, intent.at.addDays(-1)};
    QCOMPARE(judge(intent, {one, two}, u"k"_s).fitting.size(), 2);
    QCOMPARE(judge(intent, {old}, u"k"_s).fitting.size(), 0);
    QCOMPARE(judge(intent, {old}, u"k"_s).doubtful.size(), 1);
    intent.knownIds.reset();
    QCOMPARE(judge(intent, {old}, u"k"_s), LookVerdict());
}

void ConnectionCreatorTest::looksAgain()
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

void ConnectionCreatorTest::cancelBeforeSending_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("token") << int(State::GettingToken);
    QTest::newRow("name") << int(State::CheckingName);
    QTest::newRow("journal") << int(State::NotingIntent);
    QTest::newRow("connecting") << int(State::Connecting);
}

void ConnectionCreatorTest::cancelBeforeSending()
{
    QFETCH(const int, state);
    Desk desk(m_journal);
    desk.tokens.fresh = false;
    connect(&desk.creator, &ConnectionCreator::stateChanged, &desk.creator, [&](State now) {
        if (now == State(state)) {
            QMetaObject::invokeMethod(&desk.creator, &ConnectionCreator::cancel, Qt::QueuedConnection);
        }
    });
    const auto end = desk.create(url(), shopDraft());
    QVERIFY(end);
    const bool lost = end->kind == Kind::Found || end->kind == Kind::Absent;
    QVERIFY(end->kind == Kind::Cancelled || (state == int(State::Connecting) && lost));
    QCOMPARE(m_flow->ids().size(), end->kind == Kind::Found ? 1 : 0);
    QCOMPARE(m_flow->posts(), lost ? 1 : 0);
    for (const JournalEntry& entry : desk.entries()) {
        QVERIFY(!entry.isOpen());
    }
}

void ConnectionCreatorTest::cancelAfterSendingLooks()
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

void ConnectionCreatorTest::cancelWhileLookingIsUnknown()
{
    m_flow->plan({false, Step::closeAfterReading()});
    Desk desk(m_journal);
    desk.creator.setLookPauses({0, 60'000});
    desk.creator.start(url(), shopDraft());
    QTRY_VERIFY(desk.creator.state() == State::Looking && desk.creator.lookRound() == 1);
    const auto end = desk.await([&] { desk.creator.cancel(); });
    QCOMPARE(end->kind, Kind::Unknown);
    QCOMPARE(end->lookError.kind, ErrorKind::Cancelled);
    QVERIFY(desk.entries().constFirst().isOpen());
}

void ConnectionCreatorTest::getsATokenFirst()
{
    Desk desk(m_journal);
    desk.tokens.fresh = false;
    QCOMPARE(desk.create(url(), shopDraft())->kind, Kind::Created);
    QCOMPARE(desk.tokens.refreshes, 1);
}

void ConnectionCreatorTest::tellsWhyThereIsNoToken()
{
    Desk desk(m_journal);
    desk.tokens.fresh = false;
    desk.tokens.failure.kind = ErrorKind::Service;
    desk.tokens.failure.code = u"invalid_client"_s;
    const auto end = desk.create(url(), shopDraft());
    QCOMPARE(end->kind, Kind::Failed);
    QCOMPARE(end->error.code, u"invalid_client"_s);
    QCOMPARE(m_server->requestCount(), 0);
}

void ConnectionCreatorTest::secondStartWhileBusyDoesNothing()
{
    Desk desk(m_journal);
    const auto end = desk.await([&] {
        for (int i = 0; i < 20; ++i) {
            desk.creator.start(url(), shopDraft());
        }
    });
    QCOMPARE(end->kind, Kind::Created);
    QCOMPARE(m_flow->posts(), 1);
    QCOMPARE(m_server->requestCount(), 2); // the name, the POST
}

FLOWCONNECT_TEST(ConnectionCreatorTest)
#include "ConnectionCreatorTest.moc"
