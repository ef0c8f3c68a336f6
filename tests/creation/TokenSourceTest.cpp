#include "creation/CreatorFixture.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

using Kind = CreationEnd::Kind;

/// Several that wait for a token at one source: recovery above a page, and a create on it.
class TokenSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachGetsItsOwnAnswer();
    void theLastToCancelEndsIt();
    void cancelOfOneLeavesTheOtherWaiting();
};

void TokenSourceTest::eachGetsItsOwnAnswer()
{
    TokenDouble tokens;
    tokens.waits = true;
    TokenRequest* const first = tokens.request();
    TokenRequest* const second = tokens.request();
    QSignalSpy firstFailed(first, &TokenRequest::failed);
    QSignalSpy secondFailed(second, &TokenRequest::failed);
    QSignalSpy secondSucceeded(second, &TokenRequest::succeeded);
    first->cancel();
    QCOMPARE(firstFailed.size(), 0); // never before cancel() has returned
    QTRY_COMPARE(firstFailed.size(), 1);
    QCOMPARE(firstFailed.at(0).at(0).value<PlatformError>().kind, ErrorKind::Cancelled);
    tokens.answer();
    QCOMPARE(secondSucceeded.size(), 1);
    QCOMPARE(secondFailed.size(), 0);
    QCOMPARE(firstFailed.size(), 1);
    QCOMPARE(tokens.fetches, 1);
    QCOMPARE(tokens.abandons, 0);
}

void TokenSourceTest::theLastToCancelEndsIt()
{
    TokenDouble tokens;
    tokens.waits = true;
    TokenRequest* const first = tokens.request();
    TokenRequest* const second = tokens.request();
    second->cancel();
    QCOMPARE(tokens.abandons, 0);
    first->cancel();
    first->cancel();
    QCOMPARE(tokens.abandons, 1);
    QSignalSpy third(tokens.request(), &TokenRequest::succeeded);
    QCOMPARE(tokens.fetches, 2);
    tokens.answer();
    QCOMPARE(third.size(), 1);
}

void TokenSourceTest::cancelOfOneLeavesTheOtherWaiting()
{
    ScratchHome home;
    ScriptedServer server;
    FlowServiceDouble flow;
    flow.serve(server);
    const QUrl url = server.url(QString());
    Desk desk(home.filePath(u"journal.jsonl"_s));
    desk.tokens.fresh = false;
    desk.tokens.waits = true;
    CreationIntent intent;
    intent.attempt = u"earlier"_s;
    intent.at = QDateTime::currentDateTimeUtc();
    intent.name = u"other"_s;
    intent.sandboxName = u"prod"_s;
    QSignalSpy searched(&desk.search, &OutcomeSearch::ended);
    desk.search.start(earlierAttempt(url, ReadyConnection(accessOnly()), {intent, std::nullopt}));
    const auto stopped = desk.await([&] {
        desk.creator.start(url, shopDraft());
        desk.creator.cancel();
    });
    QVERIFY(stopped && stopped->kind == Kind::Cancelled);
    QCOMPARE(searched.size(), 0);
    QVERIFY(desk.search.isBusy());
    desk.tokens.answer();
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(searched.at(0).at(0).value<CreationEnd>().kind, Kind::Absent);
    QCOMPARE(flow.posts(), 0);
}

FLOWCONNECT_TEST(TokenSourceTest)
#include "TokenSourceTest.moc"
