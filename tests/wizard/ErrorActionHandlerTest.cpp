#include "creation/ConnectionCreator.h"
#include "support/QuickLooks.h"
#include "support/ScriptedServer.h"
#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"
#include "wizard/create/ReviewPage.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::Step;

namespace {

const QByteArray connections = "/data/foundation/flowservice/connections";

ConnectionDraft completeDraft(SignIn signIn)
{
    ConnectionDraft draft;
    draft.signIn = signIn;
    draft.platformAccess = {u"key"_s, u"ORG@AdobeOrg"_s, {}, u"prod"_s};
    draft.clientSecret = u"p8e-secret-7719"_s;
    draft.platformAccess.accessToken = signIn == SignIn::AccessToken ? u"token-7719"_s : QString();
    draft.server = u"db.example.com"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    draft.password = u"hunter22"_s;
    return draft;
}

/// A program on its Review page, after a press of Create that was answered with `step`.
struct Walk
{
    explicit Walk(const Step& step, SignIn signIn = SignIn::AccessToken)
        : program(home, keychain, completeDraft(signIn), server.url(QString()))
    {
        program.parts.gateway.capDeadlines(5'000);
        program.wizard.findChild<ConnectionCreator*>()->setLookPlan(test::quickLooks({0})); // ms
        server.enqueueFor("POST", test::tokenPath,
                          Step::json(200, R"({"access_token":"tok","expires_in":86399})"));
        server.enqueueFor("GET", test::sandboxListPath,
                          Step::json(200, test::sandboxListing({u"prod"_s, u"dev"_s})));
        server.enqueueFor("POST", connections, step);
        ready = program.pressTo(u"nextButton"_s, 1) && program.pressTo(u"nextButton"_s, 2) &&
                program.pressTo(u"nextButton"_s, 3) && program.press(u"createButton"_s) &&
                QTest::qWaitFor([this] { return !title().isEmpty() && !review()->isBusy(); });
    }
    ReviewPage* review() { return program.wizard.findChild<ReviewPage*>(); }
    QString title() { return program.find<QLabel>(u"statusTitle"_s)->text(); }
    bool act()
    {
        auto* button = program.find<QAbstractButton>(u"statusAction"_s);
        if (!button->isVisible()) {
            return false;
        }
        button->click();
        return true;
    }

    test::ScratchHome home;
    test::NoKeychain keychain;
    test::ScriptedServer server;
    test::Program program;
    bool ready = false;
};

Step refusal(int status, const char* code)
{
    return Step::json(status, QByteArray("{\"errorCode\":\"") + code + "\",\"message\":\"no\"}");
}

/// Takes what would go to a browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened += url; }
};

} // namespace

/// The buttons below errors do what they say.
class ErrorActionHandlerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesToTheFieldToMend_data();
    void goesToTheFieldToMend();
    void choosesAnotherSandbox();
    void usesBasic();
    void triesAgain();
    void opensTheAllowList();
    void opensNetworkSettings();
    void helpsOnTheFirstPage();
    void looksAgain();
    void goesToThePageOfTheDatabase();
    void showsPlatformsWordsInTheOpen();
};

void ErrorActionHandlerTest::goesToTheFieldToMend_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("field");
    QTest::newRow("key") << SignIn::AccessToken << refusal(403, "403003") << u"apiKeyEdit"_s;
    QTest::newRow("organization") << SignIn::ClientSecret << refusal(403, "403025")
                                  << u"organizationIdEdit"_s;
    QTest::newRow("pasted token") << SignIn::AccessToken << refusal(401, "401013") << u"accessTokenEdit"_s;
    QTest::newRow("no field") << SignIn::ClientSecret << Step::answer(403, "<html>") << u"apiKeyEdit"_s;
}

void ErrorActionHandlerTest::goesToTheFieldToMend()
{
    QFETCH(const SignIn, signIn);
    QFETCH(const Step, step);
    QFETCH(const QString, field);
    Walk walk(step, signIn);
    QVERIFY(walk.ready && walk.act());
    QTRY_COMPARE(walk.program.wizard.currentId(), 0);
    QTRY_VERIFY2(walk.program.find<QWidget>(field)->hasFocus(), qPrintable(field));
    QCOMPARE(walk.program.wizard.draft().password, u"hunter22"_s); // nothing is lost
}

void ErrorActionHandlerTest::choosesAnotherSandbox()
{
    Walk walk(refusal(404, "2100-404"));
    QVERIFY(walk.ready && walk.act());
    QTRY_COMPARE(walk.program.wizard.currentId(), 0);
    auto* box = walk.program.find<QComboBox>(u"sandboxBox"_s);
    QTRY_VERIFY(box->hasFocus()); // the list, not the text field
    QVERIFY(box->accessibleDescription().contains(u"Choose another one"_s));
}

