#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Create, as a person meets it: questions stand on the page, one press sends once.
class CreateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyPressesAreOne_data();
    void manyPressesAreOne();
    void leavesTheFocusSomewhere();
    void findsWhatWasLost();
    void saysThatNothingWasCreated();
    void saysThatItCantBeTold();
    void asksBeforeItGoesOnWithoutAJournal();
    void nothingSecretAnywhere();
};

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
    QTRY_COMPARE_WITH_TIMEOUT(desk.text(u"questionTitle"_s),
                              u"This creation can't be written down on this computer."_s, 60'000);
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
