#include "manage/ManageScene.h"
#include "manage/list/ConnectionInventory.h"
#include "manage/list/SandboxDouble.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

const QByteArray listPath = servicePath + "/connections";

struct InventoryScene : ManageScene
{
    InventoryScene(const QUrl& url, const QString& journalFile)
        : ManageScene(url, journalFile),
          inventory(place, connections, exploration)
    {
    }
    ConnectionInventory inventory;
};

} // namespace

/// The list of connections, read page by page, and what is said of its end.
class InventoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPageAfterPage();
    void readsOneAfterTheOther();
    void keepsWhatItHasWhereAPageFails();
    void neverCallsACircleComplete();
    void neverCallsAHiddenRestComplete();
    void waitsWhereAskedTo();
    void givesUpWaiting();
    void stops();
    void stopsWhileNothingAnswers();
    void keepsOldRowsUntilNewOnesAreThere();
    void keepsOldRowsWhereTheNextReadingFails();
    void forgetsRowsOfElsewhere();
    void aPageOfElsewhereCountsForNothing();
    void readsOneAnew();
    void takesOutWhatIsNotThereAnyMore();
    void keepsWhatANoughtAnswersFor();
    void aDeletedOneDoesNotComeBackWithALatePage();
    void listsEachOnce();
    void tellsWhyThereIsNoToken();
    void namesOtherSources();

private:
    ScratchHome m_home;
};

void InventoryTest::showsPageAfterPage()
{
    ScriptedServer server;
    SandboxDouble::of(250).serve(server);
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    QList<qsizetype> sizes;
    connect(&scene.inventory, &ConnectionInventory::rowsAdded, this, [&](qsizetype first, qsizetype count) {
        sizes.append(first + count);
        QVERIFY(!scene.inventory.isComplete());
    });
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Complete);
    QCOMPARE(sizes, (QList<qsizetype>{100, 200, 250}));
    QVERIFY(scene.inventory.isComplete());
    QVERIFY(scene.inventory.readAt().isValid());
    QCOMPARE(scene.inventory.name(249), u"shop-0249"_s);
    const ConnectionFacts facts = scene.inventory.facts(21);
    QCOMPARE(facts.server, u"db1.example.com"_s);
    QCOMPARE(facts.database, u"shop21"_s);
    QCOMPARE(facts.userName, u"reader"_s);
    QCOMPARE(facts.updatedClient, u"key-of-ours"_s);
    QCOMPARE(facts.organizationId, u"ORG@AdobeOrg"_s);
    QCOMPARE(facts.updatedAt, 1'764'000'000'000 - 21 * 60'000 + 1'000);
}

void InventoryTest::readsOneAfterTheOther()
{
    ScriptedServer server;
    const SandboxDouble sandbox = SandboxDouble::of(500);
    std::atomic<int> underWay = 0;
    std::atomic<int> most = 0;
    server.setHandler([&](const test::HttpRequest& request) {
        most = std::max<int>(most, ++underWay);
        return sandbox.answer(request).after(5);
    });
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    connect(&scene.inventory, &ConnectionInventory::rowsAdded, this, [&] { --underWay; });
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.size(), 500);
    QCOMPARE(most.load(), 1);
    QCOMPARE(server.requestCount("GET", listPath), 5);
}

void InventoryTest::keepsWhatItHasWhereAPageFails()
{
    ScriptedServer server;
    const SandboxDouble sandbox = SandboxDouble::of(250);
    server.setHandler([&](const test::HttpRequest& request) {
        return request.target.contains("continuationToken=200") ? Step::json(500, R"({"message":"broken"})")
                                                                : sandbox.answer(request);
    });
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Failed);
    QCOMPARE(scene.inventory.size(), 200);
    QVERIFY(!scene.inventory.isComplete());
    QCOMPARE(scene.inventory.error().httpStatus, 500);
}

void InventoryTest::neverCallsACircleComplete()
{
    ScriptedServer server;
    const SandboxDouble sandbox = SandboxDouble::of(300);
    server.setHandler([&](const test::HttpRequest& request) {
        test::HttpRequest again = request;
        again.target.replace("continuationToken=200", "continuationToken=100"); // its link leads to 200 again
        return sandbox.answer(again);
    });
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Circling);
    QCOMPARE(scene.inventory.size(), 200);
    QVERIFY(!scene.inventory.isComplete());
}

