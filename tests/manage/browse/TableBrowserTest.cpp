#include "manage/browse/TableBrowser.h"
#include "manage/ManageScene.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

const QByteArray twoTables =
    R"([{"path":"public.a","name":"public.a","type":"table"},{"path":"public.b&c","type":"view"}])";

QByteArray columnNamed(const QByteArray& name)
{
    return R"({"schema":{"columns":[{"name":")" + name + R"(","type":"string"}]}})";
}

/// A browser of a connection behind a server of the test.
struct BrowserScene
{
    explicit BrowserScene(const ScratchHome& home) : scene(server.url(), home.filePath(u"journal.jsonl"_s)) {}

    bool load()
    {
        server.enqueue(Step::json(200, twoTables));
        browser.load();
        return QTest::qWaitFor([this] { return browser.rootState() == BrowseState::Loaded; }, 20'000);
    }

    ScriptedServer server;
    ManageScene scene;
    TableBrowser browser{scene.exploration, scene.place, u"id-1"_s};
};

} // namespace

/// Questions about tables: their order, their ends, and what comes too late.
class TableBrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTablesAndColumns();
    void dropsALateAnswer();
    void isCancelled();
    void keepsTheListWhenRefreshingFails();
    void tellsWhatIsNoAnswer();
    void tellsThatNobodyIsSignedIn();
    void asksForRowsOnlyOnRequest();
    void filtersTheLastTextAtLast();
    void endsWhenThePlaceMoves();
    void diesAtAnyTime();

private:
    ScratchHome m_home;
};

void TableBrowserTest::readsTablesAndColumns()
{
    BrowserScene stage(m_home);
    QVERIFY(stage.load());
    QCOMPARE(stage.browser.list()->size(), 2);
    stage.server.enqueue(Step::json(200, columnNamed("x")));
    stage.browser.choose(1);
    QCOMPARE(stage.browser.columnsState(), BrowseState::Loading);
    QTRY_COMPARE(stage.browser.columnsState(), BrowseState::Loaded);
    QCOMPARE(stage.browser.content().columns.at(0).name, u"x"_s);
    const QByteArray target = stage.server.lastRequest().target;
    QVERIFY2(target.endsWith("/connections/id-1/explore?objectType=table&object=public.b%26c"),
             target.constData());
    stage.browser.choose(1); // it is there
    QCOMPARE(stage.server.requestCount(), 2);
}

/// The first table's answer comes after the second's: it is of nobody any more.
void TableBrowserTest::dropsALateAnswer()
{
    BrowserScene stage(m_home);
    QVERIFY(stage.load());
    stage.server.setHandler([](const auto& request) {
        return request.target.contains("public.a") ? Step::json(200, columnNamed("late")).after(300)
                                                   : Step::json(200, columnNamed("right"));
    });
    stage.browser.choose(0);
    QTRY_COMPARE(stage.server.requestCount(), 2);
    stage.browser.choose(1);
    QTRY_COMPARE(stage.browser.columnsState(), BrowseState::Loaded);
    QSignalSpy changes(&stage.browser, &TableBrowser::columnsChanged);
    QVERIFY(!changes.wait(600)); // longer than the late one takes
    QCOMPARE(stage.browser.content().columns.at(0).name, u"right"_s);
}

