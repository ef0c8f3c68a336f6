#include "platform/http/CallFixture.h"
#include "platform/http/OneShotBody.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTimerEvent>

#include <optional>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Every call ends, once, within its limits.
class CallEndTest : public CallFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledBeforeItLeft();
    void cancelledOnTheWay();
    void cancellingTwiceIsOnce();
    void sendsNothingAfterACancel();
    void takesAnAnswerThatIsThere_data();
    void takesAnAnswerThatIsThere();
    void goesWithItsGateway();
    void refusesTooMuch_data();
    void refusesTooMuch();
    void takesALargeAnswer();
    void endsATrickleAtTheDeadline_data();
    void endsATrickleAtTheDeadline();

private:
    static flowconnect::HttpRequest post(const QUrl& url)
    {
        return {"POST", url, {{"Content-Type", "application/json"}, {"Content-Length", "2"}}, "{}"};
    }
};

void CallEndTest::cancelledBeforeItLeft()
{
    const auto platform = server(false);
    platform->serve(Step::json(201, R"({"id":"1"})"));
    Gateway gateway(trust());
    const End end =
        create(gateway, platform->url(QString()), 10'000, [](CreateConnectionCall* call) { call->cancel(); });
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(end.error.kind, ErrorKind::Cancelled);
    QCOMPARE(end.error.outcomeUnknown, platform->requestCount() > 0);
    QCOMPARE(platform->requestCount(), 0);
}

void CallEndTest::cancelledOnTheWay()
{
    const auto platform = server(true);
    platform->serve(Step::silence());
    Gateway gateway(trust());
    const End end = create(gateway, platform->url(QString()), 10'000, [&](CreateConnectionCall* call) {
        QTRY_COMPARE(platform->requestCount(), 1);
        call->cancel();
    });
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(end.error.kind, ErrorKind::Cancelled);
    QVERIFY(end.error.outcomeUnknown);
    QCOMPARE(platform->requestCount(), 1);
    QTRY_COMPARE(platform->openConnectionCount(), 0);
}

void CallEndTest::cancellingTwiceIsOnce()
{
    const auto platform = server(false);
    platform->serve(Step::silence());
    Gateway gateway(trust());
    const End end = create(gateway, platform->url(QString()), 10'000, [&](CreateConnectionCall* call) {
        QTRY_COMPARE(platform->requestCount(), 1);
        connect(call, &CreateConnectionCall::failed, call, &CreateConnectionCall::cancel);
        call->cancel();
        call->cancel();
    });
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(end.error.kind, ErrorKind::Cancelled);
}

