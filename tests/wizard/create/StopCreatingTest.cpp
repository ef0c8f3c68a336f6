#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/create/StopDialog.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Cancel, Esc and closing the window while a connection is being created.
class StopCreatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escAsksFirst_data();
    void escAsksFirst();
    void cancelButtonStops();
    void closesWhileLooking();
};

void StopCreatingTest::escAsksFirst_data()
{
    QTest::addColumn<bool>("byClose");
    QTest::newRow("Esc") << false;
    QTest::newRow("the window's close button") << true;
}

void StopCreatingTest::escAsksFirst()
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

void StopCreatingTest::cancelButtonStops()
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

void StopCreatingTest::closesWhileLooking()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    desk.creator->setLookPlan(quickLooks({60'000}));
    desk.flow.plan({true, Step::closeAfterReading()});
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_COMPARE(desk.creator->state(), ConnectionCreator::State::Looking);
    desk.program->wizard.close();
    auto* dialog = desk.program->wizard.findChild<StopDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QAbstractButton*>(u"stopCreatingButton"_s)->click();
    QTRY_VERIFY(!desk.program->wizard.isVisible());
}

FLOWCONNECT_TEST(StopCreatingTest)
#include "StopCreatingTest.moc"
