#include "platform/FlowService.h"
#include "support/ScriptedServer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::ScriptedServer;
using flowconnect::test::Step;

/// At most one POST per press, whatever the server does; and the error says whether the connection may exist.
class OneShotPostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void misbehavingServers_data();
    void misbehavingServers();
    void refusedWasNeverSent();
    void untrustedWasNeverSent();
    void redirectsAreNotFollowed();
    void readsTheReceipt();

private:
    struct End
    {
        bool failed = false;
        PlatformError error;
        ConnectionReceipt receipt;
        int signalCount = 0;
    };
    static ConnectionDraft draft();
    static End create(Gateway& gateway, const QUrl& url, int deadlineMs = 10'000);
    QSslConfiguration trust() const;

    test::CertificateAuthority m_authority;
};

void OneShotPostTest::initTestCase()
{
    qRegisterMetaType<ConnectionReceipt>();
    qRegisterMetaType<PlatformError>();
}

ConnectionDraft OneShotPostTest::draft()
{
    ConnectionDraft draft;
    draft.platformAccess = {u"key"_s, u"ORG@AdobeOrg"_s, u"token"_s, u"prod"_s};
    draft.server = u"db.example.com"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    draft.password = u"secret"_s;
    draft.name = u"shop"_s;
    return draft;
}

QSslConfiguration OneShotPostTest::trust() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_authority.caCertificatePem()));
    return tls;
}

OneShotPostTest::End OneShotPostTest::create(Gateway& gateway, const QUrl& url, int deadlineMs)
{
    FlowService service(gateway);
    HttpLimits limits;
    limits.deadlineMs = deadlineMs;
    End end;
    CreateConnectionCall* call = service.createConnection(url, draft(), limits);
    connect(call, &CreateConnectionCall::succeeded, call, [&end](const ConnectionReceipt& receipt) {
        end.receipt = receipt;
        ++end.signalCount;
    });
    connect(call, &CreateConnectionCall::failed, call, [&end](const PlatformError& error) {
        end.failed = true;
        end.error = error;
        ++end.signalCount;
    });
    QSignalSpy gone(call, &QObject::destroyed);
    gone.wait(20'000);
    return end;
}

void OneShotPostTest::misbehavingServers_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<int>("kind");
    const QList<std::pair<const char*, Step::Kind>> kinds{{"reads and closes", Step::CloseAfterReading},
                                                          {"resets", Step::ResetAfterReading},
                                                          {"half a status line", Step::HalfStatusLine},
                                                          {"silent", Step::Silence}};
    for (const auto& [name, kind] : kinds) {
        for (const bool tls : {false, true}) {
            for (const bool kept : {false, true}) {
                QTest::addRow("%s, %s, %s", name, tls ? "TLS" : "TCP", kept ? "kept alive" : "fresh")
                    << tls << kept << static_cast<int>(kind);
            }
        }
    }
}

void OneShotPostTest::misbehavingServers()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, kept);
    QFETCH(const int, kind);
    const auto server =
        tls ? std::make_unique<ScriptedServer>(m_authority.issue({})) : std::make_unique<ScriptedServer>();
    Step step;
    step.kind = static_cast<Step::Kind>(kind);
    server->serve(step);
    Gateway gateway(trust());
    const QUrl url = server->url(QString());
    if (kept) {
        server->enqueue(Step::json(400, R"({"message":"first"})"));
        QVERIFY(create(gateway, url).failed);
    }
    const int before = server->requestCount("POST");
    const End end = create(gateway, url, kind == Step::Silence ? 800 : 10'000);
    QCOMPARE(server->requestCount("POST") - before, 1);
    QCOMPARE(end.signalCount, 1);
    QVERIFY(end.failed);
    QVERIFY(end.error.outcomeUnknown);
}

void OneShotPostTest::refusedWasNeverSent()
{
    Gateway gateway(trust());
    const End end = create(gateway, QUrl(u"http://127.0.0.1:1"_s));
    QCOMPARE(end.error.kind, ErrorKind::Refused);
    QVERIFY(!end.error.outcomeUnknown);
}

void OneShotPostTest::untrustedWasNeverSent()
{
    ScriptedServer server(m_authority.issue({}));
    Gateway gateway(QSslConfiguration::defaultConfiguration());
    const End end = create(gateway, server.url(QString()));
    QCOMPARE(end.error.kind, ErrorKind::TlsUntrusted);
    QVERIFY(!end.error.outcomeUnknown);
    QCOMPARE(server.requestCount(), 0);
}

void OneShotPostTest::redirectsAreNotFollowed()
{
    ScriptedServer other;
    ScriptedServer server;
    server.serve(Step::redirect(other.url(u"/"_s).toEncoded()));
    Gateway gateway(trust());
    const End end = create(gateway, server.url(QString()));
    QCOMPARE(end.error.kind, ErrorKind::Redirected);
    QVERIFY(!end.error.outcomeUnknown);
    QCOMPARE(other.requestCount(), 0);
}

void OneShotPostTest::readsTheReceipt()
{
    ScriptedServer server;
    server.serve(Step::json(201, R"({"id":"056dd1b4","etag":"\"1700e582\""})"));
    Gateway gateway(trust());
    const End end = create(gateway, server.url(QString()));
    QVERIFY(!end.failed);
    QCOMPARE(end.receipt.id, u"056dd1b4"_s);
    QCOMPARE(end.receipt.etag, u"\"1700e582\""_s);
    QCOMPARE(server.requestCount("POST", "/data/foundation/flowservice/connections"), 1);
}

QTEST_GUILESS_MAIN(OneShotPostTest)
#include "OneShotPostTest.moc"
