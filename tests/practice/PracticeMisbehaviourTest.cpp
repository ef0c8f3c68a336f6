#include "practice/PracticeClient.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace flowconnect::practice;
using namespace flowconnect::test;

/// Everything that the platform does wrong on request, and that it does right again afterwards.
class PracticeMisbehaviourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_client.start()); }
    void answersInstead();
    void answersAfterExecuting();
    void onlyWhatFits();
    void plannedOrder();
    void delays();
    void drops_data();
    void drops();
    void garbage();
    void dropsOnAConnectionInUse();
    void clientLeavesDuringADelay_data();
    void clientLeavesDuringADelay();
    void endsDuringADelay();
    void countsFromAnyThread();

private:
    QByteArray connections() const { return "/data/foundation/flowservice/connections"; }

    QByteArray body(const QString& name) { return basicBody(name, exampleParams(m_client.access())); }

    PracticeClient m_client;
};

void PracticeMisbehaviourTest::answersInstead()
{
    m_client.platform().misbehave({.kind = Misbehaviour::Kind::AnswerInstead,
                                   .times = 2,
                                   .method = "POST",
                                   .status = 429,
                                   .body = "<html>slow down</html>",
                                   .headers = {{"Retry-After", "7"}, {"Content-Type", "text/html"}}});
    for (int i = 0; i < 2; ++i) {
        const Received answer = m_client.flow("POST", "/connections", body(u"n"_s));
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.body, QByteArray("<html>slow down</html>"));
        QCOMPARE(answer.headers.value("retry-after"), QByteArray("7"));
        QCOMPARE(answer.headers.value("content-type"), QByteArray("text/html"));
    }
    QVERIFY(m_client.platform().connectionIds().isEmpty());
    QCOMPARE(m_client.flow("POST", "/connections", body(u"n"_s)).status, 201);
    QCOMPARE(m_client.platform().requestCount("POST", QString::fromLatin1(connections())), 3);
}

void PracticeMisbehaviourTest::answersAfterExecuting()
{
    m_client.platform().misbehave({.kind = Misbehaviour::Kind::AnswerAfterExecuting, .status = 504});
    QCOMPARE(m_client.flow("POST", "/connections", body(u"n"_s)).status, 504);
    QCOMPARE(m_client.platform().connectionIds().size(), 1);
}

void PracticeMisbehaviourTest::onlyWhatFits()
{
    m_client.platform().misbehave({.method = "POST", .pathPrefix = u"/ims"_s});
    QCOMPARE(m_client.flow("POST", "/connections", body(u"n"_s)).status, 201);
    QCOMPARE(m_client.flow("GET", "/connections").status, 200);
    QCOMPARE(m_client.send("POST", "/ims/token/v3", {}, "x").status, 500);
}

void PracticeMisbehaviourTest::plannedOrder()
{
    m_client.platform().misbehave({.status = 502});
    m_client.platform().misbehave({.status = 503});
    QCOMPARE(m_client.flow("GET", "/connections").status, 502);
    QCOMPARE(m_client.flow("GET", "/connections").status, 503);
    QCOMPARE(m_client.flow("GET", "/connections").status, 200);
}

void PracticeMisbehaviourTest::delays()
{
    m_client.platform().misbehave({.kind = Misbehaviour::Kind::OnlyDelay, .delayMs = 400});
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(m_client.flow("GET", "/connections").status, 200);
    QVERIFY(clock.elapsed() >= 380);
}

void PracticeMisbehaviourTest::drops_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("delayMs");
    QTest::addColumn<int>("created");
    QTest::newRow("unread") << int(Misbehaviour::Kind::DropUnread) << 0 << 0;
    QTest::newRow("before executing") << int(Misbehaviour::Kind::DropBeforeExecuting) << 0 << 0;
    QTest::newRow("before executing, later") << int(Misbehaviour::Kind::DropBeforeExecuting) << 50 << 0;
    QTest::newRow("after executing") << int(Misbehaviour::Kind::DropAfterExecuting) << 0 << 1;
    QTest::newRow("after executing, later") << int(Misbehaviour::Kind::DropAfterExecuting) << 50 << 1;
}