void TableBrowserTest::isCancelled()
{
    BrowserScene stage(m_home);
    stage.server.enqueue(Step::silence());
    stage.browser.load();
    QTRY_COMPARE(stage.server.requestCount(), 1);
    stage.browser.cancelLoad();
    QCOMPARE(stage.browser.rootState(), BrowseState::Failed);
    QCOMPARE(stage.browser.rootError().kind, ErrorKind::Cancelled);
    QVERIFY(stage.load());
    stage.server.enqueue(Step::silence());
    stage.browser.choose(0);
    stage.browser.cancelColumns();
    QCOMPARE(stage.browser.columnsError().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(stage.server.openConnectionCount(), 0);
    stage.scene.tokens.fresh = false; // and while it waits for a token
    stage.scene.tokens.waits = true;
    stage.browser.load();
    QCOMPARE(stage.browser.rootState(), BrowseState::Loading);
    stage.browser.cancelLoad();
    QCOMPARE(stage.browser.rootError().kind, ErrorKind::Cancelled);
    QCOMPARE(stage.scene.tokens.abandons, 1);
}

void TableBrowserTest::keepsTheListWhenRefreshingFails()
{
    BrowserScene stage(m_home);
    QVERIFY(stage.load());
    stage.server.enqueue(Step::json(400, R"({"errorCode":"1330-400","message":"x"})"));
    stage.browser.load();
    QTRY_COMPARE(stage.browser.rootState(), BrowseState::Failed);
    QCOMPARE(stage.browser.rootError().code, u"1330-400"_s);
    QCOMPARE(stage.browser.list()->size(), 2);
}

void TableBrowserTest::tellsWhatIsNoAnswer()
{
    BrowserScene stage(m_home);
    stage.server.enqueue(Step::json(200, R"({"items":[]})"));
    stage.browser.load();
    QTRY_COMPARE(stage.browser.rootState(), BrowseState::Failed);
    QCOMPARE(stage.browser.rootError().kind, ErrorKind::Unreadable);
    QCOMPARE(stage.browser.rootError().host, u"127.0.0.1"_s);
}

void TableBrowserTest::tellsThatNobodyIsSignedIn()
{
    BrowserScene stage(m_home);
    stage.scene.tokens.fresh = false;
    stage.scene.tokens.failure.kind = ErrorKind::NotSignedIn;
    stage.browser.load();
    QTRY_COMPARE(stage.browser.rootState(), BrowseState::Failed);
    QCOMPARE(stage.browser.rootError().kind, ErrorKind::NotSignedIn);
    QCOMPARE(stage.server.requestCount(), 0);
}

void TableBrowserTest::asksForRowsOnlyOnRequest()
{
    BrowserScene stage(m_home);
    QVERIFY(stage.load());
    stage.server.enqueue(Step::json(200, columnNamed("x")));
    stage.browser.choose(0);
    QTRY_COMPARE(stage.browser.columnsState(), BrowseState::Loaded);
    QVERIFY(!stage.server.lastRequest().target.contains("preview"));
    QCOMPARE(stage.browser.rowsState(), BrowseState::Nothing);
    stage.server.enqueue(
        Step::json(200, R"({"schema":{"columns":[{"name":"x","type":"string"}]},"data":[{"x":1}]})"));
    stage.browser.loadRows();
    QTRY_COMPARE(stage.browser.rowsState(), BrowseState::Loaded);
    QVERIFY(stage.server.lastRequest().target.endsWith("&preview=true"));
    QCOMPARE(stage.browser.content().rows.size(), 1);
    stage.server.enqueue(Step::json(200, columnNamed("y")));
    stage.browser.choose(1); // another table has no rows of the first
    QVERIFY(stage.browser.content().rows.isEmpty());
    QCOMPARE(stage.browser.rowsState(), BrowseState::Nothing);
}

void TableBrowserTest::filtersTheLastTextAtLast()
{
    BrowserScene stage(m_home);
    QVERIFY(stage.load());
    for (const QString& text : {u"p"_s, u"pu"_s, u"b"_s, u"zzz"_s, u"B&"_s}) {
        stage.browser.setFilter(text);
    }
    QTRY_VERIFY(stage.browser.isFilteredBy(u"B&"_s));
    QCOMPARE(stage.browser.outline()->size(), 1);
}

void TableBrowserTest::endsWhenThePlaceMoves()
{
    BrowserScene stage(m_home);
    QVERIFY(stage.load());
    stage.scene.site.access.sandboxName = u"dev"_s;
    stage.scene.place.noteMove();
    QVERIFY(stage.browser.isLeft());
    stage.browser.load();
    stage.browser.choose(0);
    QCoreApplication::processEvents();
    QCOMPARE(stage.server.requestCount(), 1); // nothing goes to where the connection is not
}

/// Whatever is under way when it goes.
void TableBrowserTest::diesAtAnyTime()
{
    for (int trial = 0; trial < 30; ++trial) {
        auto stage = std::make_unique<BrowserScene>(m_home);
        stage->server.serve(Step::json(200, twoTables));
        stage->browser.load();
        if (trial % 3 > 0) {
            QTRY_VERIFY(stage->server.requestCount() > 0);
        }
        if (trial % 3 > 1) {
            QTRY_COMPARE(stage->browser.rootState(), BrowseState::Loaded);
            stage->browser.setFilter(u"a"_s);
        }
        stage.reset();
    }
    QCoreApplication::processEvents();
}

FLOWCONNECT_TEST(TableBrowserTest)
#include "TableBrowserTest.moc"
