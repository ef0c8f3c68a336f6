#include "support/TestProgram.h"
#include "wizard/whereto/SignInFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Signing in with a client secret, its renewal and its failures.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAndSignsIn();
    void renewsShortLivedToken();
    void replacesRefusedToken();
    void tellsWhatToMend_data();
    void tellsWhatToMend();
    void worksWithThePracticePlatform();
    void cancels();
};

void SignInTest::importsAndSignsIn()
{
    SignInDesk start;
    start.drop(QByteArray(workspace).replace("%1", ""));
    auto* hint = start.program.find<FieldHint>(u"importHint"_s);
    QCOMPARE(hint->text(),
             u"Read as a project of Developer Console. Found: API key, Organization ID, Client secret, "
             "Scopes. Not included: Sandbox."_s);
    QCOMPARE(start.text(u"apiKeyEdit"_s), u"key-1"_s);
    QCOMPARE(start.text(u"scopesEdit"_s), u"openid,session"_s);
    QVERIFY(start.program.find<QLineEdit>(u"clientSecretEdit"_s)->isVisible());
    QVERIFY(!start.program.find<QLineEdit>(u"accessTokenEdit"_s)->isVisible());
    start.signInGets(Step::json(200, goodToken));
    QVERIFY(start.program.press(u"nextButton"_s));
    QTRY_COMPARE(start.program.wizard.currentId(), 1);
    QVERIFY(start.server.requests().constFirst().body.contains("client_secret=p8e-nobody-may-see"));
    QCOMPARE(start.server.lastRequest().header("Authorization"), QByteArray("Bearer fetched.token"));
    QVERIFY(start.program.press(u"backButton"_s));
    QVERIFY(start.program.press(u"nextButton"_s)); // the token is still good
    QCOMPARE(start.program.wizard.currentId(), 1);
    QCOMPARE(start.server.requestCount("POST"), 1);
    start.program.type(u"serverEdit"_s, u"db.example.com"_s);
    start.program.type(u"databaseEdit"_s, u"shop"_s);
    QVERIFY(start.program.press(u"nextButton"_s));
    start.program.type(u"userNameEdit"_s, u"reader"_s);
    start.program.type(u"passwordEdit"_s, u"secret"_s);
    QVERIFY(start.program.press(u"nextButton"_s));
    start.server.enqueueFor("POST", "/data/foundation/flowservice/connections",
                            Step::json(201, R"({"id":"the-id"})"));
    QVERIFY(start.program.press(u"createButton"_s));
    QTRY_COMPARE(start.program.wizard.currentId(), 4);
    QCOMPARE(start.server.lastRequest().header("Authorization"), QByteArray("Bearer fetched.token"));
    start.program.wizard.close();
    QCOMPARE(start.home.filesContaining("p8e-nobody-may-see"), QStringList());
    QCOMPARE(start.home.filesContaining("fetched.token"), QStringList());
}

void SignInTest::renewsShortLivedToken()
{
    SignInDesk start;
    start.drop(QByteArray(workspace).replace("%1", ""));
    start.signInGets(Step::json(200, R"({"access_token":"short","expires_in":60})"));
    QVERIFY(start.program.press(u"nextButton"_s));
    QTRY_COMPARE(start.program.wizard.currentId(), 1);
    QCOMPARE(start.server.requestCount("POST"), 1); // one press, one request
    start.program.type(u"serverEdit"_s, u"db.example.com"_s);
    start.program.type(u"databaseEdit"_s, u"shop"_s);
    QVERIFY(start.program.press(u"nextButton"_s));
    start.program.type(u"userNameEdit"_s, u"reader"_s);
    start.program.type(u"passwordEdit"_s, u"secret"_s);
    start.signInGets(Step::json(200, goodToken));
    QVERIFY(start.program.press(u"nextButton"_s));
    QCOMPARE(start.program.wizard.currentId(), 3);
    QTRY_COMPARE(start.program.wizard.draft().platformAccess.accessToken, u"fetched.token"_s);
    QCOMPARE(start.server.requestCount("POST"), 2);
    QCOMPARE(start.program.wizard.currentId(), 3);
}

void SignInTest::replacesRefusedToken()
{
    SignInDesk start;
    start.drop(QByteArray(workspace).replace("%1", ""));
    start.signInGets(Step::json(200, goodToken));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    start.program.type(u"serverEdit"_s, u"db.example.com"_s);
    start.program.type(u"databaseEdit"_s, u"shop"_s);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2));
    start.program.type(u"userNameEdit"_s, u"reader"_s);
    start.program.type(u"passwordEdit"_s, u"secret"_s);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 3));
    const QByteArray connections = "/data/foundation/flowservice/connections";
    start.server.enqueueFor("POST", connections,
                            Step::json(401, R"({"error_code":"401013","message":"no"})"));
    QVERIFY(start.program.press(u"createButton"_s));
    auto* text = start.program.find<QLabel>(u"statusText"_s);
    QTRY_VERIFY2(text->text().contains(u"the program gets a new token by itself"_s),
                 qPrintable(text->text()));
    QCOMPARE(start.server.requestCount("POST", connections), 1); // nothing is repeated for one press
    start.signInGets(Step::json(200, R"({"access_token":"second.token","expires_in":86399})"));
    start.server.enqueueFor("POST", connections, Step::json(201, R"({"id":"the-id"})"));
    QVERIFY(start.program.pressTo(u"createButton"_s, 4));
    QCOMPARE(start.server.lastRequest().header("Authorization"), QByteArray("Bearer second.token"));
}

