#include "platform/http/CallFixture.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::Step;

/// A connection that is open before the press: counted at the server.
class PreconnectTest : public test::CallFixture
{
    Q_OBJECT

private Q_SLOTS:
    void createsOverTheOpenConnection();
    void makesOnlyOne();
    void isRenewedWhenItHasGone();
};

void PreconnectTest::createsOverTheOpenConnection()
{
    const auto platform = server(true);
    platform->serve(Step::json(201, R"({"id":"the-id"})"));
    Gateway gateway(trust());
    gateway.keepReady(platform->url(QString()));
    QTRY_COMPARE(platform->handshakeCount(), 1);
    QCOMPARE(platform->requestCount(), 0); // nothing but the handshake
    const End end = create(gateway, platform->url(QString()));
    QCOMPARE(end.receipt.id, u"the-id"_s);
    QCOMPARE(platform->requestCount("POST"), 1);
    QCOMPARE(platform->connectionCount(), 1);
    QCOMPARE(platform->handshakeCount(), 1);
}

void PreconnectTest::makesOnlyOne()
{
    const auto platform = server(true);
    Gateway gateway(trust());
    for (int i = 0; i < 3; ++i) {
        gateway.keepReady(platform->url(QString()));
        QTRY_COMPARE(platform->handshakeCount(), 1);
    }
    const End end = create(gateway, platform->url(QString()));
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(platform->connectionCount(), 1);
}

void PreconnectTest::isRenewedWhenItHasGone()
{
    const auto platform = server(true);
    platform->serve(Step::json(201, R"({"id":"the-id"})"));
    Gateway gateway(trust(), 50); // ms between two looks
    gateway.keepReady(platform->url(QString()));
    QTRY_COMPARE(platform->handshakeCount(), 1);
    platform->dropConnections();
    QTRY_COMPARE(platform->handshakeCount(), 2);
    gateway.letGo();
    const End end = create(gateway, platform->url(QString()));
    QCOMPARE(end.receipt.id, u"the-id"_s);
    QCOMPARE(platform->handshakeCount(), 2);
    platform->dropConnections();
    QTRY_COMPARE(platform->openConnectionCount(), 0);
    QCOMPARE(platform->connectionCount(), 2); // let go: nobody comes back by himself
}

FLOWCONNECT_TEST(PreconnectTest)
#include "PreconnectTest.moc"