void InventoryTest::neverCallsAHiddenRestComplete()
{
    ScriptedServer server;
    server.serve(Step::json(200, R"({"items":[{"id":"one"},{"id":""}],
        "_links":{"next":{"href":"https://elsewhere.example/connections?start=2"}}})"));
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::RestHidden);
    QCOMPARE(scene.inventory.size(), 1);
    QCOMPARE(scene.inventory.unusable(), 1);
    QVERIFY(!scene.inventory.isComplete());
}

void InventoryTest::waitsWhereAskedTo()
{
    ScriptedServer server;
    SandboxDouble::of(150).serve(server);
    server.enqueueFor("GET", listPath, Step::json(429, "{}", {{"Retry-After", "1"}}));
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.waitSeconds(), 1);
    QVERIFY(scene.inventory.isReading());
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Complete);
    QCOMPARE(scene.inventory.size(), 150);
    QCOMPARE(server.requestCount("GET", listPath), 3);
}

void InventoryTest::givesUpWaiting()
{
    ScriptedServer server;
    server.serve(Step::json(429, "{}", {{"Retry-After", "3600"}})); // nobody sits there for an hour
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Failed);
    QCOMPARE(scene.inventory.error().retryAfterSeconds, 3600);
    QCOMPARE(server.requestCount(), 1);
}

void InventoryTest::stops()
{
    ScriptedServer server;
    SandboxDouble::of(300).serve(server);
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    connect(&scene.inventory, &ConnectionInventory::rowsAdded, this, [&] { scene.inventory.stop(); });
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Stopped);
    QCOMPARE(scene.inventory.size(), 100);
    QVERIFY(!scene.inventory.isComplete());
    scene.inventory.refresh();
    QTRY_COMPARE(scene.inventory.size(), 300); // in one go: the 100 were rows already
}

void InventoryTest::stopsWhileNothingAnswers()
{
    ScriptedServer server;
    server.serve(Step::silence());
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(server.requestCount(), 1);
    scene.inventory.stop();
    QCOMPARE(scene.inventory.state(), ReadingState::Stopped);
    QVERIFY(!scene.inventory.readAt().isValid());
}

void InventoryTest::keepsOldRowsUntilNewOnesAreThere()
{
    ScriptedServer server;
    SandboxDouble::of(150).serve(server);
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Complete);
    SandboxDouble::of(250).serve(server);
    QList<qsizetype> sizes;
    connect(&scene.inventory, &ConnectionInventory::stateChanged, this,
            [&] { sizes.append(scene.inventory.size()); });
    scene.inventory.refresh();
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Complete);
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    QCOMPARE(sizes, (QList<qsizetype>{150, 250}));
}

void InventoryTest::keepsOldRowsWhereTheNextReadingFails()
{
    ScriptedServer server;
    SandboxDouble::of(150).serve(server);
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Complete);
    const QDateTime before = scene.inventory.readAt();
    server.enqueueFor("GET", listPath, Step::json(503, "{}"));
    scene.inventory.refresh();
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Failed);
    QCOMPARE(scene.inventory.size(), 150);
    QVERIFY(scene.inventory.isComplete()); // as of then
    QCOMPARE(scene.inventory.readAt(), before);
}

void InventoryTest::forgetsRowsOfElsewhere()
{
    ScriptedServer server;
    SandboxDouble::of(50).serve(server);
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.size(), 50);
    scene.site.access.sandboxName = u"dev"_s;
    scene.place.noteMove();
    QCOMPARE(scene.inventory.size(), 0);
    QVERIFY(!scene.inventory.readAt().isValid());
    QVERIFY(!scene.inventory.isComplete());
}

void InventoryTest::aPageOfElsewhereCountsForNothing()
{
    ScriptedServer server;
    SandboxDouble::of(250).serve(server);
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    connect(&scene.inventory, &ConnectionInventory::rowsAdded, this,
            [&] { scene.site.access.sandboxName = u"dev"_s; }); // and nobody has told of it yet
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Stopped);
    QCOMPARE(scene.inventory.size(), 100);
    QCOMPARE(server.requestCount(), 1);
}