void PracticeMisbehaviourTest::drops()
{
    QFETCH(int, kind);
    QFETCH(int, delayMs);
    QFETCH(int, created);
    m_client.platform().misbehave(
        {.kind = static_cast<Misbehaviour::Kind>(kind), .method = "POST", .delayMs = delayMs});
    bool closed = false;
    QCOMPARE(m_client.exchange(m_client.rawRequest("POST", connections(), body(u"n"_s)), &closed),
             QByteArray());
    QVERIFY(closed);
    QCOMPARE(m_client.platform().connectionIds().size(), created);
    QCOMPARE(m_client.platform().requestCount("POST", QString::fromLatin1(connections())), 1);
    QCOMPARE(m_client.flow("POST", "/connections", body(u"n"_s)).status, 201);
}

void PracticeMisbehaviourTest::garbage()
{
    m_client.platform().misbehave({.kind = Misbehaviour::Kind::Garbage});
    m_client.platform().misbehave({.kind = Misbehaviour::Kind::Garbage, .body = "SSH-2.0-x\r\n"});
    bool closed = false;
    const QByteArray first =
        m_client.exchange(m_client.rawRequest("POST", connections(), body(u"n"_s)), &closed);
    QVERIFY(closed);
    QVERIFY(!first.isEmpty() && !first.startsWith("HTTP"));
    QCOMPARE(m_client.exchange(m_client.rawRequest("GET", connections())), QByteArray("SSH-2.0-x\r\n"));
    QVERIFY(m_client.platform().connectionIds().isEmpty());
    QCOMPARE(m_client.flow("GET", "/connections").status, 200);
}

// A client library keeps its connections open: the second request on one must be recognised as such.
void PracticeMisbehaviourTest::dropsOnAConnectionInUse()
{
    QCOMPARE(m_client.flow("GET", "/connections").status, 200);
    QCOMPARE(m_client.flow("GET", "/connections").status, 200);
    QCOMPARE(m_client.platform().requestCount("GET", {}), 2);
    m_client.platform().misbehave({.kind = Misbehaviour::Kind::Garbage, .times = 10, .method = "GET"});
    const Received answer = m_client.flow("GET", "/connections");
    QVERIFY(answer.networkError != QNetworkReply::NoError);
    QCOMPARE(answer.status, 0);
}

void PracticeMisbehaviourTest::clientLeavesDuringADelay_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("proper answer") << int(Misbehaviour::Kind::OnlyDelay);
    QTest::newRow("planned answer") << int(Misbehaviour::Kind::AnswerInstead);
    QTest::newRow("drop") << int(Misbehaviour::Kind::DropAfterExecuting);
}

// Whoever cancels leaves a request behind whose answer has nowhere to go.
void PracticeMisbehaviourTest::clientLeavesDuringADelay()
{
    QFETCH(int, kind);
    m_client.platform().misbehave({.kind = static_cast<Misbehaviour::Kind>(kind), .delayMs = 200});
    std::unique_ptr<QNetworkReply> reply(
        m_client.begin("POST", connections(), m_client.goodHeaders(), body(u"n"_s)));
    QTRY_COMPARE(m_client.platform().requestCount("POST", {}), 1);
    reply->abort();
    reply.reset();
    // Answered after the abandoned one would have been: the server is alive.
    m_client.platform().misbehave({.kind = Misbehaviour::Kind::OnlyDelay, .method = "GET", .delayMs = 400});
    QCOMPARE(m_client.flow("GET", "/connections").status, 200);
}

void PracticeMisbehaviourTest::endsDuringADelay()
{
    m_client.platform().misbehave({.kind = Misbehaviour::Kind::OnlyDelay, .delayMs = 60000});
    const std::unique_ptr<QNetworkReply> reply(m_client.begin("GET", connections(), m_client.goodHeaders()));
    QTRY_COMPARE(m_client.platform().requestCount("GET", {}), 1);
    QElapsedTimer clock;
    clock.start();
    m_client.end();
    QVERIFY(clock.elapsed() < 30'000); // half the delay
    QTRY_VERIFY(reply->isFinished());
}

void PracticeMisbehaviourTest::countsFromAnyThread()
{
    PracticePlatform& platform = m_client.platform();
    const std::unique_ptr<QThread> other(QThread::create([&platform] {
        for (int i = 0; i < 200; ++i) {
            platform.misbehave({.times = 1, .method = "TRACE"});
            platform.requestCount({}, {});
            platform.connectionIds();
        }
    }));
    other->start();
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(m_client.flow("POST", "/connections", body(u"n"_s)).status, 201);
    }
    QVERIFY(other->wait(10000));
    QCOMPARE(platform.requestCount("POST", {}), 20);
}

FLOWCONNECT_TEST(PracticeMisbehaviourTest)
#include "PracticeMisbehaviourTest.moc"
