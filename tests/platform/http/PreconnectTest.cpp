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
    void readsOverTheOpenConnection();
    void isMadeAnewWhenItIsOld();
    void restsWithoutThePerson();
    void endsWithItsHolder();

private:
    /// Each service is asked once, on a connection of its own, how soon it ends one.
    static constexpr int asked = 1;

    qint64 m_now = 0; ///< ms, the clock of the tests that take one
};

void PreconnectTest::createsOverTheOpenConnection()
{
    const auto platform = server(true);
    platform->serve(Step::json(201, R"({"id":"the-id"})"));
    Gateway gateway(trust());
    gateway.readiness().keep(this, {{platform->url(QString())}, {}});
    QTRY_COMPARE(platform->handshakeCount(), 1 + asked);
    QCOMPARE(platform->requestCount(), 0); // nothing but the handshake
    const End end = create(gateway, platform->url(QString()));
    QCOMPARE(end.receipt.id, u"the-id"_s);
    QCOMPARE(platform->requestCount("POST"), 1);
    QCOMPARE(platform->connectionCount(), 1 + asked);
    QCOMPARE(platform->handshakeCount(), 1 + asked);
}

void PreconnectTest::makesOnlyOne()
{
    const auto platform = server(true);
    Gateway gateway(trust());
    for (int i = 0; i < 3; ++i) {
        gateway.readiness().keep(this, {{platform->url(QString())}, {}});
        QTRY_COMPARE(platform->handshakeCount(), 1 + asked);
    }
    const End end = create(gateway, platform->url(QString()));
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(platform->connectionCount(), 1 + asked);
}

void PreconnectTest::readsOverTheOpenConnection()
{
    const auto platform = server(true);
    platform->serve(Step::json(200, R"({"items":[]})"));
    Gateway gateway(trust());
    gateway.readiness().keep(this, {{}, {platform->url(QString())}});
    QTRY_COMPARE(platform->handshakeCount(), 1);
    FlowService service(gateway);
    ConnectionPageCall* const call =
        service.listConnections(platform->url(QString()), draft().platformAccess, {});
    QSignalSpy read(call, &ConnectionPageCall::succeeded);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(platform->connectionCount(), 1);
}

void PreconnectTest::isMadeAnewWhenItIsOld()
{
    const auto platform = server(true);
    platform->serve(Step::json(201, R"({"id":"the-id"})"));
    Gateway gateway(
        trust(), [this] { return m_now; }, 18'000);
    gateway.readiness().keep(this, {{platform->url(QString())}, {}});
    QTRY_COMPARE(platform->handshakeCount(), 1 + asked);
    m_now += 5'000;
    gateway.readiness().look();
    m_now += 13'000;
    QCOMPARE(platform->handshakeCount(), 1 + asked); // that one is young
    gateway.readiness().look();
    QTRY_COMPARE(platform->handshakeCount(), 2 + asked);
    gateway.readiness().letGo(this);
    m_now += 20'000;
    QCOMPARE(create(gateway, platform->url(QString())).receipt.id, u"the-id"_s);
    QCOMPARE(platform->handshakeCount(), 2 + asked);
    m_now += 20'000; // too old now, and nobody has made another one: the press does
    QCOMPARE(create(gateway, platform->url(QString())).receipt.id, u"the-id"_s);
    QCOMPARE(platform->handshakeCount(), 3 + asked);
    QCOMPARE(platform->requestCount("POST"), 2);
}

void PreconnectTest::restsWithoutThePerson()
{
    const auto platform = server(true);
    Gateway gateway(
        trust(), [this] { return m_now; }, 18'000);
    Readiness& readiness = gateway.readiness();
    readiness.keep(this, {{platform->url(QString())}, {}});
    QTRY_COMPARE(platform->handshakeCount(), 1 + asked);
    m_now += Readiness::restAfterMs + 1;
    readiness.look();
    QVERIFY(readiness.isResting());
    readiness.noteActivity();
    QVERIFY(!readiness.isResting());
    QTRY_COMPARE(platform->handshakeCount(), 2 + asked);
}

void PreconnectTest::endsWithItsHolder()
{
    const auto platform = server(false);
    Gateway gateway(trust());
    Readiness& readiness = gateway.readiness();
    auto holder = std::make_unique<QObject>();
    readiness.keep(holder.get(), {{platform->url(QString())}, {}});
    readiness.keep(this, {{platform->url(QString())}, {}});
    readiness.letGo(this);
    QVERIFY(!readiness.isResting());
    holder.reset();
    QVERIFY(readiness.isResting());
    readiness.noteActivity(); // there is nobody to get ready for
    QVERIFY(readiness.isResting());
    QCOMPARE(platform->connectionCount(), 0); // plain http has nothing to gain
}

FLOWCONNECT_TEST(PreconnectTest)
#include "PreconnectTest.moc"