void ErrorActionHandlerTest::usesBasic()
{
    Walk walk(refusal(400, "1415-400"));
    auto* request = walk.program.find<QPlainTextEdit>(u"requestText"_s);
    QVERIFY(walk.ready && request->toPlainText().contains(u"Connection String Based"_s));
    QVERIFY(walk.act());
    QCOMPARE(walk.program.wizard.currentId(), 3);
    QVERIFY(request->toPlainText().contains(u"Basic Authentication"_s));
    QCOMPARE(walk.server.requestCount("POST", connections), 1); // the person presses Create
    QVERIFY(walk.program.find<QWidget>(u"createButton"_s)->hasFocus());
    QCOMPARE(walk.program.find<QComboBox>(u"authenticationBox"_s)->currentIndex(),
             static_cast<int>(AuthenticationWish::Basic));
    walk.server.enqueueFor("POST", connections, Step::json(201, R"({"id":"the-id"})"));
    QVERIFY(walk.program.pressTo(u"createButton"_s, 4));
    QByteArray sent;
    for (const auto& one : walk.server.requests()) {
        sent = one.method == "POST" ? one.body : sent;
    }
    QVERIFY(sent.contains("Basic Authentication"));
}

void ErrorActionHandlerTest::triesAgain()
{
    Walk walk(Step::answer(429, {}));
    walk.server.enqueueFor("POST", connections, Step::json(201, R"({"id":"the-id"})"));
    QVERIFY(walk.ready && walk.act());
    QTRY_COMPARE(walk.program.wizard.currentId(), 4);
    QCOMPARE(walk.server.requestCount("POST", connections), 2); // one for each press
}

void ErrorActionHandlerTest::opensTheAllowList()
{
    Browser browser;
    Walk walk(Step::json(400, R"({"message":"Connection to db.example.com:5432 refused."})"));
    QVERIFY(walk.ready && walk.act());
    QCOMPARE(browser.opened.size(), 1);
    QVERIFY(browser.opened.constFirst().path().contains(u"allow-list"_s));
    QCOMPARE(walk.program.wizard.currentId(), 3);
}

void ErrorActionHandlerTest::opensNetworkSettings()
{
    Walk walk(Step::answer(415, {}));
    QVERIFY(walk.ready && walk.act());
    auto* dialog = walk.program.find<QDialog>(u"networkDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->reject();
}

void ErrorActionHandlerTest::helpsOnTheFirstPage()
{
    Browser browser;
    const test::ScratchHome home;
    test::NoKeychain keychain;
    test::ScriptedServer server;
    server.enqueueFor("GET", test::sandboxListPath, Step::answer(429, {}));
    server.enqueueFor("GET", test::sandboxListPath, refusal(401, "401013"));
    test::Program program(home, keychain, completeDraft(SignIn::AccessToken), server.url(QString()));
    QVERIFY(program.press(u"nextButton"_s));
    auto* action = program.find<QAbstractButton>(u"signInAction"_s);
    QTRY_COMPARE(action->text(), u"Try again"_s);
    action->click(); // asks again, where Next would go on unchecked
    QTRY_COMPARE(action->text(), u"Get a new token"_s);
    QCOMPARE(server.requestCount("GET", test::sandboxListPath), 2);
    QCOMPARE(program.wizard.currentId(), 0);
    action->click();
    QCOMPARE(browser.opened.size(), 1);
    QVERIFY(browser.opened.constFirst().path().contains(u"console"_s));
}

void ErrorActionHandlerTest::looksAgain()
{
    Walk walk(Step::closeAfterReading());
    QVERIFY(walk.ready);
    const int before = walk.server.requestCount("GET", connections);
    QVERIFY(walk.act());
    QTRY_COMPARE(walk.server.requestCount("GET", connections), before + 1);
    QCOMPARE(walk.server.requestCount("POST", connections), 1);
}

void ErrorActionHandlerTest::goesToThePageOfTheDatabase()
{
    const auto says = [](const QByteArray& words) {
        return Step::json(400, R"({"errorCode":"1100-400","message":"Error from flow provider: FATAL: )" +
                                   words + R"("})");
    };
    Walk password(says("password authentication failed for user"));
    QVERIFY(password.ready && password.act());
    QTRY_COMPARE(password.program.wizard.currentId(), 2);
    Walk database(says("database shop does not exist"));
    QVERIFY(database.ready && database.act());
    QTRY_COMPARE(database.program.wizard.currentId(), 1);
    QCOMPARE(database.program.wizard.draft().password, u"hunter22"_s); // nothing is lost
}

void ErrorActionHandlerTest::showsPlatformsWordsInTheOpen()
{
    for (const int status : {400, 422}) {
        Walk walk(Step::json(status, R"({"message":"<b>hunter22</b> is\u202e odd"})"));
        QVERIFY(walk.ready);
        const auto* text = walk.program.find<QLabel>(u"statusText"_s);
        QTRY_VERIFY2(text->text().contains(u"</b> is odd"_s), qPrintable(text->text()));
        QVERIFY(!text->text().contains(u"hunter22"_s));
        QVERIFY(text->isVisible() && text->textFormat() == Qt::PlainText);
    }
}

FLOWCONNECT_TEST(ErrorActionHandlerTest)
#include "ErrorActionHandlerTest.moc"
