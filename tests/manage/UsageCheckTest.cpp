#include "manage/UsageCheck.h"
#include "manage/ManageScene.h"
#include "manage/PlatformTest.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Who uses a connection, and Platform's own test of it: known only where the answer says so.
class UsageCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_scene =
            std::make_unique<ManageScene>(m_server->url(QString()), m_home.filePath(u"journal.jsonl"_s));
    }
    void cleanup() { m_scene.reset(); }

    void readsBothListsToTheirEnd();
    void aFilterThatIsIgnoredDeceivesNobody();
    void whatHasNoEndIsNotKnown_data();
    void whatHasNoEndIsNotKnown();
    void aLaterStartCounts();
    void testsAreTold_data();
    void testsAreTold();
    void aTestThatIsForgottenStaysSilent();

private:
    using Found = QList<Dataflow>;
    struct UsageEnd
    {
        std::optional<Found> found;
        std::optional<PlatformError> error;
    };
    UsageEnd run(UsageCheck& check, const QString& id = u"base"_s)
    {
        UsageEnd end;
        QObject context;
        connect(&check, &UsageCheck::found, &context, [&end](const Found& flows) { end.found = flows; });
        connect(&check, &UsageCheck::failed, &context,
                [&end](const PlatformError& error) { end.error = error; });
        check.start(id);
        if (!QTest::qWaitFor([&end] { return end.found || end.error; }, 60'000)) {
            qWarning("The check did not end");
        }
        return end;
    }
    /// `pages`: one answer after the other for each path.
    void answer(const QByteArray& path, const QList<QByteArray>& pages)
    {
        for (const QByteArray& page : pages) {
            m_server->enqueueFor("GET", "/data/foundation/flowservice" + path, Step::json(200, page));
        }
    }

    ScratchHome m_home;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ManageScene> m_scene;
};

void UsageCheckTest::readsBothListsToTheirEnd()
{
    answer("/sourceConnections",
           {"{\"items\":[{\"id\":\"s1\",\"baseConnectionId\":\"base\"}],\"_links\":{\"next\":{\"href\":\"/"
            "sourceConnections?continuationToken=2\"}}}",
            "{\"items\":[{\"id\":\"s2\",\"baseConnectionId\":\"base\"}],\"_links\":{}}"});
    answer("/flows",
           {"{\"items\":[{\"id\":\"f1\",\"name\":\"Nightly\",\"sourceConnectionIds\":[\"s1\"],"
            "\"lastRunDetails\":{\"state\":\"failed\",\"completedAtUTC\":1764000000000}}],\"_links\":{"
            "\"next\":{\"href\":\"/flows?continuationToken=x\"}}}",
            "{\"items\":[{\"id\":\"f2\",\"name\":\"Hourly\",\"sourceConnectionIds\":[\"s2\",\"other\"]},{"
            "\"id\":\"f1\",\"name\":\"Nightly\",\"sourceConnectionIds\":[\"s1\"]}],\"_links\":{}}"});
    UsageCheck check(m_scene->dataflows, m_scene->place);
    const UsageEnd end = run(check);
    QVERIFY(end.found);
    QCOMPARE(end.found->size(), 2);
    QCOMPARE(end.found->at(0).lastRunState, u"failed"_s);
    QCOMPARE(end.found->at(0).lastRunAt, 1764000000000);
    QCOMPARE(m_server->requestCount(), 4);
}

void UsageCheckTest::aFilterThatIsIgnoredDeceivesNobody()
{
    answer("/sourceConnections", {"{\"items\":[{\"id\":\"s9\",\"baseConnectionId\":\"another\"}]}"});
    UsageCheck check(m_scene->dataflows, m_scene->place);
    const UsageEnd end = run(check);
    QVERIFY(end.found);
    QVERIFY(end.found->isEmpty());
    QCOMPARE(m_server->requestCount(), 1); // no dataflow to ask for
}

void UsageCheckTest::whatHasNoEndIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("sources");
    QTest::addColumn<int>("times");
    QTest::newRow("no list") << QByteArray("{\"result\":[]}") << 1;
    QTest::newRow("an entry without an id")
        << QByteArray("{\"items\":[{\"baseConnectionId\":\"base\"}]}") << 1;
    QTest::newRow("a link that can't be followed")
        << QByteArray("{\"items\":[],\"_links\":{\"next\":{\"href\":\"https://elsewhere.example/x?y=1\"}}}")
        << 1;
    QTest::newRow("a circle")
        << QByteArray(
               "{\"items\":[],\"_links\":{\"next\":{\"href\":\"/sourceConnections?continuationToken=2\"}}}")
        << 2;
}

