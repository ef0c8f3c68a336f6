#include "settings/DatabasePassword.h"
#include "secrets/SecretKeys.h"
#include "settings/KeychainDesk.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using test::SlowKeychain;
using Place = SecretStatus::Place;

namespace {

const QString secret = u"pa-Word-5518"_s;

ConnectionDraft draftOf(const QString& user, const QString& password = secret)
{
    ConnectionDraft draft;
    draft.server = u"db.example.com"_s;
    draft.database = u"shop"_s;
    draft.userName = user;
    draft.password = password;
    return draft;
}

QString keyOf(const QString& user, const QString& server = u"db.example.com"_s)
{
    return passwordKey(server, 5432, u"shop"_s, user);
}

struct Desk : test::KeychainDesk
{
    DatabasePassword passwords{keychain, settings};

    Place place() const { return passwords.status().place; }
    QStringList kept() const
    {
        QStringList keys = slow.entries.keys();
        keys.sort();
        return keys;
    }
    /// What a page does where the person edits a field and leaves it.
    void edit(const ConnectionDraft& draft)
    {
        passwords.noteEdit(draft);
        passwords.keep(draft);
    }
};

} // namespace

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
    void abandonedValuesLeaveNothing();
    void abandonedValuesLeaveNothingThoughLate();
    void earlierConnectionsStay();
    void createdConnectionsStay();
    void untickingDeletesAbandonedOnes();
    void tellsWhatCouldNotBeDeleted();
    void tellsOfALeftOver();
    void findsWhatWasKept();
    void triesAgain();
    void noticesThatAllWasForgotten();
    void writesNoSecretIntoSettings();
};

void DatabasePasswordTest::keepsAfterProof()
{
    Desk desk;
    QSignalSpy changed(&desk.passwords, &DatabasePassword::statusChanged);
    QVERIFY(!desk.passwords.remembers());
    desk.edit(draftOf(u"reader"_s));
    QCOMPARE(desk.place(), Place::Session);
    QVERIFY(desk.slow.waiting().isEmpty());
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    QCOMPARE(desk.place(), Place::Waiting);
    desk.slow.answerNext();
    QCOMPARE(desk.place(), Place::Kept);
    QCOMPARE(desk.slow.entries.value(keyOf(u"reader"_s)), secret);
    QCOMPARE(changed.size(), 3);
    const DatabasePassword later(desk.keychain, desk.settings);
    QVERIFY(later.remembers());
}

void DatabasePasswordTest::keepsOnce()
{
    Desk desk;
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
    QCOMPARE(desk.slow.entries.value(keyOf(u"reader"_s)), u"other"_s);
}

void DatabasePasswordTest::deletesAfterProof()
{
    Desk desk;
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
    Desk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    desk.passwords.setRemember(false, draftOf(u"reader"_s));
    for (int i = 0; i < answered; ++i) {
        desk.slow.answerNext();
    }
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Kept);
    QCOMPARE(desk.kept(), QStringList{keyOf(u"reader"_s)});
    QVERIFY(desk.indexHasAll());
}

void DatabasePasswordTest::abandonedValuesLeaveNothing()
{
    Desk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    desk.edit(draftOf(u"writer"_s));
    desk.slow.answerAll();
    QCOMPARE(desk.kept(), QStringList{keyOf(u"writer"_s)});
    ConnectionDraft elsewhere = draftOf(u"writer"_s);
    elsewhere.server = u"db2.example.com"_s;
    desk.edit(elsewhere);
    desk.slow.answerAll();
    QCOMPARE(desk.kept(), QStringList{keyOf(u"writer"_s, u"db2.example.com"_s)});
    QCOMPARE(desk.index.all(), desk.kept());
    desk.edit(draftOf(u"reader"_s)); // back to the first one
    desk.slow.answerAll();
    QCOMPARE(desk.kept(), QStringList{keyOf(u"reader"_s)});
    QCOMPARE(desk.place(), Place::Kept);
    QVERIFY(!desk.passwords.status().leftOver);
}

