#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// The last page proves the connection, and mends or deletes it.
class DonePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void platformTestsByItself();
    void aWrongPasswordIsMendedByOnePatch();
    void whatNobodyUsesIsDeleted();
    void whatIsUsedStays();
    void anUnknownUsageIsNoPermission();
    void aSilentTestIsStopped();
    void theAllowListIsCopied();
    void anExistingOneIsTestedToo();
    void speaksBothLanguages();

private:
    /// As a connector's words come from Platform.
    static QByteArray refused()
    {
        return "{\"errorCode\":\"1100-400\",\"errorMessage\":\"The request could not be processed. Error "
               "from flow "
               "provider: FATAL: password authentication failed for user reader\"}";
    }

    static QString title(const CreateDesk& desk) { return desk.text(u"testTitle"_s); }
    static QPushButton* button(const CreateDesk& desk, const QString& name)
    {
        return desk.program->wizard.findChild<QPushButton*>(name);
    }
    static bool create(const CreateDesk& desk)
    {
        return const_cast<CreateDesk&>(desk).goToReview() && desk.program->pressTo(u"createButton"_s, 4);
    }
    static QDialog* dialog(const CreateDesk& desk, const QString& name)
    {
        QDialog* found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            found = desk.program->wizard.findChild<QDialog*>(name);
            return found != nullptr && found->isVisible();
        });
        return there ? found : nullptr;
    }
    static bool press(const QWidget* in, const QString& name)
    {
        auto* wanted = in->findChild<QAbstractButton*>(name);
        if (wanted == nullptr || !QTest::qWaitFor([wanted] { return wanted->isEnabled(); })) {
            return false;
        }
        wanted->click();
        return true;
    }
};

void DonePageTest::platformTestsByItself()
{
    CreateDesk desk;
    QVERIFY(create(desk));
    QTRY_COMPARE(title(desk), u"Platform reaches the database"_s);
    QVERIFY(!button(desk, u"fixButton"_s)->isVisible());
    QVERIFY(!button(desk, u"deleteConnectionButton"_s)->isVisible());
    desk.flow.setTest(Step::json(200, R"({"result":false})"));
    QVERIFY(desk.program->press(u"testAgainButton"_s));
    QTRY_COMPARE(title(desk), u"Platform does not reach the database"_s);
    QVERIFY(button(desk, u"fixButton"_s)->isVisible());
}

void DonePageTest::aWrongPasswordIsMendedByOnePatch()
{
    CreateDesk desk;
    desk.flow.setTest(Step::json(400, refused()));
    QVERIFY(create(desk));
    QTRY_VERIFY(title(desk).contains(u"did not accept user name and password"_s));
    const QString id = desk.shownId();
    const QString etag = desk.flow.connection(id).value("etag"_L1).toString();
    QVERIFY(desk.program->press(u"fixButton"_s));
    QDialog* const fix = dialog(desk, u"credentialsDialog"_s);
    QVERIFY(fix != nullptr);
    auto* const password = fix->findChild<QLineEdit*>(u"passwordEdit"_s);
    QCOMPARE(password->text(), u"pass-5520-secret"_s);
    QCOMPARE(fix->findChild<QLineEdit*>(u"serverEdit"_s)->text(), u"db.example.com"_s);
    password->setText(u"the-right-one"_s); // as assistive technology sets it
    QPointer<QDialog> open(fix);
    desk.flow.setTest(Step::json(200, R"({"result":true})"));
    QTRY_VERIFY(fix->findChild<QPushButton*>(u"saveButton"_s)->isEnabled());
    QVERIFY(press(fix, u"saveButton"_s));
    QTRY_COMPARE(title(desk), u"Platform reaches the database"_s);
    QTRY_VERIFY(!open);
    QCOMPARE(desk.flow.posts(), 1);
    QCOMPARE(desk.flow.changes(), 1);
    QCOMPARE(desk.shownId(), id);
    QVERIFY(desk.flow.connection(id).value("etag"_L1).toString() != etag);
    QCOMPARE(desk.program->wizard.findChild<QLineEdit*>(u"etagEdit"_s)->text(),
             desk.flow.connection(id).value("etag"_L1).toString());
    QCOMPARE(desk.program->wizard.draft().password, u"the-right-one"_s);
}

void DonePageTest::whatNobodyUsesIsDeleted()
{
    CreateDesk desk;
    desk.flow.setTest(Step::json(200, R"({"result":false})"));
    QVERIFY(create(desk));
    QTRY_VERIFY(button(desk, u"deleteConnectionButton"_s)->isVisible());
    QVERIFY(desk.program->press(u"deleteConnectionButton"_s));
    QDialog* const ask = dialog(desk, u"deletionDialog"_s);
    QVERIFY(ask != nullptr);
    QVERIFY(ask->findChild<QLineEdit*>(u"nameEdit"_s)->isVisible()); // the sandbox is one of production
    auto* const act = ask->findChild<QPushButton*>(u"deleteButton"_s);
    QTRY_COMPARE(ask->findChild<QWidget*>(u"usageHint"_s)->findChild<QLabel*>(u"hintText"_s)->text(),
                 u"No dataflow uses it."_s);
    QVERIFY(!act->isEnabled());
    ask->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"shop on db.example.com"_s);
    QTRY_VERIFY(act->isEnabled());
    act->click();
    QTRY_COMPARE(title(desk), u"This connection was deleted"_s);
    QVERIFY(desk.flow.ids().isEmpty());
    QCOMPARE(desk.flow.changes(), 1);
    QVERIFY(!button(desk, u"browseButton"_s)->isEnabled());
}