void UsageCheckTest::whatHasNoEndIsNotKnown()
{
    QFETCH(const QByteArray, sources);
    QFETCH(const int, times);
    answer("/sourceConnections", QList<QByteArray>(times, sources));
    UsageCheck check(m_scene->dataflows, m_scene->place);
    const UsageEnd end = run(check);
    QVERIFY(!end.found);
    QVERIFY(end.error);
    QCOMPARE(end.error->kind, ErrorKind::Unreadable);
}

void UsageCheckTest::aLaterStartCounts()
{
    m_server->enqueueFor(
        "GET", "/data/foundation/flowservice/sourceConnections",
        Step::json(200, "{\"items\":[{\"id\":\"s1\",\"baseConnectionId\":\"first\"}]}").after(300));
    m_server->enqueueFor("GET", "/data/foundation/flowservice/sourceConnections",
                         Step::json(200, "{\"items\":[]}"));
    UsageCheck check(m_scene->dataflows, m_scene->place);
    QSignalSpy found(&check, &UsageCheck::found);
    check.start(u"first"_s);
    QTRY_COMPARE(m_server->requestCount(), 1);
    const UsageEnd end = run(check, u"second"_s);
    QVERIFY(end.found && end.found->isEmpty());
    QCOMPARE(found.size(), 1);
}

void UsageCheckTest::testsAreTold_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<TestEnd::Kind>("kind");
    QTest::addColumn<bool>("ofDatabase");
    using Kind = TestEnd::Kind;
    QTest::newRow("true") << Step::json(200, "{\"result\":true}") << Kind::Reached << false;
    QTest::newRow("false") << Step::json(200, "{\"result\":false}") << Kind::NotReached << true;
    QTest::newRow("a text for true") << Step::json(200, "{\"result\":\"true\"}") << Kind::Failed << false;
    QTest::newRow("the connector's words")
        << Step::json(400, "{\"errorCode\":\"1100-400\",\"errorMessage\":\"FATAL\"}") << Kind::Failed << true;
    QTest::newRow("the connector's time-out")
        << Step::json(504, "{\"errorCode\":\"1104-504\"}") << Kind::Failed << true;
    QTest::newRow("no token") << Step::json(401, "{\"error_code\":\"401013\"}") << Kind::Failed << false;
    QTest::newRow("gone") << Step::json(404, "{\"errorCode\":\"1101-404\"}") << Kind::Failed << false;
    QTest::newRow("closed") << Step::closeBeforeReading() << Kind::Failed << false;
}

void UsageCheckTest::testsAreTold()
{
    QFETCH(const Step, step);
    QFETCH(const TestEnd::Kind, kind);
    QFETCH(const bool, ofDatabase);
    m_server->serve(step);
    PlatformTest test(m_scene->connections, m_scene->place);
    QSignalSpy ended(&test, &PlatformTest::ended);
    test.start(u"id"_s);
    QVERIFY(test.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    QCOMPARE(test.result()->kind, kind);
    QCOMPARE(isOfDatabase(*test.result()), ofDatabase);
    QVERIFY(!test.isRunning());
}

void UsageCheckTest::aTestThatIsForgottenStaysSilent()
{
    m_server->serve(Step::json(200, "{\"result\":true}").after(200));
    PlatformTest test(m_scene->connections, m_scene->place);
    QSignalSpy ended(&test, &PlatformTest::ended);
    test.start(u"first"_s);
    QTRY_COMPARE(m_server->requestCount(), 1);
    test.forget();
    QVERIFY(!test.result());
    m_server->serve(Step::json(200, "{\"result\":false}"));
    test.start(u"second"_s);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(test.result()->kind, TestEnd::Kind::NotReached);
    m_server->serve(Step::silence());
    test.start(u"third"_s);
    QTRY_COMPARE(m_server->requestCount(), 3);
    test.cancel();
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(test.result()->kind, TestEnd::Kind::Stopped);
}

FLOWCONNECT_TEST(UsageCheckTest)
#include "UsageCheckTest.moc"
