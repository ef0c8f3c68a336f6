#include "support/ConnectProxy.h"
#include "support/ScriptedServer.h"
#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::Step;

namespace {

const QByteArray listPath = "/data/foundation/sandbox-management/";
const QByteArray tokenPath = "/ims/token/v3";

ConnectionDraft draftWith(SignIn signIn)
{
    ConnectionDraft draft;
    draft.signIn = signIn;
    draft.platformAccess = {u"key"_s, u"ORG@AdobeOrg"_s, {}, u"prod"_s};
    draft.clientSecret = u"p8e-secret-7719"_s;
    if (signIn == SignIn::AccessToken) {
        draft.platformAccess.accessToken = u"token-7719"_s;
    }
    return draft;
}

Step gatewayError(int status, const char* code)
{
    return Step::json(status, QByteArray("{\"error_code\":\"") + code + "\",\"message\":\"no\"}");
}

Step serviceError(int status, const char* code)
{
    return Step::json(status,
                      QByteArray("{\"errorCode\":\"") + code + "\",\"title\":\"no\",\"requestId\":\"r-1\"}");
}

Step imsError(int status, const char* error, const char* description)
{
    return Step::json(status, QByteArray("{\"error\":\"") + error + "\",\"error_description\":\"" +
                                  description + "\"}");
}

/// Presses Next and compares what is told in both languages, and where the focus goes; then mends the fault.
void tells(test::Program& program, const QString& title, const QString& field)
{
    QVERIFY(program.press(u"nextButton"_s));
    auto* told = program.find<QLabel>(u"signInTitle"_s);
    auto* why = program.find<QLabel>(u"signInText"_s);
    QTRY_COMPARE_WITH_TIMEOUT(told->text(), title, 10'000);
    QCOMPARE(program.wizard.currentId(), 0);
    QCOMPARE(why->text().count(u'\n'), 1); // why, and what to do
    if (!field.isEmpty()) {
        QTRY_VERIFY2(program.find<QWidget>(field)->hasFocus(), qPrintable(field));
    }
    const QString english = why->text();
    program.languages.use(Language::TraditionalChinese);
    QTRY_VERIFY(told->text() != title && why->text() != english);
    qInfo().noquote() << u"| %1 | %2 | %3 |"_s.arg(title, told->text(), field);
    program.languages.use(Language::English);
    QTRY_COMPARE(told->text(), title);
    QCOMPARE(program.find<QLineEdit>(u"apiKeyEdit"_s)->text(), u"key"_s); // nothing is lost
    QVERIFY(program.find<QAbstractButton>(u"nextButton"_s)->isEnabled());
}

} // namespace

/// What a person is told, in both languages, and which field gets the focus, when signing in fails.
class SignInFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheSignInService_data();
    void ofTheSignInService();
    void ofPlatform_data();
    void ofPlatform();
    void ofCertificates_data();
    void ofCertificates();
    void ofTheWayThere_data();
    void ofTheWayThere();
};

void SignInFaultsTest::ofTheSignInService_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    const QString pair = u"Adobe did not accept API key and client secret."_s;
    const QString unreadable = u"The answer of 127.0.0.1 could not be read."_s;
    const QString late = u"127.0.0.1 did not answer in time."_s;
    QTest::newRow("wrong secret") << imsError(401, "invalid_client", "invalid client_secret parameter")
                                  << pair << u"clientSecretEdit"_s;
    QTest::newRow("wrong client ID") << imsError(401, "invalid_client", "invalid client_id parameter") << pair
                                     << u"apiKeyEdit"_s;
    QTest::newRow("scope") << imsError(400, "invalid_scope", "no") << u"Adobe did not accept the scopes."_s
                           << u"scopesEdit"_s;
    QTest::newRow("kind of project") << imsError(400, "unauthorized_client", "no")
                                     << u"Your project may not sign in this way."_s << QString();
    QTest::newRow("access denied") << imsError(400, "access_denied", "no")
                                   << u"Your project may not sign in this way."_s << QString();
    QTest::newRow("too many") << Step::answer(429, {}) << u"Too many requests."_s << QString();
    QTest::newRow("trouble") << Step::answer(503, "<html>Down</html>")
                             << u"Platform is out of service at the moment."_s << QString();
    QTest::newRow("HTML of a proxy") << Step::answer(200, "<html>Welcome</html>") << unreadable << QString();
    QTest::newRow("empty 200") << Step::answer(200, {}) << unreadable << QString();
    QTest::newRow("no token in it") << Step::json(200, "{\"expires_in\":60}") << unreadable << QString();
    QTest::newRow("token with a line break")
        << Step::json(200, R"({"access_token":"a\r\nX: y","expires_in":60})") << unreadable << QString();
    QTest::newRow("1 GiB") << Step::endlessBody(1024LL * 1024 * 1024)
                           << u"The answer of 127.0.0.1 is far too long."_s << QString();
    QTest::newRow("trickle") << Step::trickle(test::httpAnswer(200, "{}"), 1, 200) << late << QString();
    QTest::newRow("silence") << Step::silence() << late << QString();
    QTest::newRow("dropped") << Step::closeAfterReading() << u"The connection to 127.0.0.1 broke off."_s
                             << QString();
    QTest::newRow("redirect") << Step::redirect("https://elsewhere.example/")
                              << u"127.0.0.1 sent us elsewhere."_s << QString();
}

