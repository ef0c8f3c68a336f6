#include "wizard/whereto/SecretEraser.h"
#include "settings/Keychain.h"
#include "settings/KeychainIndex.h"
#include "support/ScratchHome.h"
#include "support/SlowKeychain.h"
#include "support/TestProgram.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

struct Desk
{
    /// Asks and presses the button with `role`.
    void ask(QMessageBox::ButtonRole role)
    {
        eraser.ask();
        auto* dialog = page.findChild<QMessageBox*>(u"forgetDialog"_s);
        question = dialog->text();
        for (QAbstractButton* button : dialog->buttons()) {
            if (dialog->buttonRole(button) == role) {
                button->click();
            }
        }
        QTRY_VERIFY(page.findChild<QMessageBox*>(u"forgetDialog"_s) == nullptr);
    }

    test::ScratchHome home;
    QSettings settings{home.filePath(u"settings.ini"_s), QSettings::IniFormat};
    test::SlowKeychain slow;
    KeychainIndex index{settings};
    Keychain keychain{slow, index};
    QWidget page;
    SecretEraser eraser{keychain, &page};
    QSignalSpy erased{&eraser, &SecretEraser::erased};
    QString question;
};

void ignoreReply(const SecretReply&) {}

} // namespace

/// "Delete saved secrets" over a slow keychain.
class SecretEraserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletesAlsoWhatIsBeingWritten();
    void leavesAllAfterCancel();
    void tellsWhatIsLeft();
    void countsWhatItDeletedItself();
};

void SecretEraserTest::deletesAlsoWhatIsBeingWritten()
{
    Desk desk;
    QObject pages;
    desk.keychain.keep(u"a"_s, u"1"_s, &pages, ignoreReply);
    desk.slow.answerAll();
    desk.keychain.keep(u"b"_s, u"2"_s, &pages, ignoreReply);
    desk.ask(QMessageBox::DestructiveRole);
    QVERIFY(desk.question.endsWith(u"Entries: 2."_s));
    desk.keychain.keep(u"c"_s, u"3"_s, &pages, ignoreReply); // after the question: stays
    desk.slow.answerAll(test::SlowKeychain::Order::NewestFirst);
    QCOMPARE(desk.slow.entries.keys(), QStringList{u"c"_s});
    QCOMPARE(desk.index.all(), QStringList{u"c"_s});
    QCOMPARE(desk.erased.size(), 1);
    QCOMPARE(desk.erased.constFirst().constFirst().toInt(), 2);
    QCOMPARE(desk.erased.constFirst().at(1).value<SecretState>(), SecretState::Absent);
}

void SecretEraserTest::leavesAllAfterCancel()
{
    Desk desk;
    QObject pages;
    desk.keychain.keep(u"a"_s, u"1"_s, &pages, ignoreReply);
    desk.slow.answerAll();
    desk.ask(QMessageBox::RejectRole);
    QVERIFY(desk.slow.waiting().isEmpty());
    QCOMPARE(desk.erased.size(), 0);
}

void SecretEraserTest::tellsWhatIsLeft()
{
    Desk desk;
    QObject pages;
    desk.keychain.keep(u"a"_s, u"1"_s, &pages, ignoreReply);
    desk.keychain.keep(u"b"_s, u"2"_s, &pages, ignoreReply);
    desk.slow.answerAll();
    desk.ask(QMessageBox::DestructiveRole);
    desk.slow.sayNoAnswer(0);
    desk.slow.answer(1);
    QCOMPARE(desk.erased.constLast().constFirst().toInt(), 1);
    QCOMPARE(desk.erased.constLast().at(1).value<SecretState>(), SecretState::NoAnswer);
    desk.slow.answerAll(); // the person has dealt with the prompt
    QCOMPARE(desk.erased.constLast().constFirst().toInt(), 2);
    QVERIFY(desk.index.all().isEmpty());
}

void SecretEraserTest::countsWhatItDeletedItself()
{
    Desk desk;
    KeychainIndex otherIndex(desk.settings);
    Keychain otherKeychain(desk.slow, otherIndex); // another window's
    QObject pages;
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s}) {
        desk.keychain.keep(key, u"1"_s, &pages, ignoreReply);
    }
    desk.slow.answerAll();
    desk.ask(QMessageBox::DestructiveRole);
    otherKeychain.forget(u"a"_s, &pages, ignoreReply);
    QVERIFY(desk.slow.answer(3)); // in the moment after the press
    desk.slow.answerAll();
    QCOMPARE(desk.erased.size(), 1);
    QCOMPARE(desk.erased.constFirst(), (QVariantList{2, QVariant::fromValue(SecretState::Absent), 1}));
}

FLOWCONNECT_TEST(SecretEraserTest)
#include "SecretEraserTest.moc"
