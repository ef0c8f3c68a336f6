#include "platform/http/CallFixture.h"
#include "support/TestProgram.h"

#include "connection/ConnectionPayload.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// At most one POST per press, whatever the server does; and the error says whether the connection may exist.
class OneShotPostTest : public CallFixture
{
    Q_OBJECT

private Q_SLOTS:
    void misbehavingServers_data();
    void misbehavingServers();
    void survivesAnIdleConnectionThatWasClosed_data();
    void survivesAnIdleConnectionThatWasClosed();
    void refusedWasNeverSent();
    void badCertificatesGetNothing_data();
    void badCertificatesGetNothing();
    void whatIsCancelledUnsentStaysUnsent();
    void sendsOneRequestAndReadsTheReceipt_data();
    void sendsOneRequestAndReadsTheReceipt();
};

void OneShotPostTest::misbehavingServers_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<int>("number");
    const QList<const char*> names{"reads and closes", "resets", "half a status line", "silent"};
    for (int i = 0; i < names.size(); ++i) {
        for (const bool tls : {false, true}) {
            for (const bool kept : {false, true}) {
                QTest::addRow("%s, %s, %s", names.at(i), tls ? "TLS" : "TCP", kept ? "kept alive" : "fresh")
                    << tls << kept << i;
            }
        }
    }
}

void OneShotPostTest::misbehavingServers()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, kept);
    QFETCH(const int, number);
    const QList<Step> steps{Step::closeAfterReading(), Step::resetAfterReading(), Step::halfStatusLine(),
                            Step::silence()};
    const bool silent = number == 3;
    const auto platform = server(tls);
    QVERIFY(platform->isListening());
    Gateway gateway(trust());
    const QUrl url = platform->url(QString());
    if (kept) {
        platform->serve(Step::json(400, R"({"message":"first"})"));
        QVERIFY(create(gateway, url).failed);
    }
    const int before = platform->requestCount();
    platform->serve(steps.at(number));
    const End end = create(gateway, url, silent ? 600 : 10'000);
    QCOMPARE(platform->requestCount() - before, 1);
    if (kept) { // otherwise the row proves nothing
        QCOMPARE(platform->requests().at(before).connection, platform->requests().first().connection);
    }
    QCOMPARE(end.signalCount, 1);
    QVERIFY(end.failed);
    QVERIFY(end.error.outcomeUnknown);
    QCOMPARE(end.error.kind, silent ? ErrorKind::TimedOut : ErrorKind::Dropped);
    QCOMPARE(end.error.httpStatus, 0);
    QCOMPARE(end.error.host, u"127.0.0.1"_s);
}

void OneShotPostTest::survivesAnIdleConnectionThatWasClosed_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("TCP") << false;
    QTest::newRow("TLS") << true;
}

void OneShotPostTest::survivesAnIdleConnectionThatWasClosed()
{
    QFETCH(const bool, tls);
    const auto platform = server(tls);
    platform->enqueue(Step::json(400, "{}"));
    platform->serve(Step::json(201, R"({"id":"056dd1b4"})"));
    Gateway gateway(trust());
    QVERIFY(create(gateway, platform->url(QString())).failed);
    platform->dropConnections();
    QTRY_COMPARE(platform->openConnectionCount(), 0);
    const End end = create(gateway, platform->url(QString()));
    QCOMPARE(end.signalCount, 1);
    QVERIFY(platform->requestCount() <= 2);
    if (end.failed) { // a request that never arrived may be called unknown, but never a success
        QCOMPARE(end.error.kind, ErrorKind::Dropped);
    } else {
        QCOMPARE(platform->requestCount(), 2);
    }
}

void OneShotPostTest::refusedWasNeverSent()
{
    const auto platform = server(false);
    platform->stop();
    Gateway gateway(trust());
    const End end = create(gateway, platform->url(QString()));
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(end.error.kind, ErrorKind::Refused);
    QVERIFY(!end.error.outcomeUnknown);
}

