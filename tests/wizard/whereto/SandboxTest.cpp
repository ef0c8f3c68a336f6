#include "support/ScriptedServer.h"
#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"
#include "wizard/widgets/Icons.h"

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::Step;

namespace {

struct SandboxStart
{
    explicit SandboxStart(const QString& sandbox)
        : program(home, keychain, test::tokenDraft(sandbox), server.url(QString()))
    {
    }

    test::ScratchHome home;
    test::NoKeychain keychain;
    test::ScriptedServer server;
    test::Program program;
    QComboBox* box = program.find<QComboBox>(u"sandboxBox"_s);
    QLineEdit* edit = program.find<QLineEdit>(u"sandboxEdit"_s);
    FieldHint* hint = program.find<FieldHint>(u"sandboxHint"_s);
    QLabel* line = program.find<QLabel>(u"profileLineText"_s); // on the next page
    bool hasTick() const
    {
        const QPixmap tick = iconFor(u"done"_s, program.wizard.palette()).pixmap(16, 16);
        return program.wizard.findChild<QLabel*>(u"profileLineIcon"_s)->pixmap().toImage() == tick.toImage();
    }
};

} // namespace

/// Choosing a sandbox: from the list that Platform gives, or by its name.
class SandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheList();
    void takesTheOnlyOne();
    void passesTypedName();
    void refusesUnknownName();
    void typesWithoutTheList_data();
    void typesWithoutTheList();
    void saysThatNoneIsActive();
    void goesOnUncheckedAtTheSecondNext();
    void tellsTheFieldToMend_data();
    void tellsTheFieldToMend();
};

void SandboxTest::offersTheList()
{
    SandboxStart start({});
    start.server.serve(Step::json(200, test::sandboxListing({u"prod"_s, u"dev"_s})));
    QVERIFY(start.program.press(u"nextButton"_s));
    QTRY_VERIFY(start.box->isVisible());
    QTRY_VERIFY(start.box->hasFocus());
    QCOMPARE(start.program.wizard.currentId(), 0);
    QCOMPARE(start.box->count(), 3);
    QCOMPARE(start.box->currentIndex(), -1); // nobody creates in production by pressing Next
    QVERIFY(start.program.wizard.draft().platformAccess.sandboxName.isEmpty());
    QCOMPARE(start.box->itemText(0), u"The prod (prod) · production · VA7"_s);
    QVERIFY(!start.box->itemIcon(0).isNull());
    QVERIFY(start.box->itemIcon(1).isNull());
    QCOMPARE(start.hint->text(), u"You are signed in. Choose the sandbox, then press Next."_s);
    start.program.languages.use(Language::TraditionalChinese);
    QTRY_VERIFY(!start.box->itemText(0).contains(u"production"_s));
    start.program.languages.use(Language::English);
    QVERIFY(start.program.press(u"nextButton"_s)); // not without a choice
    QTRY_VERIFY(start.hint->text().contains(u"Choose the sandbox"_s));
    QCOMPARE(start.program.wizard.currentId(), 0);
    start.box->setFocus();
    QTest::keyClick(start.box, Qt::Key_Down);
    QTest::keyClick(start.box, Qt::Key_Down);
    QCOMPARE(start.program.wizard.draft().platformAccess.sandboxName, u"dev"_s);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QCOMPARE(start.server.requestCount("GET", test::sandboxListPath), 1); // the list is still good
}

void SandboxTest::takesTheOnlyOne()
{
    SandboxStart start({});
    start.server.serve(Step::json(200, test::sandboxListing({u"only"_s})));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QCOMPARE(start.program.wizard.draft().platformAccess.sandboxName, u"only"_s);
}

void SandboxTest::passesTypedName()
{
    SandboxStart start(u" DEV "_s);
    start.server.serve(Step::json(200, test::sandboxListing({u"prod"_s, u"dev"_s})));
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QVERIFY(start.hasTick());
    QCOMPARE(start.line->text(), u"dev · ORG@AdobeOrg"_s);
    QCOMPARE(start.server.lastRequest().header("x-api-key"), "key");
}

void SandboxTest::refusesUnknownName()
{
    SandboxStart start(u"prd"_s);
    start.server.serve(Step::json(200, test::sandboxListing({u"prod"_s, u"dev"_s})));
    for (int press = 0; press < 2; ++press) { // the second one does not take the first of the list either
        QVERIFY(start.program.press(u"nextButton"_s));
        QTRY_COMPARE(start.hint->text(), u"You can't use the sandbox “prd”. Choose one from the list."_s);
        QCOMPARE(start.program.wizard.currentId(), 0);
        QCOMPARE(start.box->currentIndex(), -1);
        QVERIFY(!start.hasTick());
        QCOMPARE(start.line->text(),
                 u"prd · ORG@AdobeOrg · this sandbox is not on the list that this sign-in may see"_s);
    }
    start.box->setCurrentIndex(1); // by assistive technology
    QCOMPARE(start.program.wizard.draft().platformAccess.sandboxName, u"dev"_s);
    QVERIFY(start.hint->text() != u"You can't use the sandbox “prd”. Choose one from the list."_s);
    start.box->setCurrentIndex(2); // another name: the text field
    QTRY_VERIFY(start.edit->hasFocus());
    QCOMPARE(start.edit->text(), u"dev"_s);
    start.program.type(u"sandboxEdit"_s, u"prod"_s);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
}

