#include "support/PostgresCluster.h"
#include "support/ScriptedServer.h"
#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

/// One start of the program on a computer without a keychain, with a home of its own.
struct Surroundings
{
    test::ScratchHome home;
    test::NoKeychain keychain;
};
struct StandaloneProgram : Surroundings, test::Program
{
    explicit StandaloneProgram(const ConnectionDraft& draft,
                               const QUrl& platform = QUrl(u"http://127.0.0.1:1"_s))
        : test::Program(Surroundings::home, Surroundings::keychain, draft, platform)
    {
    }
};

} // namespace

class WizardWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsInPractice();
    void switchesLanguageInTheMiddle();
    void tellsWhatIsWrongBesideTheField();
    void createsForARealPostgres();
    void explainsAnErrorAndKeepsTheForm();
    void createsByCreateOnly();
};

void WizardWalkTest::createsInPractice()
{
    StandaloneProgram program(test::practiceDraft());
    QVERIFY(program.press(u"nextButton"_s));
    QVERIFY(program.press(u"nextButton"_s));
    QVERIFY(program.press(u"nextButton"_s));
    auto* preview = program.find<QPlainTextEdit>(u"requestText"_s);
    QVERIFY(preview->toPlainText().contains(u"Server=practice.example"_s));
    const QString password = program.wizard.draft().password;
    QVERIFY(!preview->toPlainText().contains(password));
    QVERIFY(!preview->toPlainText().contains(program.wizard.draft().practiceAccess.accessToken));
    QVERIFY(program.press(u"createButton"_s));
    QTRY_COMPARE(program.wizard.currentId(), 4);
    QVERIFY(program.press(u"copyIdButton"_s));
    const QString id = QApplication::clipboard()->text();
    QCOMPARE(program.here.platform().connectionIds(), QStringList{id});
    QCOMPARE(program.find<QAbstractButton>(u"copyIdButton"_s)->text(), u"Copied"_s);
    QVERIFY(program.press(u"copyEtagButton"_s));
    QVERIFY(QApplication::clipboard()->text().startsWith(u'"'));
    QCOMPARE(program.here.platform().requestCount("POST", {}), 1);
    QCOMPARE(program.home.filesContaining(password.toUtf8()), QStringList());
    QVERIFY(program.press(u"createAnotherButton"_s));
    QTRY_COMPARE(program.wizard.currentId(), 1);
    QVERIFY(program.find<QLineEdit>(u"serverEdit"_s)->text().isEmpty());
}

void WizardWalkTest::switchesLanguageInTheMiddle()
{
    StandaloneProgram program(test::practiceDraft());
    QVERIFY(program.press(u"nextButton"_s));
    program.type(u"serverEdit"_s, u"db.example.com"_s);
    QVERIFY(program.press(u"languageButton"_s));
    QTRY_COMPARE(program.find<QAbstractButton>(u"nextButton"_s)->text(), u"下一步(&N) >"_s);
    QCOMPARE(program.wizard.currentPage()->title(), u"您的資料庫在哪裡？"_s);
    QCOMPARE(program.find<QLineEdit>(u"serverEdit"_s)->accessibleName(), u"伺服器"_s);
    QCOMPARE(program.find<QLineEdit>(u"serverEdit"_s)->text(), u"db.example.com"_s);
    QCOMPARE(program.wizard.currentId(), 1);
    QCOMPARE(program.settings.value(u"language"_s).toString(), u"zh_TW"_s);
    QVERIFY(program.press(u"languageButton"_s));
    QTRY_COMPARE(program.find<QAbstractButton>(u"nextButton"_s)->text(), u"&Next >"_s);
}

void WizardWalkTest::tellsWhatIsWrongBesideTheField()
{
    StandaloneProgram program(test::practiceDraft());
    QVERIFY(program.press(u"nextButton"_s));
    program.type(u"serverEdit"_s, u"db.example.com:6543"_s);
    program.type(u"portEdit"_s, u"5432"_s);
    QVERIFY(program.press(u"nextButton"_s));
    QCOMPARE(program.wizard.currentId(), 1);
    auto* hint = program.find<FieldHint>(u"serverHint"_s);
    QCOMPARE(hint->kind(), FieldHint::Kind::Stop);
    hint->findChild<QAbstractButton*>(u"hintAction"_s)->click();
    QCOMPARE(program.find<QLineEdit>(u"serverEdit"_s)->text(), u"db.example.com"_s);
    QCOMPARE(program.find<QLineEdit>(u"portEdit"_s)->text(), u"6543"_s);
    QCOMPARE(hint->kind(), FieldHint::Kind::Hint);
}