void DatabasePasswordTest::abandonedValuesLeaveNothingThoughLate()
{
    for (const auto order : {SlowKeychain::Order::OldestFirst, SlowKeychain::Order::NewestFirst}) {
        Desk desk;
        desk.passwords.setRemember(true, draftOf(u"reader"_s));
        desk.edit(draftOf(u"writer"_s));
        desk.edit(draftOf(u"reader"_s));
        desk.edit(draftOf(u"owner"_s));
        desk.slow.sayNoAnswer(0);
        desk.slow.answerAll(order);
        QCOMPARE(desk.kept(), QStringList{keyOf(u"owner"_s)});
        QCOMPARE(desk.index.all(), desk.kept());
        QCOMPARE(desk.place(), Place::Kept);
    }
}

void DatabasePasswordTest::earlierConnectionsStay()
{
    Desk desk;
    desk.addEarlier(keyOf(u"reader"_s), u"earlier"_s);
    desk.passwords.setRemember(true, draftOf(u"writer"_s));
    desk.edit(draftOf(u"reader"_s)); // passes over the earlier one's values
    desk.edit(draftOf(u"owner"_s));
    desk.slow.answerAll();
    QCOMPARE(desk.kept(), (QStringList{keyOf(u"owner"_s), keyOf(u"reader"_s)}));
}

void DatabasePasswordTest::createdConnectionsStay()
{
    Desk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    desk.passwords.startAnew({});
    QCOMPARE(desk.place(), Place::Nothing);
    desk.edit(draftOf(u"writer"_s));
    desk.edit(draftOf(u"owner"_s));
    desk.slow.answerAll();
    QCOMPARE(desk.kept(), (QStringList{keyOf(u"owner"_s), keyOf(u"reader"_s)}));
}

void DatabasePasswordTest::untickingDeletesAbandonedOnes()
{
    Desk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    desk.edit(draftOf(u"writer"_s));
    desk.slow.answer(0); // the new one is kept
    desk.slow.refuse(0); // the old one not deleted
    desk.passwords.setRemember(false, draftOf(u"writer"_s));
    desk.slow.answerAll();
    QVERIFY(desk.kept().isEmpty() && desk.index.all().isEmpty());
    QCOMPARE(desk.passwords.status(), SecretStatus{Place::Session});
}

void DatabasePasswordTest::tellsWhatCouldNotBeDeleted()
{
    Desk desk;
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

void DatabasePasswordTest::tellsOfALeftOver()
{
    Desk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    desk.edit(draftOf(u"writer"_s));
    QVERIFY(!desk.passwords.status().leftOver);
    desk.slow.refuse(1, SecretState::Locked);
    desk.slow.answerAll();
    QCOMPARE(desk.passwords.status(), (SecretStatus{Place::Kept, SecretState::Kept, true}));
    QVERIFY(desk.indexHasAll());
    desk.passwords.tryAgain(draftOf(u"writer"_s));
    desk.slow.answerAll();
    QCOMPARE(desk.passwords.status(), (SecretStatus{Place::Kept, SecretState::Kept}));
    QCOMPARE(desk.kept(), QStringList{keyOf(u"writer"_s)});
}

void DatabasePasswordTest::findsWhatWasKept()
{
    Desk desk;
    QSignalSpy found(&desk.passwords, &DatabasePassword::passwordFound);
    desk.passwords.lookForPassword(draftOf(u"reader"_s, {}));
    QVERIFY(desk.slow.waiting().isEmpty()); // never written: not asked
    QCOMPARE(desk.place(), Place::Nothing);
    desk.addEarlier(keyOf(u"reader"_s), secret);
    desk.passwords.lookForPassword(draftOf(u"reader"_s, {}));
    QCOMPARE(desk.place(), Place::Waiting);
    desk.slow.answerAll();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().constFirst().toString(), secret);
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
    Desk desk;
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
    Desk desk;
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
    QCOMPARE(desk.kept(), QStringList{keyOf(u"reader"_s)});
}

void DatabasePasswordTest::writesNoSecretIntoSettings()
{
    Desk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    desk.settings.sync();
    QCOMPARE(desk.home.filesContaining(secret.toUtf8()), QStringList());
}

FLOWCONNECT_TEST(DatabasePasswordTest)
#include "DatabasePasswordTest.moc"