void InventoryTest::readsOneAnew()
{
    ScriptedServer server;
    SandboxDouble sandbox = SandboxDouble::of(3);
    sandbox.serve(server);
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.size(), 3);
    QJsonObject changed = sandbox.connections.at(1).toObject();
    changed.insert("name"_L1, u"renamed"_s);
    sandbox.connections[1] = changed;
    sandbox.serve(server);
    QSignalSpy rows(&scene.inventory, &ConnectionInventory::rowChanged);
    scene.inventory.refreshOne(SandboxDouble::idOf(1));
    QTRY_COMPARE(rows.size(), 1);
    QCOMPARE(scene.inventory.name(1), u"renamed"_s);
    QCOMPARE(scene.inventory.size(), 3);
}

void InventoryTest::takesOutWhatIsNotThereAnyMore()
{
    ScriptedServer server;
    SandboxDouble sandbox = SandboxDouble::of(3);
    sandbox.serve(server);
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.size(), 3);
    sandbox.connections.removeAt(1);
    sandbox.serve(server);
    server.enqueueFor("GET", listPath, Step::json(200, R"({"items":[]})")); // it is asked for by its id
    scene.inventory.refreshOne(SandboxDouble::idOf(1));
    QTRY_COMPARE(scene.inventory.size(), 2);
    QCOMPARE(scene.inventory.rowOf(SandboxDouble::idOf(2)), 1);
    QCOMPARE(scene.inventory.rowOf(SandboxDouble::idOf(1)), -1);
}

/// A 404 without more proves nothing: the sandbox may be meant, or a proxy answers.
void InventoryTest::keepsWhatANoughtAnswersFor()
{
    ScriptedServer server;
    SandboxDouble::of(3).serve(server);
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.size(), 3);
    server.setHandler([](const test::HttpRequest&) { return Step::answer(404, "<html>"); });
    QSignalSpy failed(&scene.inventory, &ConnectionInventory::rowFailed);
    scene.inventory.refreshOne(SandboxDouble::idOf(1));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(scene.inventory.size(), 3);
}

void InventoryTest::aDeletedOneDoesNotComeBackWithALatePage()
{
    ScriptedServer server;
    SandboxDouble::of(150).serve(server);
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    connect(&scene.inventory, &ConnectionInventory::rowsAdded, this,
            [&] { scene.inventory.remove(SandboxDouble::idOf(120)); });
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Complete);
    QCOMPARE(scene.inventory.size(), 149);
    QCOMPARE(scene.inventory.rowOf(SandboxDouble::idOf(120)), -1);
}

/// One that is created while the pages are read pushes others onto the next page.
void InventoryTest::listsEachOnce()
{
    ScriptedServer server;
    SandboxDouble sandbox = SandboxDouble::of(150);
    sandbox.connections.insert(100, sandbox.connections.at(99));
    sandbox.serve(server);
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Complete);
    QCOMPARE(scene.inventory.size(), 150);
}

void InventoryTest::tellsWhyThereIsNoToken()
{
    ScriptedServer server;
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.tokens.fresh = false;
    scene.tokens.failure.kind = ErrorKind::NotSignedIn;
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Failed);
    QCOMPARE(scene.inventory.error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(server.requestCount(), 0);
}

void InventoryTest::namesOtherSources()
{
    ScriptedServer server;
    SandboxDouble sandbox = SandboxDouble::of(3);
    QJsonObject other = sandbox.connections.at(2).toObject();
    other.insert("connectionSpec"_L1, QJsonObject{{u"id"_s, u"mysql-spec"_s}});
    sandbox.connections[2] = other;
    sandbox.serve(server);
    server.enqueueFor("GET", servicePath + "/connectionSpecs",
                      Step::json(200, R"({"items":[{"id":"mysql-spec","name":"MySQL"}]})"));
    InventoryScene scene(server.url(u""_s), m_home.filePath(u"journal.jsonl"_s));
    scene.inventory.read(SourceScope::PostgreSql);
    QTRY_COMPARE(scene.inventory.state(), ReadingState::Complete);
    QCOMPARE(scene.inventory.size(), 2);
    scene.inventory.read(SourceScope::All);
    QTRY_COMPARE(scene.inventory.sourceName(u"mysql-spec"_s), u"MySQL"_s);
    QCOMPARE(scene.inventory.size(), 3);
}

FLOWCONNECT_TEST(InventoryTest)
#include "InventoryTest.moc"