void SignInFaultsTest::ofTheSignInService()
{
    QFETCH(const Step, step);
    QFETCH(const QString, title);
    QFETCH(const QString, field);
    const test::ScratchHome home;
    test::NoKeychain keychain;
    test::ScriptedServer server;
    server.enqueueFor("POST", tokenPath, step);
    test::Program program(home, keychain, draftWith(SignIn::ClientSecret), server.url(QString()));
    program.parts.gateway.capDeadlines(1'500);
    tells(program, title, field);
    QCOMPARE(server.requestCount("POST"), 1);
    QCOMPARE(home.filesContaining("p8e-secret-7719"), QStringList());
    server.enqueueFor("POST", tokenPath, Step::json(200, R"({"access_token":"tok","expires_in":86399})"));
    server.enqueueFor("GET", listPath, Step::json(200, test::sandboxListing({u"prod"_s})));
    QVERIFY(program.pressTo(u"nextButton"_s, 1)); // and then it works
}

void SignInFaultsTest::ofPlatform_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    const QString token = u"accessTokenEdit"_s;
    const QString organization = u"organizationIdEdit"_s;
    const QString key = u"apiKeyEdit"_s;
    const QString foreign = u"The access token does not belong to this organization."_s;
    const QString sandbox = u"Platform does not know this sandbox."_s;
    const QString damaged = u"Platform could not read the access token."_s;
    QTest::newRow("403010") << gatewayError(403, "403010") << u"Platform saw no access token."_s << token;
    QTest::newRow("401013") << gatewayError(401, "401013") << u"The access token is not valid any more."_s
                            << token;
    QTest::newRow("403000") << gatewayError(403, "403000") << u"Platform saw no API key."_s << key;
    QTest::newRow("403003") << gatewayError(403, "403003") << u"Platform does not know this API key."_s
                            << key;
    QTest::newRow("400003") << gatewayError(400, "400003") << u"Platform saw no organization ID."_s
                            << organization;
    QTest::newRow("403025") << gatewayError(403, "403025")
                            << u"This organization ID does not go with the access token."_s << organization;
    QTest::newRow("403027") << gatewayError(403, "403027")
                            << u"The organization may not be used with this account."_s << organization;
    for (const char* code : {"2000-401", "2001-401", "2002-401"}) {
        QTest::newRow(code) << serviceError(401, code) << foreign << organization;
    }
    for (const char* code : {"2100-404", "2101-404", "2103-404"}) {
        QTest::newRow(code) << serviceError(404, code) << sandbox << u"sandboxEdit"_s;
    }
    for (const char* code : {"2105-400", "2106-404"}) {
        QTest::newRow(code) << serviceError(400, code) << sandbox << u"sandboxEdit"_s;
    }
    for (const char* code : {"2114-400", "2115-400"}) {
        QTest::newRow(code) << serviceError(400, code) << damaged << token;
    }
    QTest::newRow("1100-400") << serviceError(400, "1100-400")
                              << u"Your organization is not entitled to this."_s << QString();
    QTest::newRow("2102-500") << serviceError(500, "2102-500")
                              << u"Platform could not check token, sandbox or permissions."_s << QString();
    QTest::newRow("502 HTML") << Step::answer(502, "<html>Bad gateway</html>")
                              << u"The gateway in front of Platform got no proper answer."_s << QString();
    QTest::newRow("429") << Step::answer(429, {}) << u"Too many requests."_s << QString();
    QTest::newRow("401 without a code")
        << Step::answer(401, {}) << u"Platform did not accept the access token."_s << token;
    QTest::newRow("403 HTML") << Step::answer(403, "<html>Blocked</html>")
                              << u"Platform refused the request."_s << QString();
    QTest::newRow("no list") << Step::answer(200, "<html>") << u"The answer of 127.0.0.1 could not be read."_s
                             << QString();
    QTest::newRow("silence") << Step::silence() << u"127.0.0.1 did not answer in time."_s << QString();
}

