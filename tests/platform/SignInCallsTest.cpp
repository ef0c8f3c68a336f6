#include "platform/AccessTokens.h"
#include "platform/Sandboxes.h"
#include "support/CertificateAuthority.h"
#include "support/ScriptedServer.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <variant>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::Step;

namespace {

const QByteArray goodToken = R"({"access_token":"abc.def","token_type":"bearer","expires_in":86399})";

QByteArray imsError(const QByteArray& code)
{
    return R"({"error":")" + code + R"(","error_description":"told so"})";
}

template <typename Value> struct SignInEnd
{
    int signalCount = 0;
    std::variant<std::monostate, Value, PlatformError> what{};
    PlatformError error() const { return what.index() == 2 ? std::get<2>(what) : PlatformError{}; }
};

template <typename Value, typename Call> SignInEnd<Value> waitFor(Call* call)
{
    SignInEnd<Value> end;
    QSignalSpy gone(call, &QObject::destroyed);
    QObject::connect(call, &Call::succeeded, call, [&end](const Value& value) {
        ++end.signalCount;
        end.what = value;
    });
    QObject::connect(call, &Call::failed, call, [&end](const PlatformError& error) {
        ++end.signalCount;
        end.what = error;
    });
    if (gone.isEmpty() && !gone.wait(20'000)) {
        qWarning("The call never ended");
    }
    return end;
}

SignInEnd<AccessToken> askToken(const QUrl& url,
                                const QSslConfiguration& tls = QSslConfiguration::defaultConfiguration(),
                                const ClientCredentials& credentials = {u"id"_s, u"secret"_s, u"openid"_s})
{
    Gateway gateway(tls);
    AccessTokens tokens(gateway);
    return waitFor<AccessToken>(tokens.request(url, credentials, {1'500}));
}

SignInEnd<QList<Sandbox>> askList(const QUrl& url)
{
    Gateway gateway(QSslConfiguration::defaultConfiguration());
    Sandboxes sandboxes(gateway);
    const PlatformAccess access{u"key"_s, u"ORG@AdobeOrg"_s, u"token"_s, u"prod"_s};
    return waitFor<QList<Sandbox>>(sandboxes.list(url, access, {1'500}));
}

} // namespace

/// Token and sandbox list: what goes out, what is read, and every way to fail.
class SignInCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheForm();
    void readsTheToken();
    void tokenFails_data();
    void tokenFails();
    void tokenTlsFails_data();
    void tokenTlsFails();
    void nobodyListens();
    void readsTheList();
    void listFails_data();
    void listFails();
};

void SignInCallsTest::sendsTheForm()
{
    test::ScriptedServer server;
    server.serve(Step::json(200, goodToken));
    QCOMPARE(askToken(server.url(QString()), QSslConfiguration::defaultConfiguration(),
                      {u"i d"_s, u"a+b&c=d%e密"_s, u"openid,AdobeID"_s})
                 .signalCount,
             1);
    const auto request = server.lastRequest();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/ims/token/v3"));
    QCOMPARE(request.body, QByteArray("grant_type=client_credentials&client_id=i%20d"
                                      "&client_secret=a%2Bb%26c%3Dd%25e%E5%AF%86&scope=openid%2CAdobeID"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(request.header("Authorization").isEmpty());
}

void SignInCallsTest::readsTheToken()
{
    test::ScriptedServer server;
    server.serve(Step::json(200, goodToken));
    const auto end = askToken(server.url(QString()));
    QCOMPARE(end.what.index(), size_t(1));
    const AccessToken token = std::get<1>(end.what);
    QCOMPARE(token.value, u"abc.def"_s);
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(token.expiresAt);
    QVERIFY(left > 86'300 && left <= 86'399);
    server.serve(Step::json(200, R"({"access_token":"a","expires_in":1e12})"));
    const auto absurd = askToken(server.url(QString()));
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(std::get<1>(absurd.what).expiresAt) <= 86'400);
}

void SignInCallsTest::tokenFails_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    for (const char* code : {"invalid_client", "invalid_scope", "unauthorized_client", "invalid_request"}) {
        QTest::newRow(code) << Step::json(400, imsError(code)) << ErrorKind::Service
                            << QString::fromLatin1(code);
    }
    QTest::newRow("invalid_client 401")
        << Step::json(401, imsError("invalid_client")) << ErrorKind::Service << u"invalid_client"_s;
    QTest::newRow("HTML 503") << Step::answer(503, "<html>no</html>") << ErrorKind::Service << QString();
    QTest::newRow("429") << Step::answer(429) << ErrorKind::Service << QString();
    QTest::newRow("HTML 200") << Step::answer(200, "<html>sign in</html>") << ErrorKind::Unreadable
                              << QString();
    QTest::newRow("empty 200") << Step::answer(200) << ErrorKind::Unreadable << QString();
    QTest::newRow("no token") << Step::json(200, "{}") << ErrorKind::Unreadable << QString();
    QTest::newRow("a number") << Step::json(200, R"({"access_token":5,"expires_in":5})")
                              << ErrorKind::Unreadable << QString();
    QTest::newRow("a line break") << Step::json(200, R"({"access_token":"a\r\nx: y","expires_in":5})")
                                  << ErrorKind::Unreadable << QString();
    QTest::newRow("no life") << Step::json(200, R"({"access_token":"a","expires_in":0})")
                             << ErrorKind::Unreadable << QString();
    QTest::newRow("too long") << Step::endlessBody(8 * 1024 * 1024) << ErrorKind::TooLarge << QString();
    QTest::newRow("bomb") << Step::gzipBomb(1024 * 1024) << ErrorKind::TooLarge << QString();
    QTest::newRow("trickle") << Step::trickle("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n")
                             << ErrorKind::TimedOut << QString();
    QTest::newRow("silence") << Step::silence() << ErrorKind::TimedOut << QString();
    QTest::newRow("closed") << Step::closeAfterReading() << ErrorKind::Dropped << QString();
    QTest::newRow("reset") << Step::resetAfterReading() << ErrorKind::Dropped << QString();
    QTest::newRow("half a line") << Step::halfStatusLine() << ErrorKind::Dropped << QString();
    QTest::newRow("redirect") << Step::redirect("http://127.0.0.1:9/") << ErrorKind::Redirected << QString();
}

void SignInCallsTest::tokenFails()
{
    QFETCH(const Step, step);
    test::ScriptedServer server;
    server.serve(step);
    const auto end = askToken(server.url(QString()));
    QCOMPARE(end.signalCount, 1);
    QTEST(end.error().kind, "kind");
    QTEST(end.error().code, "code");
    QVERIFY(!end.error().outcomeUnknown);
    QVERIFY(!end.error().serviceText.contains(u"secret"_s));
    QCOMPARE(server.requestCount("POST"), 1);
}

void SignInCallsTest::tokenTlsFails_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("host");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unknown authority") << false << u"127.0.0.1"_s << ErrorKind::TlsUntrusted;
    QTest::newRow("trusted") << true << u"127.0.0.1"_s << ErrorKind::None;
}

void SignInCallsTest::tokenTlsFails()
{
    QFETCH(const bool, trusted);
    const test::CertificateAuthority authority;
    test::ScriptedServer server(authority.issue());
    server.serve(Step::json(200, goodToken));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (trusted) {
        tls.setCaCertificates({authority.certificate()});
    }
    const auto end = askToken(server.url(QString()), tls);
    QTEST(end.error().kind, "kind");
    QCOMPARE(server.requestCount("POST"), trusted ? 1 : 0);
}

void SignInCallsTest::nobodyListens()
{
    QCOMPARE(askToken(QUrl(u"http://127.0.0.1:1"_s)).error().kind, ErrorKind::Refused);
    QCOMPARE(askList(QUrl(u"http://127.0.0.1:1"_s)).error().kind, ErrorKind::Refused);
}

void SignInCallsTest::readsTheList()
{
    test::ScriptedServer server;
    server.serve(Step::json(200, R"({"sandboxes":[
        {"name":"zeta","title":"Zeta","state":"active","type":"development","region":"VA7","isDefault":false},
        {"name":"Alpha","title":"Alpha","state":"active","type":"development"},
        {"name":"gone","title":"Gone","state":"deleted"}, 5, {"title":"nameless"},
        {"name":"prod","title":"Prod\u0007","state":"active","type":"production","region":"VA7","isDefault":true}]})"));
    const auto end = askList(server.url(QString()));
    QCOMPARE(end.what.index(), size_t(1));
    const QList<Sandbox> expected{{u"prod"_s, u"Prod"_s, u"production"_s, u"VA7"_s, true},
                                  {u"alpha"_s, u"Alpha"_s, u"development"_s, {}, false},
                                  {u"zeta"_s, u"Zeta"_s, u"development"_s, u"VA7"_s, false}};
    QCOMPARE(std::get<1>(end.what), expected);
    const auto request = server.lastRequest();
    QCOMPARE(request.target, QByteArray("/data/foundation/sandbox-management/?limit=100&offset=0"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer token"));
    QVERIFY(request.header("x-sandbox-name").isEmpty());
}

void SignInCallsTest::listFails_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    for (const char* code : {"403010", "401013", "403000", "403003", "400003", "403025", "403027"}) {
        QTest::newRow(code) << Step::json(QByteArray(code).left(3).toInt(),
                                          R"({"error_code":")" + QByteArray(code) + R"(","message":"no"})")
                            << ErrorKind::Service << QString::fromLatin1(code);
    }
    QTest::newRow("2001-401") << Step::json(401, R"({"errorCode":"2001-401","title":"no"})")
                              << ErrorKind::Service << u"2001-401"_s;
    QTest::newRow("HTML") << Step::answer(200, "<html>") << ErrorKind::Unreadable << QString();
    QTest::newRow("no list") << Step::json(200, R"({"sandboxes":{}})") << ErrorKind::Unreadable << QString();
    QTest::newRow("silence") << Step::silence() << ErrorKind::TimedOut << QString();
    QTest::newRow("redirect") << Step::redirect("http://127.0.0.1:9/", 302) << ErrorKind::Redirected
                              << QString();
    QTest::newRow("too long") << Step::endlessBody(8 * 1024 * 1024) << ErrorKind::TooLarge << QString();
}

void SignInCallsTest::listFails()
{
    QFETCH(const Step, step);
    test::ScriptedServer server;
    server.serve(step);
    const auto end = askList(server.url(QString()));
    QCOMPARE(end.signalCount, 1);
    QTEST(end.error().kind, "kind");
    QTEST(end.error().code, "code");
}

FLOWCONNECT_TEST(SignInCallsTest)
#include "SignInCallsTest.moc"
