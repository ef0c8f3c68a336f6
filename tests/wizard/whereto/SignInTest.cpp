#include "support/ScriptedServer.h"
#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::Step;

namespace {

const QByteArray workspace =
    R"({"project":{"name":"Acme","org":{"ims_org_id":"ACME@AdobeOrg"},"workspace":{"details":
 {"credentials":[{"name":"Server","integration_type":"oauth_server_to_server","oauth_server_to_server":
 {"client_id":"key-1","client_secrets":["p8e-nobody-may-see"],"scopes":["openid","session"]}}%1]}}}})";

const QByteArray goodToken = R"({"access_token":"fetched.token","expires_in":86399})";

/// One start of the program without a keychain; the sign-in service and Platform are `server`.
struct Start
{
    Start() : program(home, keychain, {}, server.url(QString()))
    {
        server.serve(Step::json(200, test::sandboxListing({u"prod"_s})));
    }

    void signInGets(const Step& step) { server.enqueueFor("POST", "/ims/token/v3", step); }

    void drop(const QByteArray& bytes)
    {
        QFile file(home.filePath(u"dropped.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(program.wizard.page(0), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(program.wizard.page(0), &event);
        QVERIFY(event.isAccepted());
        QVERIFY(file.remove());
    }
    /// Chooses to sign in with a token of one's own.
    void pasteAToken()
    {
        auto* box = program.find<QComboBox>(u"signInBox"_s);
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
    }
    QString text(const QString& name) { return program.find<QLineEdit>(name)->text(); }

    test::ScratchHome home;
    test::NoKeychain keychain;
    test::ScriptedServer server;
    test::Program program;
};

} // namespace

/// Signing in with a client secret, files with the values, and what people paste.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAndSignsIn();
    void renewsShortLivedToken();
    void replacesRefusedToken();
    void asksWhichCredential();
    void refusesOtherFiles();
    void tellsWhatToMend_data();
    void tellsWhatToMend();
    void worksWithThePracticePlatform();
    void cancels();
    void cleansWhatIsPasted();
    void tellsExpiredToken();
    void readsPastedFile();
};

void SignInTest::importsAndSignsIn()
{
    Start start;
    start.drop(QByteArray(workspace).replace("%1", ""));
    auto* hint = start.program.find<FieldHint>(u"importHint"_s);
    QCOMPARE(hint->text(), u"Found: API key, Organization ID, Client secret. Not in the file: Sandbox."_s);
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
    Start start;
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
    Start start;
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

void SignInTest::asksWhichCredential()
{
    Start start;
    start.drop(QByteArray(workspace).replace(
        "%1", R"(,{"name":"Second","oauth_server_to_server":{"client_id":"key-2",
        "client_secrets":["other-secret"]}})"));
    auto* dialog = start.program.find<QInputDialog>(u"credentialDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(start.text(u"apiKeyEdit"_s).isEmpty());
    dialog->setTextValue(u"2. Second (key-2)"_s);
    dialog->accept();
    QTRY_COMPARE(start.text(u"apiKeyEdit"_s), u"key-2"_s);
    QCOMPARE(start.text(u"clientSecretEdit"_s), u"other-secret"_s);
}

void SignInTest::refusesOtherFiles()
{
    Start start;
    start.program.type(u"apiKeyEdit"_s, u"typed"_s);
    start.drop("{\"a\":1}");
    auto* hint = start.program.find<FieldHint>(u"importHint"_s);
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->kind(), FieldHint::Kind::Stop);
    const QString english = hint->text();
    QVERIFY(start.program.press(u"languageButton"_s));
    QTRY_VERIFY(hint->text() != english);
    QCOMPARE(start.text(u"apiKeyEdit"_s), u"typed"_s);
    start.program.languages.use(Language::English);
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
                              << u"127.0.0.1 sent us elsewhere."_s << QString();
    QTest::newRow("dropped") << Step::closeAfterReading() << u"The connection to 127.0.0.1 broke off."_s
                             << QString();
}

void SignInTest::tellsWhatToMend()
{
    QFETCH(const Step, step);
    QFETCH(const QString, title);
    QFETCH(const QString, field);
    Start start;
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
    const test::ScratchHome home;
    test::NoKeychain keychain;
    ConnectionDraft draft;
    draft.signIn = SignIn::ClientSecret;
    draft.platformAccess.apiKey = access.apiKey;
    draft.platformAccess.organizationId = access.organizationId;
    draft.clientSecret = u"wrong"_s;
    test::Program program(home, keychain, draft, access.imsUrl);
    QVERIFY(program.press(u"nextButton"_s));
    auto* told = program.find<QLabel>(u"signInTitle"_s);
    QTRY_COMPARE(told->text(), u"Adobe did not accept API key and client secret."_s);
    program.type(u"clientSecretEdit"_s, access.clientSecret);
    QVERIFY(program.press(u"nextButton"_s));
    auto* box = program.find<QComboBox>(u"sandboxBox"_s);
    QTRY_VERIFY(box->isVisible());
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
    Start start;
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

void SignInTest::cleansWhatIsPasted()
{
    Start start;
    start.pasteAToken();
    auto* edit = start.program.find<QLineEdit>(u"accessTokenEdit"_s);
    QGuiApplication::clipboard()->setText(u"Authorization: Bearer \"abc\n  def\"\r\n"_s);
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::Paste);
    QCOMPARE(edit->text(), u"abcdef"_s);
    QCOMPARE(start.program.wizard.draft().platformAccess.accessToken, u"abcdef"_s);
}

void SignInTest::tellsExpiredToken()
{
    Start start;
    start.pasteAToken();
    const auto token = [](const QByteArray& claims) -> QString {
        return u"e30."_s +
               QString::fromLatin1(
                   claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)) +
               u".c2ln"_s;
    };
    start.program.type(u"accessTokenEdit"_s,
                       token(R"({"created_at":"1600000000000","expires_in":"86400000"})"));
    QVERIFY(start.program.press(u"nextButton"_s));
    auto* hint = start.program.find<FieldHint>(u"accessTokenHint"_s);
    QCOMPARE(hint->text(), u"This token has expired. Get a new one in Developer Console."_s);
    const qint64 later = QDateTime::currentSecsSinceEpoch() + 7200;
    start.program.type(u"accessTokenEdit"_s, token("{\"exp\":" + QByteArray::number(later) + "}"));
    start.program.find<QLineEdit>(u"apiKeyEdit"_s)->setFocus();
    QTRY_VERIFY2(hint->text().startsWith(u"Valid until "_s), qPrintable(hint->text()));
}

void SignInTest::readsPastedFile()
{
    Start start;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(QByteArray(workspace).replace("%1", "")));
    auto* edit = start.program.find<QLineEdit>(u"organizationIdEdit"_s);
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::Paste);
    QCOMPARE(start.text(u"apiKeyEdit"_s), u"key-1"_s);
    QCOMPARE(start.text(u"organizationIdEdit"_s), u"ACME@AdobeOrg"_s);
    QGuiApplication::clipboard()->clear();
}

FLOWCONNECT_TEST(SignInTest)
#include "SignInTest.moc"
