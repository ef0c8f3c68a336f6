#include "manage/list/UsageReading.h"
#include "manage/ManageScene.h"
#include "manage/list/DetailsReading.h"
#include "manage/list/SandboxDouble.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

struct UsageScene : ManageScene
{
    UsageScene(const QUrl& url, const QString& journalFile)
        : ManageScene(url, journalFile),
          usage(place, dataflows)
    {
    }
    qsizetype count(int number) const
    {
        const auto used = usage.usedBy(SandboxDouble::idOf(number));
        return used ? used->size() : -1;
    }
    UsageReading usage;
};

SandboxDouble usedSandbox()
{
    SandboxDouble sandbox = SandboxDouble::of(4);
    sandbox.addFlow(0, u"orders"_s);
    sandbox.addFlow(0, u"customers"_s, u"failed"_s);
    sandbox.addFlow(2, u"stock"_s);
    sandbox.pageSize = 2;
    return sandbox;
}

} // namespace

/// Who uses a connection; and that nobody is said to use none unless that is known.
class UsageReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsBothLists();
    void countsAFlowOnce();
    void isUnknownWhereAListBreaksOff_data();
    void isUnknownWhereAListBreaksOff();
    void isUnknownWhereAnEntryIsUnusable_data();
    void isUnknownWhereAnEntryIsUnusable();
    void isUnknownOnceAReadingHasFailed();
    void readsOneConnection();
    void asksForNoFlowsWhereThereAreNoSources();
    void asksInPortions();
    void aFilterThatIsNotUnderstoodMisleadsNobody();
    void detailsComeAfresh();
    void detailsOfTheLastChoiceCount();

private:
    ScratchHome m_home;
};

void UsageReadingTest::joinsBothLists()
{
    ScriptedServer server;
    usedSandbox().serve(server);
    UsageScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    QCOMPARE(scene.count(0), -1);
    scene.usage.start();
    QTRY_COMPARE(scene.count(0), 2);
    QCOMPARE(scene.count(1), 0);
    QCOMPARE(scene.count(2), 1);
    QCOMPARE(server.requestCount(), 4); // two pages of each list
    const QList<Dataflow> flows = scene.usage.usedBy(SandboxDouble::idOf(0)).value();
    QCOMPARE(flows.at(1).lastRunState, u"failed"_s);
}

void UsageReadingTest::countsAFlowOnce()
{
    ScriptedServer server;
    SandboxDouble sandbox = SandboxDouble::of(1);
    sandbox.addFlow(0, u"orders"_s);
    sandbox.addFlow(0, u"spare"_s);
    QJsonObject flow = sandbox.flows.at(0).toObject();
    flow.insert("sourceConnectionIds"_L1, QJsonArray{u"source-0"_s, u"source-1"_s});
    sandbox.flows = {flow, flow};
    sandbox.serve(server);
    UsageScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.usage.start();
    QTRY_COMPARE(scene.count(0), 1);
}

void UsageReadingTest::isUnknownWhereAListBreaksOff_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("source connections") << QByteArray("/sourceConnections");
    QTest::newRow("dataflows") << QByteArray("/flows");
}

void UsageReadingTest::isUnknownWhereAListBreaksOff()
{
    QFETCH(QByteArray, list);
    ScriptedServer server;
    server.setHandler([list, sandbox = usedSandbox()](const test::HttpRequest& request) {
        return request.path().endsWith(list) && request.target.contains("continuationToken")
                   ? Step::json(500, "{}")
                   : sandbox.answer(request);
    });
    UsageScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.usage.start();
    QTRY_COMPARE(scene.usage.state(), ReadingState::Failed);
    for (int number = 0; number < 4; ++number) {
        QCOMPARE(scene.count(number), -1);
    }
    QCOMPARE(scene.usage.error().httpStatus, 500);
}

void UsageReadingTest::isUnknownWhereAnEntryIsUnusable_data()
{
    QTest::addColumn<QByteArray>("sources");
    QTest::addColumn<QByteArray>("flows");
    QTest::newRow("a source without an id")
        << QByteArray(R"({"items":[{"baseConnectionId":"x"}]})") << QByteArray(R"({"items":[]})");
    QTest::newRow("a source without a base")
        << QByteArray(R"({"items":[{"id":"x"}]})") << QByteArray(R"({"items":[]})");
    QTest::newRow("a dataflow without an id")
        << QByteArray(R"({"items":[]})") << QByteArray(R"({"items":[{"name":"x"}]})");
}