void SignInFaultsTest::ofPlatform()
{
    QFETCH(const Step, step);
    QFETCH(const QString, title);
    QFETCH(const QString, field);
    const test::ScratchHome home;
    test::NoKeychain keychain;
    test::ScriptedServer server;
    server.enqueueFor("GET", listPath, step);
    test::Program program(home, keychain, draftWith(SignIn::AccessToken), server.url(QString()));
    program.parts.gateway.capDeadlines(1'500);
    tells(program, title, field);
    QCOMPARE(server.requestCount(), 1);
    server.enqueueFor("GET", listPath, Step::json(200, test::sandboxListing({u"prod"_s})));
    QVERIFY(program.pressTo(u"nextButton"_s, 1));
}

void SignInFaultsTest::ofCertificates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("title");
    QTest::newRow("unknown authority") << 0 << u"The certificate of 127.0.0.1 is not trusted."_s;
    QTest::newRow("wrong host") << 1 << u"The certificate is not for 127.0.0.1."_s;
    QTest::newRow("expired") << 2 << u"The certificate of 127.0.0.1 is out of date."_s;
    QTest::newRow("no TLS at all") << 3 << u"127.0.0.1 did not answer in time."_s;
}

void SignInFaultsTest::ofCertificates()
{
    QFETCH(const int, kind);
    QFETCH(const QString, title);
    const test::CertificateAuthority authority;
    const auto server =
        kind == 3
            ? std::make_unique<test::ScriptedServer>()
            : std::make_unique<test::ScriptedServer>(kind == 0 ? test::CertificateAuthority::issueByStranger()
                                                     : kind == 1 ? authority.issueForWrongHost()
                                                                 : authority.issueExpired());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({authority.certificate()});
    const test::ScratchHome home;
    test::NoKeychain keychain;
    QUrl url = server->url(QString());
    url.setScheme(u"https"_s);
    test::Program program(home, keychain, draftWith(SignIn::ClientSecret), url, tls);
    program.parts.gateway.capDeadlines(3'000);
    tells(program, title, QString());
    QCOMPARE(server->requestCount(), 0); // not a byte of ours went out
}

void SignInFaultsTest::ofTheWayThere_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("byProxy");
    QTest::addColumn<QString>("title");
    QTest::newRow("name not found") << u"https://nowhere.invalid"_s << false
                                    << u"The host nowhere.invalid was not found."_s;
    QTest::newRow("refused") << u"http://127.0.0.1:1"_s << false << u"127.0.0.1 refuses the connection."_s;
    QTest::newRow("proxy wants a login")
        << u"https://platform.test"_s << true << u"The proxy wants a login."_s;
}

void SignInFaultsTest::ofTheWayThere()
{
    QFETCH(const QString, url);
    QFETCH(const bool, byProxy);
    QFETCH(const QString, title);
    const test::ScratchHome home;
    test::NoKeychain keychain;
    test::ConnectProxy proxy(1);
    proxy.wantLogin("jane", "secret");
    test::Program program(home, keychain, draftWith(SignIn::ClientSecret), QUrl(url));
    if (byProxy) {
        program.parts.network.use({ProxyMode::Manual, u"127.0.0.1"_s, proxy.port(), {}, {}}, {});
    }
    program.parts.gateway.capDeadlines(5'000);
    tells(program, title, QString());
    QCOMPARE(proxy.asked().size(), byProxy ? 1 : 0);
}

FLOWCONNECT_TEST(SignInFaultsTest)
#include "SignInFaultsTest.moc"
