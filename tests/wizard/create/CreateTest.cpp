#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/create/StopDialog.h"
#include "wizard/widgets/FieldHint.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Create, as a person meets it: the name is seen to first, questions stand on the page, one press sends
/// once.
class CreateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtTheNameWhileThePageIsOnScreen();
    void usesTheExistingOne();
    void takesAnotherName();
    void createsAllTheSame();
    void manyPressesAreOne_data();
    void manyPressesAreOne();
    void leavesTheFocusSomewhere();
    void findsWhatWasLost();
    void saysThatNothingWasCreated();
    void saysThatItCantBeTold();
    void asksBeforeItGoesOnWithoutAJournal();
    void escAsksFirst_data();
    void escAsksFirst();
    void cancelButtonStops();
    void closesWhileLooking();
    void nothingSecretAnywhere();
};

void CreateTest::looksAtTheNameWhileThePageIsOnScreen()
{
    CreateDesk desk;
    desk.flow.add(u"taken"_s, 60'000);
    QVERIFY(desk.goToReview());
    QTRY_COMPARE(desk.nameHint(), u"No other connection in this sandbox has this name"_s);
    desk.program->type(u"nameEdit"_s, u"taken"_s);
    QTRY_VERIFY(desk.nameHint().startsWith(u"A connection in this sandbox has this name already."_s));
    desk.program->type(u"nameEdit"_s, u"free again"_s);
    QTRY_COMPARE(desk.nameHint(), u"No other connection in this sandbox has this name"_s);
    const int before = desk.server.requestCount();
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    QCOMPARE(desk.server.requestCount() - before, 1); // from press to id: one round trip
    QCOMPARE(desk.flow.idsNamed(u"free again"_s), QStringList{desk.shownId()});
}

void CreateTest::usesTheExistingOne()
{
    CreateDesk desk;
    const QString older = desk.flow.add(u"shop on db.example.com"_s, 60'000);
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_COMPARE(desk.text(u"questionTitle"_s),
                 u"A connection named “shop on db.example.com” is there already."_s);
    QVERIFY(!desk.program->find<QAbstractButton>(u"backButton"_s)->isEnabled());
    QVERIFY(desk.program->press(u"languageButton"_s));
    QTRY_COMPARE(desk.text(u"questionTitle"_s), u"已經有名為「shop on db.example.com」的連線。"_s);
    QVERIFY(desk.program->pressTo(u"useExistingButton"_s, 4));
    QCOMPARE(desk.shownId(), older);
    QVERIFY(desk.text(u"leadLabel"_s).isEmpty() || desk.flow.posts() == 0);
    QCOMPARE(desk.flow.posts(), 0);
}

void CreateTest::takesAnotherName()
{
    CreateDesk desk;
    desk.flow.add(u"shop on db.example.com"_s, 60'000);
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_VERIFY(!desk.text(u"questionTitle"_s).isEmpty());
    QVERIFY(desk.program->press(u"otherNameButton"_s));
    auto* name = desk.program->find<QLineEdit>(u"nameEdit"_s);
    QTRY_VERIFY(name->hasFocus());
    QVERIFY(!name->isReadOnly());
    QVERIFY(desk.text(u"questionTitle"_s).isEmpty());
    QTest::keyClicks(name, u"shop 2"_s);
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    QCOMPARE(desk.flow.idsNamed(u"shop 2"_s).size(), 1);
}

void CreateTest::createsAllTheSame()
{
    CreateDesk desk;
    desk.flow.add(u"shop on db.example.com"_s, 60'000);
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_VERIFY(!desk.text(u"questionTitle"_s).isEmpty());
    QVERIFY(desk.program->pressTo(u"createAnywayButton"_s, 4));
    QCOMPARE(desk.flow.ids().constLast(), desk.shownId());
    QCOMPARE(desk.flow.posts(), 1);
}

void CreateTest::manyPressesAreOne_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("double click and more") << false;
    QTest::newRow("Return held down") << true;
}

void CreateTest::manyPressesAreOne()
{
    QFETCH(const bool, byKey);
    CreateDesk desk;
    desk.server.setHandler({});
    desk.flow.serve(desk.server);
    QVERIFY(desk.goToReview());
    auto* create = desk.program->find<QPushButton>(u"createButton"_s);
    QTRY_VERIFY(create->isEnabled());
    for (int i = 0; i < 30; ++i) {
        if (byKey) {
            QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : create,
                            Qt::Key_Return);
        } else {
            QTest::mouseClick(create, Qt::LeftButton);
            QTest::mouseDClick(create, Qt::LeftButton);
        }
    }
    QTRY_COMPARE(desk.program->wizard.currentId(), 4);
    QCOMPARE(desk.flow.posts(), 1);
}

void CreateTest::leavesTheFocusSomewhere()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    auto* create = desk.program->find<QPushButton>(u"createButton"_s);
    const auto refuse = [&](int status) {
        desk.flow.plan({false, Step::answer(status)});
        create->setFocus();
        QTest::mouseClick(create, Qt::LeftButton); // disabled now, and so without the focus
        return QTest::qWaitFor([&] { return !desk.creator->isBusy(); });
    };
    QVERIFY(refuse(429));
    QTRY_VERIFY(desk.program->find<QPushButton>(u"statusAction"_s)->hasFocus());
    QVERIFY(refuse(413));
    QTRY_VERIFY(create->hasFocus());
}

void CreateTest::findsWhatWasLost()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    QTRY_VERIFY(desk.nameHint().startsWith(u"No other"_s));
    desk.flow.plan({true, Step::closeAfterReading()});
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    QCOMPARE(desk.flow.ids(), QStringList{desk.shownId()});
    QVERIFY(!desk.program->find<QLineEdit>(u"etagEdit"_s)->text().isEmpty());
    QCOMPARE(desk.flow.posts(), 1);
}

