#include "manage/list/TestQueue.h"
#include "manage/ManageScene.h"
#include "manage/list/SandboxDouble.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

struct QueueScene : ManageScene
{
    QueueScene(const QUrl& url, const QString& journalFile, int betweenMs = 0)
        : ManageScene(url, journalFile),
          queue(place, connections, betweenMs)
    {
    }
    TestResult::Kind kind(const QString& id) const { return queue.result(id).kind; }
    TestQueue queue;
};

} // namespace

/// Platform's tests of several connections, one after the other.
class TestQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testsOneAfterTheOther();
    void keepsItsDistance();
    void stops();
    void waitsWhereAskedTo();
    void endsWhereThereIsNoToken();
    void forgetsWhatIsOfElsewhere();

private:
    ScratchHome m_home;
};

void TestQueueTest::testsOneAfterTheOther()
{
    ScriptedServer server;
    server.serve(Step::json(200, R"({"result":true})"));
    server.enqueueFor("GET", servicePath + "/connections/b/test", Step::json(200, R"({"result":false})"));
    server.enqueueFor("GET", servicePath + "/connections/c/test",
                      Step::json(400, R"({"errorCode":"1100-400","message":"FATAL: password"})"));
    QueueScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    QStringList progress;
    connect(&scene.queue, &TestQueue::progressed, this,
            [&] { progress += u"%1/%2"_s.arg(scene.queue.done()).arg(scene.queue.total()); });
    scene.queue.add({u"a"_s, u"b"_s, u"c"_s, u"a"_s});
    QCOMPARE(scene.kind(u"c"_s), TestResult::Kind::Waiting);
    QTRY_VERIFY(!scene.queue.isBusy());
    progress.removeDuplicates();
    QCOMPARE(progress, (QStringList{u"0/3"_s, u"1/3"_s, u"2/3"_s, u"0/0"_s}));
    QCOMPARE(scene.kind(u"a"_s), TestResult::Kind::Reached);
    QCOMPARE(scene.kind(u"b"_s), TestResult::Kind::NotReached);
    QCOMPARE(scene.kind(u"c"_s), TestResult::Kind::Failed);
    QCOMPARE(scene.queue.result(u"c"_s).error.code, u"1100-400"_s);
    QVERIFY(scene.queue.result(u"a"_s).at.isValid());
    QCOMPARE(server.requestCount(), 3);
    scene.queue.forget(u"a"_s);
    QCOMPARE(scene.kind(u"a"_s), TestResult::Kind::NotTested);
}

void TestQueueTest::keepsItsDistance()
{
    ScriptedServer server;
    server.serve(Step::json(200, R"({"result":true})"));
    QueueScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s), 200);
    QElapsedTimer clock;
    clock.start();
    scene.queue.add({u"a"_s, u"b"_s, u"c"_s});
    QTRY_VERIFY(!scene.queue.isBusy());
    QVERIFY(clock.elapsed() >= 400 - 20); // Qt's coarse timers may be 5 % early
    QCOMPARE(server.requestCount(), 3);
}

void TestQueueTest::stops()
{
    ScriptedServer server;
    server.serve(Step::silence());
    server.enqueue(Step::json(200, R"({"result":true})"));
    QueueScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.queue.add({u"a"_s, u"b"_s, u"c"_s});
    QTRY_COMPARE(server.requestCount(), 2);
    QCOMPARE(scene.kind(u"b"_s), TestResult::Kind::Running);
    scene.queue.stop();
    QVERIFY(!scene.queue.isBusy());
    QCOMPARE(scene.kind(u"a"_s), TestResult::Kind::Reached);
    QCOMPARE(scene.kind(u"b"_s), TestResult::Kind::NotTested);
    QCOMPARE(scene.kind(u"c"_s), TestResult::Kind::NotTested);
    server.serve(Step::json(200, R"({"result":true})"));
    scene.queue.add({u"c"_s});
    QTRY_COMPARE(scene.kind(u"c"_s), TestResult::Kind::Reached);
    QCOMPARE(scene.kind(u"b"_s), TestResult::Kind::NotTested);
}

void TestQueueTest::waitsWhereAskedTo()
{
    ScriptedServer server;
    server.serve(Step::json(200, R"({"result":true})"));
    server.enqueue(Step::json(429, "{}", {{"Retry-After", "1"}}));
    QueueScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.queue.add({u"a"_s});
    QTRY_COMPARE(scene.queue.waitSeconds(), 1);
    QTRY_COMPARE(scene.kind(u"a"_s), TestResult::Kind::Reached);
    QCOMPARE(server.requestCount(), 2);
}

void TestQueueTest::endsWhereThereIsNoToken()
{
    ScriptedServer server;
    QueueScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.tokens.fresh = false;
    scene.tokens.failure.kind = ErrorKind::NotSignedIn;
    scene.queue.add({u"a"_s, u"b"_s});
    QTRY_VERIFY(!scene.queue.isBusy());
    QCOMPARE(scene.kind(u"b"_s), TestResult::Kind::Failed);
    QCOMPARE(scene.queue.result(u"b"_s).error.kind, ErrorKind::NotSignedIn);
    QCOMPARE(scene.tokens.fetches, 1);
    QCOMPARE(server.requestCount(), 0);
}

void TestQueueTest::forgetsWhatIsOfElsewhere()
{
    ScriptedServer server;
    server.serve(Step::json(200, R"({"result":true})"));
    QueueScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.queue.add({u"a"_s});
    QTRY_COMPARE(scene.kind(u"a"_s), TestResult::Kind::Reached);
    scene.site.access.sandboxName = u"dev"_s;
    scene.place.noteMove();
    QCOMPARE(scene.kind(u"a"_s), TestResult::Kind::NotTested);
}

FLOWCONNECT_TEST(TestQueueTest)
#include "TestQueueTest.moc"