void OneShotPostTest::badCertificatesGetNothing_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("stranger") << 0 << ErrorKind::TlsUntrusted;
    QTest::newRow("self-signed") << 1 << ErrorKind::TlsUntrusted;
    QTest::newRow("wrong host") << 2 << ErrorKind::TlsWrongHost;
    QTest::newRow("expired") << 3 << ErrorKind::TlsExpired;
    QTest::newRow("not yet valid") << 4 << ErrorKind::TlsExpired;
}

void OneShotPostTest::badCertificatesGetNothing()
{
    QFETCH(const int, number);
    QFETCH(const ErrorKind, kind);
    LeafRequest later;
    later.notBefore = QDateTime::currentDateTimeUtc().addDays(1);
    later.notAfter = QDateTime::currentDateTimeUtc().addDays(2);
    const Leaf leaf = number == 0   ? CertificateAuthority::issueByStranger()
                      : number == 1 ? CertificateAuthority::issueSelfSigned()
                      : number == 2 ? m_authority.issueForWrongHost()
                      : number == 3 ? m_authority.issueExpired()
                                    : m_authority.issue(later);
    ScriptedServer platform(leaf);
    QVERIFY(platform.isListening());
    Gateway gateway(trust());
    const End end = create(gateway, platform.url(QString()));
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(end.error.kind, kind);
    QVERIFY(!end.error.outcomeUnknown);
    QCOMPARE(platform.requestCount(), 0);
}

void OneShotPostTest::whatIsCancelledUnsentStaysUnsent()
{
    const auto platform = server(false);
    platform->serve(Step::json(201, R"({"id":"056dd1b4"})"));
    int unsent = 0;
    for (int turns = 0; turns < 60; ++turns) { // of the event loop before the cancel comes
        auto gateway = std::make_unique<Gateway>(trust());
        const int before = platform->requestCount();
        const End end =
            create(*gateway, platform->url(QString()), 10'000, [turns](CreateConnectionCall* call) {
                auto* left = new int(turns / 3);
                auto* timer = new QTimer(call);
                connect(timer, &QTimer::timeout, call, [call, left, timer] {
                    if (--*left < 0) {
                        timer->stop();
                        call->cancel();
                    }
                });
                connect(timer, &QObject::destroyed, timer, [left] { delete left; });
                timer->start(0);
            });
        QCOMPARE(end.signalCount, 1);
        if (end.failed && !end.error.outcomeUnknown) {
            ++unsent;
            gateway.reset();
            QTRY_COMPARE(platform->openConnectionCount(), 0); // all that was on its way has arrived
            QCOMPARE(platform->requestCount(), before);
        }
    }
    QVERIFY(unsent > 0); // otherwise this proves nothing
}

void OneShotPostTest::sendsOneRequestAndReadsTheReceipt_data()
{
    survivesAnIdleConnectionThatWasClosed_data();
}

void OneShotPostTest::sendsOneRequestAndReadsTheReceipt()
{
    QFETCH(const bool, tls);
    const auto platform = server(tls);
    platform->serve(Step::json(201, R"({"id":"056dd1b4","etag":"\"1700e582\""})"));
    Gateway gateway(trust());
    const End end = create(gateway, platform->url(QString()));
    QCOMPARE(end.signalCount, 1);
    QVERIFY(!end.failed);
    QCOMPARE(end.receipt, (ConnectionReceipt{u"056dd1b4"_s, u"\"1700e582\""_s}));
    QVERIFY(end.stages.contains(HttpCall::Stage::Waiting));
    QCOMPARE(platform->requestCount(), 1);
    QCOMPARE(platform->requestCount("POST", "/data/foundation/flowservice/connections"), 1);
    const test::HttpRequest request = platform->lastRequest();
    QCOMPARE(request.header("Authorization"), "Bearer token");
    QCOMPARE(request.header("x-api-key"), "key");
    QCOMPARE(request.header("x-gw-ims-org-id"), "ORG@AdobeOrg");
    QCOMPARE(request.header("x-sandbox-name"), "prod");
    QCOMPARE(request.header("Content-Type"), "application/json");
    QCOMPARE(request.header("Cookie"), QByteArray());
    QCOMPARE(request.body, toJson(connectionPayload(ReadyConnection(draft()))));
}

FLOWCONNECT_TEST(OneShotPostTest)
#include "OneShotPostTest.moc"