void CreateTest::saysThatNothingWasCreated()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    desk.flow.plan({false, Step::answer(504, "<html>gateway</html>")});
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_COMPARE(desk.text(u"statusTitle"_s), u"Nothing was created."_s);
    QCOMPARE(desk.program->wizard.draft().password, u"pass-5520-secret"_s);
    QVERIFY(desk.program->press(u"languageButton"_s));
    QTRY_COMPARE(desk.text(u"statusTitle"_s), u"沒有建立任何連線。"_s);
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    QCOMPARE(desk.flow.ids(), QStringList{desk.shownId()});
    QCOMPARE(desk.flow.posts(), 2); // two presses
}

void CreateTest::saysThatItCantBeTold()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    QTRY_VERIFY(desk.nameHint().startsWith(u"No other"_s));
    desk.flow.plan({true, Step::resetAfterReading()});
    for (int i = 0; i < 3; ++i) {
        desk.flow.planRead(Step::answer(503));
    }
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_COMPARE(desk.text(u"statusTitle"_s), u"Can't tell whether “shop on db.example.com” was created."_s);
    QVERIFY(desk.text(u"statusText"_s).contains(u"search for “shop on db.example.com” in Platform"_s));
    QVERIFY(desk.program->press(u"statusAction"_s));
    QTRY_COMPARE(desk.program->wizard.currentId(), 4);
    QCOMPARE(desk.flow.ids(), QStringList{desk.shownId()});
    QCOMPARE(desk.flow.posts(), 1);
}

void CreateTest::asksBeforeItGoesOnWithoutAJournal()
{
#ifdef Q_OS_LINUX
    CreateDesk desk(u"/dev/full"_s);
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_COMPARE(desk.text(u"questionTitle"_s), u"This creation can't be written down on this computer."_s);
    QVERIFY(desk.text(u"questionText"_s).contains(u"The disk is full."_s));
    QCOMPARE(desk.flow.posts(), 0);
    QVERIFY(desk.program->press(u"stopButton"_s));
    QTRY_VERIFY(!desk.creator->isBusy());
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_VERIFY(!desk.text(u"questionTitle"_s).isEmpty());
    QVERIFY(desk.program->pressTo(u"createAnywayButton"_s, 4));
    auto* warning = desk.program->find<FieldHint>(u"notedHint"_s);
    QVERIFY(warning->isVisible() && warning->kind() == FieldHint::Kind::Advice);
    QCOMPARE(warning->text(), u"The history on this computer could not be written: copy the ID now."_s);
    QCOMPARE(desk.flow.posts(), 1);
#endif
}

void CreateTest::escAsksFirst_data()
{
    QTest::addColumn<bool>("byClose");
    QTest::newRow("Esc") << false;
    QTest::newRow("the window's close button") << true;
}

void CreateTest::escAsksFirst()
{
    QFETCH(const bool, byClose);
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    desk.flow.plan({true, Step::silence()});
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_COMPARE(desk.flow.posts(), 1);
    const auto leave = [&] {
        byClose ? void(desk.program->wizard.close()) : QTest::keyClick(&desk.program->wizard, Qt::Key_Escape);
    };
    leave();
    auto* dialog = desk.program->wizard.findChild<StopDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(desk.creator->isBusy());
    leave(); // no second one
    QCOMPARE(desk.program->wizard.findChildren<StopDialog*>().size(), 1);
    dialog->findChild<QAbstractButton*>(u"goOnCreatingButton"_s)->click();
    QTRY_VERIFY(desk.program->wizard.findChild<StopDialog*>() == nullptr);
    QVERIFY(desk.creator->isBusy());
    leave();
    dialog = desk.program->wizard.findChild<StopDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QAbstractButton*>(u"stopCreatingButton"_s)->click();
    QTRY_COMPARE(desk.program->wizard.currentId(), 4); // looked up
    QVERIFY(desk.program->wizard.isVisible());
    QCOMPARE(desk.flow.ids(), QStringList{desk.shownId()});
    QCOMPARE(desk.flow.posts(), 1);
}

void CreateTest::cancelButtonStops()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    desk.flow.plan({false, Step::silence()});
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_COMPARE(desk.flow.posts(), 1);
    QVERIFY(!desk.program->find<QAbstractButton>(u"backButton"_s)->isEnabled());
    QVERIFY(!desk.program->find<QAbstractButton>(u"createButton"_s)->isEnabled());
    QVERIFY(desk.program->press(u"cancelButton"_s));
    QVERIFY(desk.program->wizard.findChild<StopDialog*>() == nullptr);
    QTRY_COMPARE(desk.text(u"statusTitle"_s), u"Nothing was created."_s);
    QVERIFY(desk.program->wizard.isVisible());
    QVERIFY(desk.program->find<QAbstractButton>(u"createButton"_s)->isEnabled());
    QCOMPARE(desk.flow.posts(), 1);
}

void CreateTest::closesWhileLooking()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    desk.creator->setLookPauses({60'000});
    desk.flow.plan({true, Step::closeAfterReading()});
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_COMPARE(desk.creator->state(), ConnectionCreator::State::Looking);
    desk.program->wizard.close();
    auto* dialog = desk.program->wizard.findChild<StopDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QAbstractButton*>(u"stopCreatingButton"_s)->click();
    QTRY_VERIFY(!desk.program->wizard.isVisible());
}

void CreateTest::nothingSecretAnywhere()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    desk.flow.plan({true, Step::closeAfterReading()});
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    for (const char* secret : {"pass-5520-secret", "token-8371-secret"}) {
        QCOMPARE(desk.home.filesContaining(secret), QStringList());
    }
}

FLOWCONNECT_TEST(CreateTest)
#include "CreateTest.moc"