void UsageReadingTest::isUnknownWhereAnEntryIsUnusable()
{
    QFETCH(QByteArray, sources);
    QFETCH(QByteArray, flows);
    ScriptedServer server;
    server.setHandler([=](const test::HttpRequest& request) {
        return Step::json(200, request.path().endsWith("/flows") ? flows : sources);
    });
    UsageScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.usage.start();
    QTRY_VERIFY(!scene.usage.isReading());
    QCOMPARE(scene.usage.state(), ReadingState::Complete);
    QCOMPARE(scene.count(0), -1);
    QVERIFY(scene.usage.hasDoubts());
}

void UsageReadingTest::isUnknownOnceAReadingHasFailed()
{
    ScriptedServer server;
    usedSandbox().serve(server);
    UsageScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.usage.start();
    QTRY_COMPARE(scene.count(0), 2);
    server.enqueue(Step::json(500, "{}"));
    scene.usage.start();
    QTRY_COMPARE(scene.usage.state(), ReadingState::Failed);
    QCOMPARE(scene.count(1), -1);
}

void UsageReadingTest::readsOneConnection()
{
    ScriptedServer server;
    usedSandbox().serve(server);
    UsageScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.usage.startOf(SandboxDouble::idOf(0));
    QTRY_COMPARE(scene.count(0), 2);
    QCOMPARE(scene.count(1), -1); // nothing was asked of it
}

void UsageReadingTest::asksForNoFlowsWhereThereAreNoSources()
{
    ScriptedServer server;
    usedSandbox().serve(server);
    UsageScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.usage.startOf(SandboxDouble::idOf(1));
    QTRY_COMPARE(scene.count(1), 0);
    QCOMPARE(server.requestCount("GET", servicePath + "/flows"), 0); // it would be about all
}

void UsageReadingTest::asksInPortions()
{
    ScriptedServer server;
    SandboxDouble sandbox = SandboxDouble::of(1);
    for (int i = 0; i < 70; ++i) {
        sandbox.addFlow(0, u"flow"_s);
    }
    sandbox.serve(server);
    UsageScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.usage.startOf(SandboxDouble::idOf(0));
    QTRY_COMPARE(scene.count(0), 70);
    QCOMPARE(server.requestCount("GET", servicePath + "/flows"), 3);
}

void UsageReadingTest::aFilterThatIsNotUnderstoodMisleadsNobody()
{
    ScriptedServer server;
    server.setHandler([sandbox = usedSandbox()](const test::HttpRequest& request) {
        test::HttpRequest unfiltered = request;
        unfiltered.target.replace("property=", "ignored=");
        return sandbox.answer(unfiltered);
    });
    UsageScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.usage.startOf(SandboxDouble::idOf(2));
    QTRY_COMPARE(scene.count(2), 1);
}

void UsageReadingTest::detailsComeAfresh()
{
    ScriptedServer server;
    usedSandbox().serve(server);
    UsageScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    DetailsReading details(scene.place, scene.connections, scene.dataflows, 0);
    details.choose(SandboxDouble::idOf(0));
    QTRY_VERIFY(details.usedBy());
    QCOMPARE(details.usedBy()->size(), 2);
    QCOMPARE(details.shown()->facts.name, u"shop-0000"_s);
    QVERIFY(details.readAt().isValid());
    QVERIFY(!details.shown()->json.contains("pass-"));
    server.enqueue(Step::json(503, "{}"));
    details.again();
    QTRY_VERIFY(details.error());
    QCOMPARE(details.shown()->facts.name, u"shop-0000"_s); // as of then
    details.choose(SandboxDouble::idOf(3));
    QVERIFY(!details.shown());
    QVERIFY(!details.error());
    QVERIFY(!details.usedBy());
    QTRY_VERIFY(details.usedBy());
    QCOMPARE(details.usedBy()->size(), 0);
}

void UsageReadingTest::detailsOfTheLastChoiceCount()
{
    ScriptedServer server;
    server.setHandler([sandbox = usedSandbox()](const test::HttpRequest& request) {
        return sandbox.answer(request).after(request.path().endsWith("000") ? 50 : 0); // the first is late
    });
    UsageScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    DetailsReading details(scene.place, scene.connections, scene.dataflows, 0);
    QSignalSpy reads(&details, &DetailsReading::read);
    details.choose(SandboxDouble::idOf(0));
    QTRY_COMPARE(server.requestCount(), 1);
    details.choose(SandboxDouble::idOf(2));
    QTRY_VERIFY(details.usedBy());
    QCOMPARE(details.shown()->facts.id, SandboxDouble::idOf(2));
    QCOMPARE(reads.size(), 1);
}

FLOWCONNECT_TEST(UsageReadingTest)
#include "UsageReadingTest.moc"