void DonePageTest::whatIsUsedStays()
{
    CreateDesk desk;
    desk.flow.setTest(Step::json(200, R"({"result":false})"));
    QVERIFY(create(desk));
    desk.flow.addFlow(desk.shownId(), u"Nightly orders"_s);
    QTRY_VERIFY(button(desk, u"deleteConnectionButton"_s)->isVisible());
    QVERIFY(desk.program->press(u"deleteConnectionButton"_s));
    QDialog* const ask = dialog(desk, u"deletionDialog"_s);
    QVERIFY(ask != nullptr);
    ask->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"shop on db.example.com"_s);
    auto* const hint = ask->findChild<QWidget*>(u"usageHint"_s)->findChild<QLabel*>(u"hintText"_s);
    QTRY_VERIFY(hint->text().contains(u"Nightly orders"_s));
    QVERIFY(!ask->findChild<QPushButton*>(u"deleteButton"_s)->isEnabled());
    QCOMPARE(desk.flow.changes(), 0);
}

void DonePageTest::anUnknownUsageIsNoPermission()
{
    CreateDesk desk;
    desk.flow.setTest(Step::json(200, R"({"result":false})"));
    QVERIFY(create(desk));
    desk.flow.setFlowsAnswer(Step::json(500, R"({"message":"no"})"));
    QTRY_VERIFY(button(desk, u"deleteConnectionButton"_s)->isVisible());
    QVERIFY(desk.program->press(u"deleteConnectionButton"_s));
    QDialog* const ask = dialog(desk, u"deletionDialog"_s);
    QVERIFY(ask != nullptr);
    ask->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"shop on db.example.com"_s);
    auto* const hint = ask->findChild<QWidget*>(u"usageHint"_s)->findChild<QLabel*>(u"hintText"_s);
    QTRY_VERIFY(hint->text().startsWith(u"It is not known which dataflows use it"_s));
    QVERIFY(!ask->findChild<QPushButton*>(u"deleteButton"_s)->isEnabled());
}

void DonePageTest::aSilentTestIsStopped()
{
    CreateDesk desk;
    desk.flow.setTest(Step::silence());
    QVERIFY(create(desk));
    QTRY_VERIFY(title(desk).startsWith(u"Platform is testing the connection"_s));
    QVERIFY(!desk.shownId().isEmpty()); // the ID does not wait for it
    QVERIFY(desk.program->press(u"cancelTestButton"_s));
    QTRY_COMPARE(title(desk), u"Not tested"_s);
    QVERIFY(!button(desk, u"deleteConnectionButton"_s)->isVisible());
}

void DonePageTest::theAllowListIsCopied()
{
    CreateDesk desk;
    desk.flow.setTest(Step::json(200, R"({"result":false})"));
    QVERIFY(create(desk));
    QTRY_VERIFY(button(desk, u"copyAllowListButton"_s)->isVisible());
    QVERIFY(desk.program->press(u"copyAllowListButton"_s));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"db.example.com, port 5432"_s), qPrintable(text));
    QVERIFY2(text.contains(u"the region VA7"_s), qPrintable(text));
    QVERIFY(text.contains(u"https://experienceleague.adobe.com/"_s));
    QCOMPARE(button(desk, u"copyAllowListButton"_s)->text(), u"Copied"_s);
}

void DonePageTest::anExistingOneIsTestedToo()
{
    CreateDesk desk;
    const QString older = desk.flow.add(u"shop on db.example.com"_s, 60'000);
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_VERIFY(desk.program->find<QPushButton>(u"useExistingButton"_s) != nullptr);
    QVERIFY(desk.program->pressTo(u"useExistingButton"_s, 4));
    QCOMPARE(desk.shownId(), older);
    QTRY_COMPARE(title(desk), u"Platform reaches the database"_s);
}

void DonePageTest::speaksBothLanguages()
{
    CreateDesk desk;
    desk.flow.setTest(Step::json(400, refused()));
    QVERIFY(create(desk));
    QTRY_VERIFY(title(desk).startsWith(u"Platform does not reach the database"_s));
    QVERIFY(desk.program->press(u"languageButton"_s));
    QTRY_VERIFY(title(desk).startsWith(u"Platform 無法連到資料庫"_s));
    QCOMPARE(button(desk, u"fixButton"_s)->accessibleName(), u"修正…"_s);
}

FLOWCONNECT_TEST(DonePageTest)
#include "DonePageTest.moc"
