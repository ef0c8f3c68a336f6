#include "settings/DatabasePassword.h"
#include "settings/PasswordDesk.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test::passwords;

/// The database password: kept for the values that are used in the end, and said to be only after proof.
class DatabasePasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAfterProof();
    void keepsOnce();
    void deletesAfterProof();
    void keepsWhatWasUntickedAndTicked_data();
    void keepsWhatWasUntickedAndTicked();
    void tellsWhatCouldNotBeDeleted();
    void findsWhatWasKept();
    void triesAgain();
    void noticesThatAllWasForgotten();
    void writesNoSecretIntoSettings();
};

void DatabasePasswordTest::keepsAfterProof()
{
    PasswordDesk desk;
    QSignalSpy changed(&desk.passwords, &DatabasePassword::statusChanged);
    QVERIFY(!desk.passwords.remembers());
    desk.edit(draftOf(u"reader"_s));
    QCOMPARE(desk.place(), Place::Session);
    QVERIFY(desk.slow.waiting().isEmpty());
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    QCOMPARE(desk.place(), Place::Waiting);
    desk.slow.answerNext();
    QCOMPARE(desk.place(), Place::Kept);
    QCOMPARE(desk.slow.entries.value(databaseKeyOf(u"reader"_s)), databasePassword);
    QCOMPARE(changed.size(), 3);
    const DatabasePassword later(desk.keychain, desk.settings);
    QVERIFY(later.remembers());
}

void DatabasePasswordTest::keepsOnce()
{
    PasswordDesk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.passwords.keep(draftOf(u"reader"_s));
    QCOMPARE(desk.slow.waiting().size(), 1);
    desk.slow.answerAll();
    desk.edit(draftOf(u"reader"_s)); // the page comes on screen once more: nothing was edited
    QVERIFY(desk.slow.waiting().isEmpty());
    QCOMPARE(desk.place(), Place::Kept);
    desk.passwords.noteEdit(draftOf(u"reader"_s, u"other"_s));
    QCOMPARE(desk.place(), Place::Changed);
    desk.passwords.keep(draftOf(u"reader"_s, u"other"_s));
    desk.slow.answerAll();
    QCOMPARE(desk.slow.entries.value(databaseKeyOf(u"reader"_s)), u"other"_s);
}

void DatabasePasswordTest::deletesAfterProof()
{
    PasswordDesk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    desk.passwords.setRemember(false, draftOf(u"reader"_s));
    QCOMPARE(desk.place(), Place::Waiting);
    desk.passwords.keep(draftOf(u"reader"_s)); // Next
    QCOMPARE(desk.place(), Place::Waiting);
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Session);
    QVERIFY(desk.kept().isEmpty() && desk.index.all().isEmpty());
}

void DatabasePasswordTest::keepsWhatWasUntickedAndTicked_data()
{
    QTest::addColumn<int>("answered"); // requests answered between the two clicks
    QTest::newRow("late") << 0;
    QTest::newRow("in time") << 1;
}

void DatabasePasswordTest::keepsWhatWasUntickedAndTicked()
{
    QFETCH(const int, answered);
    PasswordDesk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    desk.passwords.setRemember(false, draftOf(u"reader"_s));
    for (int i = 0; i < answered; ++i) {
        desk.slow.answerNext();
    }
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Kept);
    QCOMPARE(desk.kept(), QStringList{databaseKeyOf(u"reader"_s)});
    QVERIFY(desk.indexHasAll());
}

void DatabasePasswordTest::tellsWhatCouldNotBeDeleted()
{
    PasswordDesk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    desk.passwords.setRemember(false, draftOf(u"reader"_s));
    desk.passwords.noteEdit(draftOf(u"reader"_s, u"typed on"_s));
    desk.slow.refuse(0, SecretState::Locked);
    QCOMPARE(desk.passwords.status(), (SecretStatus{Place::NotDeleted, SecretState::Locked}));
    desk.passwords.keep(draftOf(u"reader"_s, u"typed on"_s)); // Next
    QCOMPARE(desk.place(), Place::NotDeleted);
    desk.passwords.tryAgain(draftOf(u"reader"_s, u"typed on"_s));
    QCOMPARE(desk.place(), Place::Waiting);
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Session);
    QVERIFY(desk.kept().isEmpty());
}

void DatabasePasswordTest::findsWhatWasKept()
{
    PasswordDesk desk;
    QSignalSpy found(&desk.passwords, &DatabasePassword::passwordFound);
    desk.passwords.lookForPassword(draftOf(u"reader"_s, {}));
    QVERIFY(desk.slow.waiting().isEmpty()); // never written: not asked
    QCOMPARE(desk.place(), Place::Nothing);
    desk.addEarlier(databaseKeyOf(u"reader"_s), databasePassword);
    desk.passwords.lookForPassword(draftOf(u"reader"_s, {}));
    QCOMPARE(desk.place(), Place::Waiting);
    desk.slow.answerAll();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().constFirst().toString(), databasePassword);
    QCOMPARE(desk.place(), Place::Kept);
    desk.edit(draftOf(u"reader"_s)); // Next, though it is not to be remembered: still kept
    QCOMPARE(desk.place(), Place::Kept);
    desk.passwords.lookForPassword(draftOf(u"reader"_s, {}));
    desk.passwords.noteEdit(draftOf(u"reader"_s, u"typed"_s)); // before the answer
    desk.slow.answerAll();
    QCOMPARE(found.size(), 1);
    QCOMPARE(desk.place(), Place::Session);
}

void DatabasePasswordTest::triesAgain()
{
    PasswordDesk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.refuse(0, SecretState::Locked);
    QCOMPARE(desk.passwords.status(), (SecretStatus{Place::NotKept, SecretState::Locked}));
    desk.passwords.tryAgain(draftOf(u"reader"_s));
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Kept);
    DatabasePassword later(desk.keychain, desk.settings);
    later.lookForPassword(draftOf(u"reader"_s, {}));
    desk.slow.refuse(0, SecretState::Denied);
    QCOMPARE(later.status(), (SecretStatus{Place::NotRead, SecretState::Denied}));
    later.tryAgain(draftOf(u"reader"_s, {}));
    desk.slow.answerAll();
    QCOMPARE(later.status().place, Place::Kept);
}

void DatabasePasswordTest::noticesThatAllWasForgotten()
{
    PasswordDesk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    KeychainEntries eraser(desk.keychain, nullptr);
    eraser.forget(desk.keychain.keys());
    desk.slow.refuseAll();
    QCOMPARE(desk.place(), Place::Kept);
    eraser.forget(desk.keychain.keys());
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Changed);
    desk.passwords.keep(draftOf(u"reader"_s));
    desk.slow.answerAll();
    QCOMPARE(desk.kept(), QStringList{databaseKeyOf(u"reader"_s)});
}

void DatabasePasswordTest::writesNoSecretIntoSettings()
{
    PasswordDesk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    desk.settings.sync();
    QCOMPARE(desk.home.filesContaining(databasePassword.toUtf8()), QStringList());
}

FLOWCONNECT_TEST(DatabasePasswordTest)
#include "DatabasePasswordTest.moc"