/// Qt's threads may ask for the body after abort(): it hands out nothing any more.
void CallEndTest::sendsNothingAfterACancel()
{
    QTcpServer mute; // no handshake, so the body stays where it is
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    QNetworkAccessManager manager;
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(mute.serverPort()));
    auto* const call = new HttpCall(manager, post(url), trust(), QNetworkProxy::NoProxy, {60'000}, this);
    const QPointer<OneShotBody> body = manager.findChild<OneShotBody*>();
    QVERIFY(body && !body->wasRead());
    std::optional<HttpReply> reply;
    connect(call, &HttpCall::finished, this, [&reply](const HttpReply& one) { reply = one; });
    QVERIFY(QTest::qWaitFor([&mute] { return mute.hasPendingConnections(); }, 60'000));
    call->cancel();
    char byte = 0;
    QVERIFY(body && body->read(&byte, 1) <= 0);
    QVERIFY(!body->wasRead());
    QTRY_VERIFY(reply);
    QCOMPARE(reply->failure, ErrorKind::Cancelled);
    QVERIFY(!reply->requestLeft);
}

void CallEndTest::takesAnAnswerThatIsThere_data()
{
    QTest::addColumn<bool>("cancels");
    QTest::newRow("deadline") << false;
    QTest::newRow("cancel") << true;
}

/// The end comes between the last byte of the answer and its reading: it was created, and nobody needs to
/// look.
void CallEndTest::takesAnAnswerThatIsThere()
{
    QFETCH(const bool, cancels);
    const auto platform = server(false);
    platform->serve(Step::json(201, R"({"id":"1"})"));
    QNetworkAccessManager manager;
    auto* const call = new HttpCall(manager, post(platform->url(QString())), trust(), QNetworkProxy::NoProxy,
                                    {60'000}, this);
    auto* const deadline = call->findChild<QTimer*>();
    QVERIFY(deadline != nullptr);
    connect(&manager, &QNetworkAccessManager::finished, call, [call, deadline, cancels] {
        if (cancels) {
            call->cancel();
        } else {
            QTimerEvent now(deadline->timerId());
            QCoreApplication::sendEvent(deadline, &now);
        }
    });
    std::optional<HttpReply> reply;
    connect(call, &HttpCall::finished, this, [&reply](const HttpReply& one) { reply = one; });
    QTRY_VERIFY(reply);
    QCOMPARE(reply->failure, ErrorKind::None);
    QCOMPARE(reply->status, 201);
    QCOMPARE(reply->body, R"({"id":"1"})");
}

void CallEndTest::goesWithItsGateway()
{
    const auto platform = server(false);
    platform->serve(Step::silence());
    {
        Gateway gateway(trust());
        FlowService service(gateway);
        service.createConnection(platform->url(QString()), ReadyConnection(draft()));
        QTRY_COMPARE(platform->requestCount(), 1);
    }
    QTRY_COMPARE(platform->openConnectionCount(), 0);
}

void CallEndTest::refusesTooMuch_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("endless");
    QTest::newRow("TCP, with a length") << false << false;
    QTest::newRow("TLS, with a length") << true << false;
    QTest::newRow("TCP, no end") << false << true;
    QTest::newRow("TLS, no end") << true << true;
}

void CallEndTest::refusesTooMuch()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, endless);
    constexpr qint64 limit = 1024 * 1024;
    const auto platform = server(tls);
    platform->serve(endless ? Step::endlessBody(64 * limit) : Step::json(201, QByteArray(limit + 1, ' ')));
    Gateway gateway(trust());
    const End end = create(gateway, platform->url(QString()));
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(end.error.kind, ErrorKind::TooLarge);
    QVERIFY(end.error.outcomeUnknown);
    QVERIFY(platform->bytesSent() < 32 * limit);
    QCOMPARE(platform->requestCount(), 1);
}

void CallEndTest::takesALargeAnswer()
{
    QByteArray answer = R"({"id":"056dd1b4","etag":"x"})";
    answer.append(QByteArray(1024 * 1024 - answer.size(), ' '));
    const auto platform = server(true);
    platform->serve(Step::json(201, answer));
    Gateway gateway(trust());
    const End end = create(gateway, platform->url(QString()));
    QCOMPARE(end.signalCount, 1);
    QVERIFY(!end.failed);
    QCOMPARE(end.receipt.id, u"056dd1b4"_s);
}

void CallEndTest::endsATrickleAtTheDeadline_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("beginning"); // bytes that come at once
    QTest::newRow("TCP, status line") << false << 1;
    QTest::newRow("TLS, status line") << true << 1;
    QTest::newRow("TCP, body") << false << 80;
    QTest::newRow("TLS, body") << true << 80;
}

void CallEndTest::endsATrickleAtTheDeadline()
{
    QFETCH(const bool, tls);
    QFETCH(const int, beginning);
    constexpr int deadlineMs = 700;
    const auto platform = server(tls);
    const QByteArray answer = httpAnswer(201, "Created", R"({"id":")" + QByteArray(20'000, 'x') + R"("})");
    platform->serve(Step::trickle(answer, beginning, 40));
    Gateway gateway(trust());
    QElapsedTimer timer;
    timer.start();
    const End end = create(gateway, platform->url(QString()), deadlineMs);
    QVERIFY(timer.elapsed() >= deadlineMs - 50);
    QVERIFY(timer.elapsed() < 60'000); // the whole answer would take 800 s
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(end.error.kind, ErrorKind::TimedOut);
    QVERIFY(end.error.outcomeUnknown);
    QCOMPARE(platform->requestCount(), 1);
}

FLOWCONNECT_TEST(CallEndTest)
#include "CallEndTest.moc"
