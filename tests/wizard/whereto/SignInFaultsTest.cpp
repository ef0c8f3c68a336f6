#include "support/TestProgram.h"
#include "wizard/whereto/SignInFaultsFixture.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// What a person is told, in both languages, and which field gets the focus, when a service refuses to sign
/// in.
class SignInFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheSignInService_data();
    void ofTheSignInService();
    void ofPlatform_data();
    void ofPlatform();
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
    QTest::newRow("trickle") << Step::trickle(httpAnswer(200, "{}"), 1, 200) << late << QString();
    QTest::newRow("silence") << Step::silence() << late << QString();
    QTest::newRow("dropped") << Step::closeAfterReading() << u"The connection to 127.0.0.1 broke off."_s
                             << QString();
    QTest::newRow("redirect") << Step::redirect("https://elsewhere.example/")
                              << u"127.0.0.1 redirected the request."_s << QString();
}

void SignInFaultsTest::ofTheSignInService()
{
    QFETCH(const Step, step);
    QFETCH(const QString, title);
    QFETCH(const QString, field);
    const ScratchHome home;
    NoKeychain keychain;
    ScriptedServer server;
    server.enqueueFor("POST", tokenPath, step);
    Program program(home, keychain, draftWith(SignIn::ClientSecret), server.url(QString()));
    program.parts.gateway.capDeadlines(1'500);
    tells(program, title, field);
    QCOMPARE(server.requestCount("POST"), 1);
    QCOMPARE(home.filesContaining("p8e-secret-7719"), QStringList());
    server.enqueueFor("POST", tokenPath, Step::json(200, R"({"access_token":"tok","expires_in":86399})"));
    server.enqueueFor("GET", sandboxListPath, Step::json(200, sandboxListing({u"prod"_s})));
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
    QTest::newRow("403010") << gatewayError(403, "403010") << u"Platform received no access token."_s
                            << token;
    QTest::newRow("401013") << gatewayError(401, "401013") << u"The access token is not valid any more."_s
                            << token;
    QTest::newRow("403000") << gatewayError(403, "403000") << u"Platform received no API key."_s << key;
    QTest::newRow("403003") << gatewayError(403, "403003") << u"Platform does not know this API key."_s
                            << key;
    QTest::newRow("400003") << gatewayError(400, "400003") << u"Platform received no organization ID."_s
                            << organization;
    QTest::newRow("403025") << gatewayError(403, "403025")
                            << u"This organization ID doesn't match the access token."_s << organization;
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
                              << u"Platform could not carry out the request."_s << QString();
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
    const ScratchHome home;
    NoKeychain keychain;
    ScriptedServer server;
    server.enqueueFor("GET", sandboxListPath, step);
    Program program(home, keychain, draftWith(SignIn::AccessToken), server.url(QString()));
    program.parts.gateway.capDeadlines(1'500);
    tells(program, title, field);
    QCOMPARE(server.requestCount(), 1);
    server.enqueueFor("GET", sandboxListPath, Step::json(200, sandboxListing({u"prod"_s})));
    QVERIFY(program.pressTo(u"nextButton"_s, 1));
}

FLOWCONNECT_TEST(SignInFaultsTest)
#include "SignInFaultsTest.moc"
