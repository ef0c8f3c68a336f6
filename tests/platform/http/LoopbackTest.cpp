#include "platform/http/CallFixture.h"
#include "support/ConnectProxy.h"
#include "support/TestProgram.h"

#include <optional>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// What is on this computer is reached without a proxy, whatever the settings say: practice leaves nothing to
/// others.
class LoopbackTest : public CallFixture
{
    Q_OBJECT

private Q_SLOTS:
    void asksNoProxy_data();
    void asksNoProxy();
    void asksItForAllOthers();

private:
    NetworkSettings through(const ConnectProxy& proxy) const
    {
        NetworkSettings settings;
        settings.mode = ProxyMode::Manual;
        settings.proxyHost = u"127.0.0.1"_s;
        settings.proxyPort = proxy.port();
        return settings;
    }
};

void LoopbackTest::asksNoProxy_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("tls");
    for (const bool tls : {false, true}) {
        for (const char* host : {"127.0.0.1", "localhost", "LocalHost"}) {
            QTest::addRow("%s, %s", host, tls ? "TLS" : "TCP") << QString::fromLatin1(host) << tls;
        }
    }
}

void LoopbackTest::asksNoProxy()
{
    QFETCH(const QString, host);
    QFETCH(const bool, tls);
    const auto platform = server(tls);
    platform->serve(Step::json(201, R"({"id":"1"})"));
    const ConnectProxy proxy(platform->port()); // it would lead there as well
    Gateway gateway(trust());
    gateway.use(through(proxy), u"proxy-password"_s, trust());
    QUrl url = platform->url(QString());
    url.setHost(host);
    QCOMPARE(gateway.proxyNameFor(url), QString());
    gateway.readiness().keep(this, {{url}, {url}});
    const End end = create(gateway, url);
    QCOMPARE(end.receipt.id, u"1"_s);
    QCOMPARE(platform->requestCount(), 1);
    QCOMPARE(proxy.asked(), QList<QByteArray>());
    gateway.readiness().letGo(this);
}

void LoopbackTest::asksItForAllOthers()
{
    const auto platform = server(true);
    const ConnectProxy proxy(platform->port());
    Gateway gateway(trust());
    gateway.use(through(proxy), {}, trust());
    const QUrl url(u"https://platform.example.com:8443"_s);
    QCOMPARE(gateway.proxyNameFor(url), u"127.0.0.1:%1"_s.arg(proxy.port()));
    const End end = create(gateway, url);
    QCOMPARE(proxy.asked().value(0), "platform.example.com:8443");
    QVERIFY(end.failed); // by its certificate
}

FLOWCONNECT_TEST(LoopbackTest)
#include "LoopbackTest.moc"
