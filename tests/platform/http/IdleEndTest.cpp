#include "platform/http/CallFixture.h"
#include "platform/http/IdleLimit.h"
#include "support/IdlingServer.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Servers that end idle connections, each in its way, after a while; the time is the test's own. What is
/// pressed after that arrives all the same, at the first try, and once.
class IdleEndTest : public CallFixture
{
    Q_OBJECT

private Q_SLOTS:
    void arrives_data();
    void arrives();
    void learnsAnEarlyEnd();
    void asksOnceWhereItEndsWithThePress_data();
    void asksOnceWhereItEndsWithThePress();

private:
    /// Lets `seconds` go by, as the person sits at the page where the press is or is away.
    void pass(int seconds, Gateway& gateway, IdlingServer& server, int limitSeconds, bool there);

    qint64 m_now = 0; ///< ms
};

void IdleEndTest::pass(int seconds, Gateway& gateway, IdlingServer& server, int limitSeconds, bool there)
{
    const qint64 begin = m_now;
    while (m_now - begin < seconds * 1000) {
        m_now += 1'000;
        server.endIdle(limitSeconds * 1000);
        if ((m_now - begin) % 18'000 == 0) { // what the timer would do
            if (there) {
                gateway.readiness().noteActivity();
            }
            const int before = server.connectionCount();
            gateway.readiness().look();
            if (!gateway.readiness().isResting() && server.url().scheme() == u"https"_s) {
                QTRY_VERIFY(server.connectionCount() > before);
                QTRY_COMPARE(server.handshakeCount(), server.connectionCount());
            }
        }
    }
}

void IdleEndTest::arrives_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Leave>("leave");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("pressAt");
    QTest::addColumn<bool>("there");
    const QList<std::pair<const char*, Leave>> leaves{
        {"FIN", Leave::Fin}, {"close notify", Leave::Notify}, {"RST", Leave::Reset}};
    for (const bool tls : {true, false}) {
        for (const auto& [name, leave] : leaves) {
            if (!tls && leave == Leave::Notify) {
                continue;
            }
            for (const int limit : {5, 60, 75, 130}) {
                QTest::addRow("%s, %s after %d s", tls ? "TLS" : "TCP", name, limit)
                    << tls << leave << limit << limit + 1 << true;
                QTest::addRow("%s, %s after %d s, away for long", tls ? "TLS" : "TCP", name, limit)
                    << tls << leave << limit << limit + 400 << false;
            }
        }
    }
}

void IdleEndTest::arrives()
{
    QFETCH(const bool, tls);
    QFETCH(const Leave, leave);
    QFETCH(const int, limit);
    QFETCH(const int, pressAt);
    QFETCH(const bool, there);
    const Leaf leaf = m_authority.issue();
    IdlingServer platform(tls ? &leaf : nullptr, leave, [this] { return m_now; });
    Gateway gateway(
        trust(), [this] { return m_now; }, 18'000);
    if (!there) { // one that has been used ends as well
        QCOMPARE(create(gateway, platform.url()).receipt.id, u"the-id"_s);
    }
    gateway.readiness().keep(this, {{platform.url()}, {}});
    // TLS: one is ready, and one learns how soon the server ends it.
    QTRY_VERIFY(platform.handshakeCount() >= (!tls ? 0 : there ? 2 : 1));
    const auto* const asks = gateway.findChild<IdleLimit*>();
    const auto told = asks != nullptr ? std::make_unique<QSignalSpy>(asks, &IdleLimit::found) : nullptr;
    QTRY_COMPARE(platform.handshakeCount(), platform.connectionCount());
    pass(pressAt, gateway, platform, limit, there);
    if (told != nullptr && limit < 20) { // it has been told, as it would have long ago in true time
        QTRY_COMPARE(told->size(), 1);
    }
    const End end = create(gateway, platform.url(), 5'000);
    QCOMPARE(end.receipt.id, u"the-id"_s);
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(platform.postCount(), there ? 1 : 2);
}

void IdleEndTest::learnsAnEarlyEnd()
{
    const Leaf leaf = m_authority.issue();
    IdlingServer platform(&leaf, Leave::Notify, [this] { return m_now; });
    Gateway gateway(
        trust(), [this] { return m_now; }, 18'000);
    gateway.readiness().keep(this, {{platform.url()}, {}});
    QTRY_COMPARE(platform.handshakeCount(), 2);
    QSignalSpy told(gateway.findChild<IdleLimit*>(), &IdleLimit::found);
    m_now += 5'000;
    platform.endIdle(5'000);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().toLongLong(), 5'000);
    gateway.readiness().look(); // one that could be used for four seconds
    QTRY_COMPARE(platform.handshakeCount(), 3);
    m_now += 3'000;
    QCOMPARE(create(gateway, platform.url()).receipt.id, u"the-id"_s);
    QCOMPARE(platform.connectionCount(), 3);
    QCOMPARE(platform.postCount(), 1);
}

void IdleEndTest::asksOnceWhereItEndsWithThePress_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Leave>("leave");
    QTest::addColumn<bool>("atTheBytes");
    for (const bool atTheBytes : {false, true}) {
        const char* const when = atTheBytes ? "as the request comes" : "as it is sent";
        QTest::addRow("TLS, FIN %s", when) << true << Leave::Fin << atTheBytes;
        QTest::addRow("TLS, close notify %s", when) << true << Leave::Notify << atTheBytes;
        QTest::addRow("TLS, RST %s", when) << true << Leave::Reset << atTheBytes;
        QTest::addRow("TCP, FIN %s", when) << false << Leave::Fin << atTheBytes;
        QTest::addRow("TCP, RST %s", when) << false << Leave::Reset << atTheBytes;
    }
}

void IdleEndTest::asksOnceWhereItEndsWithThePress()
{
    QFETCH(const bool, tls);
    QFETCH(const Leave, leave);
    QFETCH(const bool, atTheBytes);
    const Leaf leaf = m_authority.issue();
    IdlingServer platform(tls ? &leaf : nullptr, leave, [this] { return m_now; });
    Gateway gateway(
        trust(), [this] { return m_now; }, 18'000);
    gateway.readiness().keep(this, {{platform.url()}, {}});
    QTRY_COMPARE(platform.handshakeCount(), tls ? 2 : 0);
    if (atTheBytes) {
        platform.endAtNextRequest();
    }
    const End end = create(gateway, platform.url(), 1'500, [&](CreateConnectionCall*) {
        if (!atTheBytes) {
            platform.endIdle(0);
        }
    });
    QCOMPARE(end.signalCount, 1);
    QVERIFY(platform.postCount() <= 1);
    if (atTheBytes) { // the bytes are out, and nobody can tell what became of them: that has to be looked up
        QCOMPARE(platform.postCount(), 0);
        QVERIFY(end.failed);
        QVERIFY(end.error.outcomeUnknown);
    } else {
        QVERIFY(end.failed ? end.error.outcomeUnknown : platform.postCount() == 1);
    }
}

FLOWCONNECT_TEST(IdleEndTest)
#include "IdleEndTest.moc"