void WizardWalkTest::createsForARealPostgres()
{
    if (!test::PostgresCluster::isAvailable()) {
        QSKIP("PostgreSQL is not installed.");
    }
    test::PostgresCluster cluster;
    QVERIFY2(cluster.start(), qPrintable(cluster.errorText()));
    QVERIFY(cluster.createRole(u"reader"_s, u"s3cret'pass\"word"_s));
    QVERIFY(cluster.createDatabase(u"shop"_s, u"reader"_s));
    QVERIFY(cluster.execute(u"SET ROLE reader; CREATE TABLE orders(id int)"_s, u"shop"_s));
    for (const bool right : {true, false}) {
        StandaloneProgram program(test::practiceDraft());
        QVERIFY(program.press(u"nextButton"_s));
        program.type(u"serverEdit"_s, u"127.0.0.1"_s);
        program.type(u"portEdit"_s, QString::number(cluster.port()));
        program.type(u"databaseEdit"_s, u"shop"_s);
        QVERIFY(program.press(u"nextButton"_s));
        program.type(u"userNameEdit"_s, u"reader"_s);
        program.type(u"passwordEdit"_s, right ? u"s3cret'pass\"word"_s : u"wrong"_s);
        QVERIFY(program.press(u"checkDatabaseButton"_s));
        auto* told = program.find<FieldHint>(u"checkDatabaseHint"_s);
        QTRY_VERIFY_WITH_TIMEOUT(told->kind() != FieldHint::Kind::Hint, 10'000);
        QVERIFY2(told->text().startsWith(right ? u"It works "_s : u"The server does not accept this user"_s),
                 qPrintable(told->text()));
        QVERIFY(program.press(u"nextButton"_s));
        QVERIFY(program.press(u"createButton"_s));
        QTRY_COMPARE(program.wizard.currentId(), 4);

        const PlatformAccess access = program.wizard.draft().access();
        const QString preview = program.find<QPlainTextEdit>(u"requestText"_s)->toPlainText();
        const QString url = preview.section(u'\n', 0, 0).section(u' ', 1) + u'/' +
                            program.find<QLineEdit>(u"connectionIdEdit"_s)->text() + u"/test"_s;
        QNetworkAccessManager manager;
        QNetworkRequest request{QUrl(url)};
        request.setRawHeader("Authorization", "Bearer " + access.accessToken.toUtf8());
        request.setRawHeader("x-api-key", access.apiKey.toUtf8());
        request.setRawHeader("x-gw-ims-org-id", access.organizationId.toUtf8());
        request.setRawHeader("x-sandbox-name", access.sandboxName.toUtf8());
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000);
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        QCOMPARE(answer.value(u"result"_s), right ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined));
        QCOMPARE(answer.value(u"errorCode"_s).toString(), right ? QString() : u"1100-400"_s);
    }
}

namespace {

ConnectionDraft platformDraft()
{
    ConnectionDraft draft;
    draft.signIn = SignIn::AccessToken;
    draft.platformAccess = {u"key"_s, u"ORG@AdobeOrg"_s, u"token-1234"_s, u"prod"_s};
    draft.server = u"db.example.com"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    draft.password = u"a;b"_s;
    return draft;
}

bool goToReview(StandaloneProgram& program)
{
    return program.pressTo(u"nextButton"_s, 1) && program.pressTo(u"nextButton"_s, 2) &&
           program.pressTo(u"nextButton"_s, 3);
}

} // namespace

void WizardWalkTest::explainsAnErrorAndKeepsTheForm()
{
    test::ScriptedServer server;
    server.enqueueFor("GET", "/data/foundation/sandbox-management/",
                      test::Step::json(200, test::sandboxListing({u"prod"_s})));
    server.serve(test::Step::json(403, R"({"error_code":"403025","message":"wrong org"})"));
    StandaloneProgram program(platformDraft(), server.url(QString()));
    QVERIFY(goToReview(program));
    QVERIFY(program.press(u"createButton"_s));
    auto* title = program.find<QLabel>(u"statusTitle"_s);
    QTRY_COMPARE(title->text(), u"This organization ID doesn't match the access token."_s);
    QVERIFY(program.find<QTextEdit>(u"statusDetails"_s)->toPlainText().contains(u"403025"_s));
    QVERIFY(program.press(u"languageButton"_s));
    QTRY_COMPARE(title->text(), u"這個組織 ID 與存取權杖不符。"_s);
    QCOMPARE(program.find<QLineEdit>(u"nameEdit"_s)->text(), u"shop on db.example.com"_s);
    server.serve(test::Step::json(201, R"({"id":"the-id"})"));
    QVERIFY(program.press(u"createButton"_s));
    QTRY_COMPARE(program.wizard.currentId(), 4);
    QCOMPARE(program.find<QLineEdit>(u"connectionIdEdit"_s)->text(), u"the-id"_s);
    QCOMPARE(program.find<QLineEdit>(u"etagEdit"_s)->text(), u"未提供"_s);
    QCOMPARE(server.requestCount("POST"), 1); // the wrong organization was told before anything was sent
    for (const test::HttpRequest& request : server.requests()) {
        QVERIFY(request.method != "POST" || request.body.contains("Basic Authentication"));
    }
}

void WizardWalkTest::createsByCreateOnly()
{
    test::CreateDesk desk;
    QVERIFY(desk.goToReview());
    // Return on anything that takes the focus, but a field to type in, and Create.
    const QString stay = u"requestText changeCredentialsButton"_s;
    for (const QString& name : stay.split(u' ')) {
        auto* widget = desk.program->find<QWidget>(name);
        widget->setFocus();
        QTRY_VERIFY(widget->hasFocus());
        QTest::keyClick(widget, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY2(!desk.creator->isBusy(), qPrintable(name));
    }
    QTRY_COMPARE(desk.program->wizard.currentId(), 2); // Change does what it says
    QCOMPARE(desk.flow.posts(), 0);
}

FLOWCONNECT_TEST(WizardWalkTest)
#include "WizardWalkTest.moc"
