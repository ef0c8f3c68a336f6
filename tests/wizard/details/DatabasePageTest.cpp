#include "support/TestProgram.h"
#include "wizard/details/DatabasePageFixture.h"
#include "wizard/widgets/FieldHint.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// The Database page: advice on what was typed, and where the focus goes.
class DatabasePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advises();
    void putsTheFocusWhereWorkIs();
};

void DatabasePageTest::advises()
{
    DatabaseDesk start;
    start.paste(u"pasteEdit"_s, u"postgresql://postgres:p@192.168.1.5:6432/shop"_s);
    start.dialog()->accept();
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2)); // advice stops nobody
    auto* port = start.program.find<FieldHint>(u"portHint"_s);
    QCOMPARE(port->kind(), FieldHint::Kind::Advice);
    QVERIFY(start.program.press(u"nextButton"_s));
    auto* user = start.program.find<FieldHint>(u"userNameHint"_s);
    QVERIFY(user->text().startsWith(u"postgres may change and delete everything."_s));
    auto* action = user->findChild<QAbstractButton*>(u"hintAction"_s);
    QCOMPARE(action->text(), u"Copy SQL for such a role"_s);
    action->click();
    QCOMPARE(action->text(), u"Copied"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"GRANT CONNECT ON DATABASE \"shop\""_s));
}

void DatabasePageTest::putsTheFocusWhereWorkIs()
{
    DatabaseDesk start;
    const auto focused = [&start] {
        const QWidget* widget = start.program.wizard.focusWidget();
        return widget != nullptr ? widget->objectName() : QString();
    };
    const auto typeHere = [&start](const QString& text) {
        QTest::keyClicks(start.program.wizard.focusWidget(), text);
    };
    const auto leaveAndReturn = [&start] {
        (void)start.program.pressTo(u"backButton"_s, 0);
        (void)start.program.pressTo(u"nextButton"_s, 1);
    };
    const auto wipe = [&start](const QString& name) { // as with the keyboard: the draft hears of it
        auto* edit = start.program.find<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
    };
    start.program.type(u"serverEdit"_s, u"db.example.com"_s);
    start.program.type(u"databaseEdit"_s, u"shop"_s);
    leaveAndReturn(); // all is there
    QTRY_COMPARE(focused(), u"serverEdit"_s);
    wipe(u"databaseEdit"_s);
    leaveAndReturn();
    QTRY_COMPARE(focused(), u"databaseEdit"_s); // empty
    start.program.type(u"portEdit"_s, u"54x"_s);
    leaveAndReturn();
    QTRY_COMPARE(focused(), u"portEdit"_s); // faulty, and before the empty one
    start.program.type(u"portEdit"_s, u"5432"_s);
    leaveAndReturn();
    QTRY_COMPARE(focused(), u"databaseEdit"_s);
    typeHere(u"shop"_s);
    QTest::keyClick(start.program.wizard.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(start.program.wizard.currentId(), 2);
    QVERIFY(start.program.pressTo(u"backButton"_s, 1)); // back from a later page
    QTRY_COMPARE(focused(), u"serverEdit"_s);
    QTest::keyClick(start.program.wizard.focusWidget(), Qt::Key_Tab);
    QCOMPARE(focused(), u"portEdit"_s);
    start.program.languages.use(Language::TraditionalChinese);
    QCoreApplication::processEvents();
    QCOMPARE(focused(), u"portEdit"_s); // another language is no reason to go elsewhere
    start.program.languages.use(Language::English);
}

FLOWCONNECT_TEST(DatabasePageTest)
#include "DatabasePageTest.moc"
