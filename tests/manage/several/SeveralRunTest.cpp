#include "manage/several/SeveralScene.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// One row after the other, each sent once at most.
class SeveralRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAllButFaultyRows();
    void makesNothingTwice();
    void goesOnWithAnEditedList();
    void skipsATakenName_data();
    void skipsATakenName();
    void waitsWhereItIsTold();
    void looksForLostAnswers_data();
    void looksForLostAnswers();
    void stopsWhereAllWouldFail();
    void leavesALockedAccountAlone();
    void sendsNothingWithoutAJournal();
    void stopsAtOnceAndGoesOn();
    void looksUpWhatWasLeftOpen_data();
    void looksUpWhatWasLeftOpen();
    void keepsSecretsOffTheDisk();

private:
    SeveralScene& scene() { return *m_scene; }
    RowState stateOf(int row) { return scene().run.outcomes().value(row).state; }
    void startAnew() { m_scene = std::make_unique<SeveralScene>(m_server->url(u""_s), m_journal); }

    ScratchHome m_home;
    int m_number = 0;
    QString m_journal;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FlowServiceDouble> m_flow;
    std::unique_ptr<SeveralScene> m_scene;
};

void SeveralRunTest::init()
{
    m_scene.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_flow = std::make_unique<FlowServiceDouble>();
    m_flow->serve(*m_server);
    m_journal = m_home.filePath(u"journal-%1.jsonl"_s.arg(++m_number));
    startAnew();
}

void SeveralRunTest::makesAllButFaultyRows()
{
    QVERIFY(scene().complete(scene().rows(severalList(6, {2, 5}))));
    QCOMPARE(m_flow->posts(), 4);
    QCOMPARE(scene().run.countOf(RowState::Created), 4);
    QCOMPARE(stateOf(2), RowState::Faulty);
    QCOMPARE(m_flow->idsNamed(u"row 3"_s), QStringList{scene().run.outcomes().value(3).receipt.id});
    QVERIFY(!scene().run.outcomes().value(3).receipt.etag.isEmpty());
    QCOMPARE(scene().run.doneRows(), 4);
    // One list for all of them, not one for each.
    QCOMPARE(m_server->requestCount("GET"), 1);
}

void SeveralRunTest::makesNothingTwice()
{
    const SeveralRows list = scene().rows(severalList(3));
    QVERIFY(scene().complete(list));
    QVERIFY(scene().complete(list, true));
    startAnew();
    QVERIFY(scene().complete(list, true));
    QCOMPARE(m_flow->posts(), 3);
    QCOMPARE(scene().run.countOf(RowState::Before), 3);
    QCOMPARE(m_flow->idsNamed(u"row 2"_s), QStringList{scene().run.outcomes().value(2).receipt.id});
}

void SeveralRunTest::goesOnWithAnEditedList()
{
    QVERIFY(scene().complete(scene().rows(severalList(3, {2}))));
    QVERIFY(scene().complete(scene().rows(severalList(4))));
    QCOMPARE(m_flow->posts(), 4);
    QCOMPARE(stateOf(1), RowState::Before);
    QCOMPARE(stateOf(2), RowState::Created);
    QCOMPARE(stateOf(4), RowState::Created);
}

void SeveralRunTest::skipsATakenName_data()
{
    QTest::addColumn<bool>("takenToo");
    QTest::newRow("skipped") << false;
    QTest::newRow("created anyway") << true;
}

