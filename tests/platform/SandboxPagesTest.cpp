#include "platform/Sandboxes.h"
#include "support/ScriptedServer.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::ScriptedServer;
using flowconnect::test::Step;

/// Long lists of sandboxes: each page is read, up to a bound, and the token goes to one host only.
class SandboxPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAll_data();
    void readsAll();
    void endsWithAListWithoutEnd();
    void followsNoLink();
    void failsAsAWhole();
    void staysWithinItsTime();

private:
    struct End
    {
        int signalCount = 0;
        QList<Sandbox> sandboxes{};
        bool cut = false;
        ErrorKind failure = ErrorKind::None;
    };

    /// An answer with the sandboxes from number `from` on, and what else is to stand in it.
    static QByteArray page(int from, int size, QJsonObject rest = {})
    {
        QJsonArray entries;
        for (int i = from; i < from + size; ++i) {
            entries.append(QJsonObject{
                {u"name"_s, u"box-%1"_s.arg(i)}, {u"title"_s, u"Box"_s}, {u"state"_s, u"active"_s}});
        }
        rest.insert(u"sandboxes"_s, entries);
        return QJsonDocument(rest).toJson(QJsonDocument::Compact);
    }

    /// A Platform with `count` sandboxes that gives `most` of them at once; without `_page` unless `tells`.
    static void serve(ScriptedServer& server, int count, int most, bool tells)
    {
        server.setHandler([count, most, tells](const test::HttpRequest& request) {
            const QUrlQuery query(QUrl(QString::fromLatin1(request.target)).query());
            const int limit = std::min(query.queryItemValue(u"limit"_s).toInt(), most);
            const int from = query.queryItemValue(u"offset"_s).toInt();
            if (!query.hasQueryItem(u"limit"_s) || !query.hasQueryItem(u"offset"_s)) {
                return Step::answer(400); // as Adobe has it: one of them alone is an error
            }
            const QJsonObject told{{u"_page"_s, QJsonObject{{u"limit"_s, limit}, {u"count"_s, 1}}}};
            return Step::json(200,
                              page(from, std::clamp(count - from, 0, limit), tells ? told : QJsonObject()));
        });
    }

    static End read(const QUrl& url, int deadlineMs = 30'000)
    {
        Gateway gateway(QSslConfiguration::defaultConfiguration());
        Sandboxes sandboxes(gateway);
        End end;
        SandboxListCall* const call =
            sandboxes.list(url, {u"key"_s, u"ORG@AdobeOrg"_s, u"token"_s, u"prod"_s}, {deadlineMs});
        QSignalSpy gone(call, &QObject::destroyed);
        connect(call, &SandboxListCall::cutShort, call, [&end] { end.cut = true; });
        connect(call, &SandboxListCall::succeeded, call, [&end](const QList<Sandbox>& list) {
            ++end.signalCount;
            end.sandboxes = list;
        });
        connect(call, &SandboxListCall::failed, call, [&end](const PlatformError& error) {
            ++end.signalCount;
            end.failure = error.kind;
        });
        if (gone.isEmpty() && !gone.wait(60'000)) {
            qWarning("The call never ended");
        }
        return end;
    }
};

void SandboxPagesTest::readsAll_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("tells");
    QTest::addColumn<int>("pages");
    QTest::newRow("none") << 0 << 100 << true << 1;
    QTest::newRow("3") << 3 << 100 << true << 1;
    QTest::newRow("99") << 99 << 100 << true << 1;
    QTest::newRow("100") << 100 << 100 << true << 2;
    QTest::newRow("101") << 101 << 100 << true << 2;
    QTest::newRow("250") << 250 << 100 << false << 4; // 50 might be a page cut short
    QTest::newRow("101 by 50") << 101 << 50 << false << 3;
    QTest::newRow("101 by 30") << 101 << 30 << true << 4;
}

void SandboxPagesTest::readsAll()
{
    QFETCH(const int, count);
    QFETCH(const int, most);
    QFETCH(const bool, tells);
    ScriptedServer server;
    serve(server, count, most, tells);
    const End end = read(server.url(QString()));
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(end.failure, ErrorKind::None);
    QCOMPARE(end.sandboxes.size(), count);
    QVERIFY(!end.cut);
    QTEST(server.requestCount(), "pages");
}

void SandboxPagesTest::endsWithAListWithoutEnd()
{
    ScriptedServer server;
    serve(server, 1'000'000, 100, true);
    const End endless = read(server.url(QString()));
    QCOMPARE(endless.signalCount, 1);
    QVERIFY(endless.cut);
    QCOMPARE(endless.sandboxes.size(), SandboxListCall::mostPages * 100);
    QCOMPARE(server.requestCount(), SandboxListCall::mostPages);
    // One that knows no pages gives the same again and again: that is all of it.
    server.setHandler([](const test::HttpRequest&) { return Step::json(200, page(0, 150)); });
    server.resetCounts();
    const End same = read(server.url(QString()));
    QVERIFY(!same.cut);
    QCOMPARE(same.sandboxes.size(), 150);
    QCOMPARE(server.requestCount(), 2);
}

void SandboxPagesTest::followsNoLink()
{
    ScriptedServer stranger;
    ScriptedServer server;
    const QJsonObject away{
        {u"_links"_s, QJsonObject{{u"next"_s, QJsonObject{{u"href"_s, stranger.url().toString()}}}}}};
    server.enqueue(Step::json(200, page(0, 10, away)));
    server.enqueue(Step::json(200, page(10, 5, {})));
    const End end = read(server.url(QString()));
    QCOMPARE(end.sandboxes.size(), 15);
    QCOMPARE(server.lastRequest().target,
             QByteArray("/data/foundation/sandbox-management/?limit=100&offset=10"));
    QCOMPARE(stranger.connectionCount(), 0);
}

void SandboxPagesTest::failsAsAWhole()
{
    ScriptedServer server;
    server.enqueue(Step::json(200, page(0, 100, {})));
    server.enqueue(Step::answer(500));
    const End end = read(server.url(QString()));
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(end.failure, ErrorKind::Service);
    QVERIFY(end.sandboxes.isEmpty());
}

void SandboxPagesTest::staysWithinItsTime()
{
    ScriptedServer server;
    server.enqueue(Step::json(200, page(0, 100, {})));
    server.serve(Step::silence());
    const End end = read(server.url(QString()), 1'500);
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(end.failure, ErrorKind::TimedOut);
}

FLOWCONNECT_TEST(SandboxPagesTest)
#include "SandboxPagesTest.moc"