void SandboxTest::typesWithoutTheList_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("no permission") << Step::json(403, R"({"error_code":"2118-403","message":"no"})");
    QTest::newRow("forbidden in words only") << Step::json(403, R"({"message":"not allowed"})");
    QTest::newRow("no such service") << Step::answer(404, {});
    QTest::newRow("empty list") << Step::json(200, R"({"sandboxes":[]})");
}

void SandboxTest::typesWithoutTheList()
{
    QFETCH(const Step, step);
    SandboxStart start({});
    start.server.serve(step);
    QVERIFY(start.program.press(u"nextButton"_s));
    QTRY_COMPARE(start.hint->text(),
                 u"This account may not see the list of sandboxes. Type the name of yours."_s);
    QTRY_VERIFY(start.edit->hasFocus());
    start.program.type(u"sandboxEdit"_s, u"Prod"_s);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QVERIFY(!start.hasTick()); // nobody has said that it is there
    QVERIFY2(start.line->text().endsWith(u"sandbox not checked: this sign-in may not see the list"_s),
             qPrintable(start.line->text()));
    QCOMPARE(start.server.requestCount("GET", test::sandboxListPath), 1);
}

void SandboxTest::saysThatNoneIsActive()
{
    SandboxStart start({});
    start.server.serve(Step::json(200, R"({"sandboxes":[{"name":"dev","state":"creating"},)"
                                       R"({"name":"prod","state":"del\u202eeted"}]})"));
    QVERIFY(start.program.press(u"nextButton"_s));
    QTRY_COMPARE(start.hint->text(),
                 u"No sandbox is active. Seen: dev (creating), prod (del eted). Wait until "
                 u"one is, or type its name."_s);
    QCOMPARE(start.program.wizard.currentId(), 0);
    start.program.type(u"sandboxEdit"_s, u"dev"_s); // whoever knows better goes on
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QVERIFY(!start.hasTick());
    QVERIFY2(start.line->text().endsWith(u"sandbox not checked: none on the list is active"_s),
             qPrintable(start.line->text()));
}

void SandboxTest::goesOnUncheckedAtTheSecondNext()
{
    SandboxStart start(u"prod"_s);
    start.server.serve(Step::answer(503, {}));
    QVERIFY(start.program.press(u"nextButton"_s));
    QTRY_COMPARE(start.hint->text(), u"Not checked. Next goes on anyway."_s);
    QCOMPARE(start.program.wizard.currentId(), 0);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 1));
    QVERIFY(!start.hasTick());
    QCOMPARE(start.line->text(), u"prod · ORG@AdobeOrg · sandbox not checked"_s);
    start.program.languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(start.line->text(), u"prod · ORG@AdobeOrg · 沙箱未經確認"_s);
    start.program.languages.use(Language::English);
    QCOMPARE(start.server.requestCount("GET", test::sandboxListPath), 1);
}

void SandboxTest::tellsTheFieldToMend_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("token") << 401 << u"401013"_s << u"accessTokenEdit"_s;
    QTest::newRow("no token") << 403 << u"403010"_s << u"accessTokenEdit"_s;
    QTest::newRow("key") << 403 << u"403003"_s << u"apiKeyEdit"_s;
    QTest::newRow("organization") << 403 << u"403025"_s << u"organizationIdEdit"_s;
    QTest::newRow("product profile") << 403 << u"403027"_s << u"organizationIdEdit"_s;
    QTest::newRow("sandbox") << 404 << u"2100-404"_s << u"sandboxEdit"_s;
}

void SandboxTest::tellsTheFieldToMend()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, field);
    SandboxStart start(u"prod"_s);
    start.server.serve(Step::json(status, "{\"error_code\":\"" + code.toUtf8() + "\",\"message\":\"no\"}"));
    QVERIFY(start.program.press(u"nextButton"_s));
    QTRY_VERIFY(start.program.find<QLineEdit>(field)->hasFocus());
    auto* title = start.program.find<QLabel>(u"signInTitle"_s);
    QVERIFY(title->isVisible());
    QVERIFY(!title->text().isEmpty());
    QCOMPARE(start.program.wizard.currentId(), 0);
    QCOMPARE(start.server.lastRequest().path(), test::sandboxListPath);
}

FLOWCONNECT_TEST(SandboxTest)
#include "SandboxTest.moc"