void SignInTest::tellsWhatToMend_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    QTest::newRow("wrong secret") << Step::json(401, R"({"error":"invalid_client"})")
                                  << u"Adobe did not accept API key and client secret."_s
                                  << u"clientSecretEdit"_s;
    QTest::newRow("scope") << Step::json(400, R"({"error":"invalid_scope"})")
                           << u"Adobe did not accept the scopes."_s << u"scopesEdit"_s;
    QTest::newRow("kind of credential") << Step::json(400, R"({"error":"unauthorized_client"})")
                                        << u"Your project may not sign in this way."_s << QString();
    QTest::newRow("a sign-in page") << Step::answer(200, "<html>Welcome</html>")
                                    << u"The answer of 127.0.0.1 could not be read."_s << QString();
    QTest::newRow("redirect") << Step::redirect("https://elsewhere.example/")
                              << u"127.0.0.1 redirected the request."_s << QString();
    QTest::newRow("dropped") << Step::closeAfterReading() << u"The connection to 127.0.0.1 broke off."_s
                             << QString();
}

void SignInTest::tellsWhatToMend()
{
    QFETCH(const Step, step);
    QFETCH(const QString, title);
    QFETCH(const QString, field);
    SignInDesk start;
    start.drop(QByteArray(workspace).replace("%1", ""));
    start.signInGets(step);
    QVERIFY(start.program.press(u"nextButton"_s));
    auto* told = start.program.find<QLabel>(u"signInTitle"_s);
    QTRY_COMPARE(told->text(), title);
    QCOMPARE(start.program.wizard.currentId(), 0);
    QCOMPARE(start.text(u"clientSecretEdit"_s), u"p8e-nobody-may-see"_s);
    if (!field.isEmpty()) {
        QTRY_VERIFY(start.program.find<QLineEdit>(field)->hasFocus());
        QVERIFY(start.program.find<QLineEdit>(field)->isVisible());
    }
    start.signInGets(Step::json(200, goodToken));
    QVERIFY(start.program.press(u"nextButton"_s));
    QTRY_COMPARE(start.program.wizard.currentId(), 1);
}

void SignInTest::worksWithThePracticePlatform()
{
    practice::PracticePlatform platform;
    QSignalSpy started(&platform, &practice::PracticePlatform::started);
    platform.start();
    QTRY_COMPARE(started.size(), 1);
    const auto access = started.constFirst().constFirst().value<practice::PracticeAccess>();
    QCOMPARE(access.imsUrl, access.platformUrl);
    const ScratchHome home;
    NoKeychain keychain;
    ConnectionDraft draft;
    draft.signIn = SignIn::ClientSecret;
    draft.platformAccess.apiKey = access.apiKey;
    draft.platformAccess.organizationId = access.organizationId;
    draft.clientSecret = u"wrong"_s;
    Program program(home, keychain, draft, access.imsUrl);
    QVERIFY(program.press(u"nextButton"_s));
    auto* told = program.find<QLabel>(u"signInTitle"_s);
    QTRY_COMPARE(told->text(), u"Adobe did not accept API key and client secret."_s);
    program.type(u"clientSecretEdit"_s, access.clientSecret);
    QVERIFY(program.press(u"nextButton"_s));
    auto* box = program.find<QComboBox>(u"sandboxBox"_s);
    QTRY_VERIFY(box->isVisible());
    box->setCurrentIndex(0);
    QVERIFY(program.pressTo(u"nextButton"_s, 1));
    program.type(u"serverEdit"_s, access.exampleServer);
    program.type(u"databaseEdit"_s, access.exampleDatabase);
    QVERIFY(program.press(u"nextButton"_s));
    program.type(u"userNameEdit"_s, access.exampleUserName);
    program.type(u"passwordEdit"_s, access.examplePassword);
    QVERIFY(program.press(u"nextButton"_s));
    QVERIFY(program.press(u"createButton"_s));
    QTRY_COMPARE(program.wizard.currentId(), 4);
    QCOMPARE(platform.connectionIds(), QStringList{program.find<QLineEdit>(u"connectionIdEdit"_s)->text()});
}

void SignInTest::cancels()
{
    SignInDesk start;
    start.drop(QByteArray(workspace).replace("%1", ""));
    start.signInGets(Step::silence());
    QVERIFY(start.program.press(u"nextButton"_s));
    QTRY_COMPARE(start.server.requestCount("POST"), 1);
    auto* told = start.program.find<QLabel>(u"signInTitle"_s);
    QVERIFY(told->isVisible());
    QVERIFY(!start.program.find<QAbstractButton>(u"nextButton"_s)->isEnabled());
    QVERIFY(start.program.press(u"cancelButton"_s));
    QTRY_COMPARE(told->text(), u"Cancelled."_s);
    QVERIFY(start.program.wizard.isVisible());
    QVERIFY(start.program.find<QAbstractButton>(u"nextButton"_s)->isEnabled());
}

FLOWCONNECT_TEST(SignInTest)
#include "SignInTest.moc"