void SeveralRunTest::skipsATakenName()
{
    QFETCH(const bool, takenToo);
    m_flow->add(u"row 2"_s, 60'000);
    QVERIFY(scene().complete(scene().rows(severalList(3)), takenToo));
    QCOMPARE(stateOf(2), takenToo ? RowState::Created : RowState::NameTaken);
    QCOMPARE(m_flow->posts(), takenToo ? 3 : 2);
}

void SeveralRunTest::waitsWhereItIsTold()
{
    m_flow->plan({false, Step::json(429, "{}", {{"Retry-After", "1"}})});
    bool paused = false;
    connect(&scene().run, &SeveralRun::changed, this,
            [&] { paused = paused || scene().run.phase() == SeveralRun::Phase::Pausing; });
    QVERIFY(scene().complete(scene().rows(severalList(2))));
    QVERIFY(paused);
    QCOMPARE(scene().run.countOf(RowState::Created), 2);
    QCOMPARE(m_flow->posts(), 3);
}

void SeveralRunTest::looksForLostAnswers_data()
{
    QTest::addColumn<bool>("creates");
    QTest::addColumn<bool>("slowly");
    QTest::newRow("created") << true << false;
    QTest::newRow("not created") << false << false;
    QTest::newRow("not created, told later") << false << true;
}

void SeveralRunTest::looksForLostAnswers()
{
    QFETCH(const bool, creates);
    QFETCH(const bool, slowly);
    if (slowly) {
        scene().run.setLookPlan(quickLooks({0, 10}, 600));
    }
    m_flow->plan({creates, Step::closeAfterReading()});
    QVERIFY(scene().complete(scene().rows(severalList(3))));
    QCOMPARE(stateOf(1), creates ? RowState::Found : RowState::Absent);
    QCOMPARE(scene().run.countOf(RowState::Created), 2);
    QCOMPARE(m_flow->posts(), 3);
    QCOMPARE(m_flow->idsNamed(u"row 1"_s).size(), creates ? 1 : 0);
}

void SeveralRunTest::stopsWhereAllWouldFail()
{
    m_flow->plan({false, Step::json(403, R"({"errorCode":"x","errorMessage":"no"})")});
    QVERIFY(scene().complete(scene().rows(severalList(3))));
    QCOMPARE(m_flow->posts(), 1);
    QCOMPARE(scene().run.error().httpStatus, 403);
    QCOMPARE(scene().run.countOf(RowState::Waiting), 3);
}

void SeveralRunTest::leavesALockedAccountAlone()
{
    m_flow->plan({false, Step::json(400, R"({"errorCode":"1420-400","errorMessage":"FATAL: password )"
                                         R"(authentication failed for user \"reader\""})")});
    SeveralRows list = scene().rows(severalList(2) + "other,db2.example.com,shop,reader,pass-5520-secret,\n");
    QVERIFY(scene().complete(list));
    QCOMPARE(stateOf(1), RowState::Refused);
    QCOMPARE(stateOf(2), RowState::Locked);
    QCOMPARE(stateOf(3), RowState::Created);
    QCOMPARE(m_flow->posts(), 2);
}

void SeveralRunTest::sendsNothingWithoutAJournal()
{
    m_journal = m_home.filePath(u"folder"_s);
    QVERIFY(QDir().mkpath(m_journal));
    startAnew();
    QVERIFY(scene().complete(scene().rows(severalList(2)), true));
    QVERIFY(scene().run.journalState() != JournalState::Good);
    QCOMPARE(m_flow->posts(), 0);
}

void SeveralRunTest::stopsAtOnceAndGoesOn()
{
    const SeveralRows list = scene().rows(severalList(20));
    connect(&scene().run, &SeveralRun::rowChanged, &scene().run, [this](int row) {
        if (row == 5 && stateOf(row) == RowState::Working) {
            QMetaObject::invokeMethod(&scene().run, &SeveralRun::stop, Qt::QueuedConnection);
        }
    });
    QVERIFY(scene().complete(list));
    QVERIFY(scene().run.countOf(RowState::Waiting) >= 15);
    QVERIFY(m_flow->posts() <= 5);
    startAnew();
    QVERIFY(scene().complete(list));
    QCOMPARE(m_flow->ids().size(), 20);
    QCOMPARE(scene().run.countOf(RowState::Before) + scene().run.countOf(RowState::Created) +
                 scene().run.countOf(RowState::Found),
             20);
}

void SeveralRunTest::looksUpWhatWasLeftOpen_data()
{
    QTest::addColumn<bool>("creates");
    QTest::newRow("created") << true;
    QTest::newRow("not created") << false;
}

/// The program ends while a request is out.
void SeveralRunTest::looksUpWhatWasLeftOpen()
{
    QFETCH(const bool, creates);
    const SeveralRows list = scene().rows(severalList(2));
    m_flow->plan({creates, Step::silence()});
    scene().run.start(list, scene().base, {}, false);
    QTRY_COMPARE(m_flow->posts(), 1);
    startAnew();
    QVERIFY(scene().complete(list));
    QCOMPARE(stateOf(1), creates ? RowState::Found : RowState::Created);
    QCOMPARE(stateOf(2), RowState::Created);
    QCOMPARE(m_flow->ids().size(), 2);
    QCOMPARE(m_flow->posts(), creates ? 2 : 3);
}

void SeveralRunTest::keepsSecretsOffTheDisk()
{
    QVERIFY(scene().complete(scene().rows(severalList(3))));
    m_scene.reset();
    for (const char* secret : {"pass-5520-secret", "token-8371-secret"}) {
        QCOMPARE(m_home.filesContaining(secret), QStringList());
    }
}

FLOWCONNECT_TEST(SeveralRunTest)
#include "SeveralRunTest.moc"
