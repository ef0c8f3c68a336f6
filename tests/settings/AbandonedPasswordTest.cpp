#include "settings/PasswordDesk.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using test::SlowKeychain;
using namespace flowconnect::test::passwords;

/// Passwords that were kept for values which the person then changed, before anything was created.
class AbandonedPasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void abandonedValuesLeaveNothing();
    void abandonedValuesLeaveNothingThoughLate();
    void earlierConnectionsStay();
    void createdConnectionsStay();
    void untickingDeletesAbandonedOnes();
    void tellsOfALeftOver();
};

void AbandonedPasswordTest::abandonedValuesLeaveNothing()
{
    PasswordDesk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    desk.edit(draftOf(u"writer"_s));
    desk.slow.answerAll();
    QCOMPARE(desk.kept(), QStringList{databaseKeyOf(u"writer"_s)});
    ConnectionDraft elsewhere = draftOf(u"writer"_s);
    elsewhere.server = u"db2.example.com"_s;
    desk.edit(elsewhere);
    desk.slow.answerAll();
    QCOMPARE(desk.kept(), QStringList{databaseKeyOf(u"writer"_s, u"db2.example.com"_s)});
    QCOMPARE(desk.index.all(), desk.kept());
    desk.edit(draftOf(u"reader"_s)); // back to the first one
    desk.slow.answerAll();
    QCOMPARE(desk.kept(), QStringList{databaseKeyOf(u"reader"_s)});
    QCOMPARE(desk.place(), Place::Kept);
    QVERIFY(!desk.passwords.status().leftOver);
}

void AbandonedPasswordTest::abandonedValuesLeaveNothingThoughLate()
{
    for (const auto order : {SlowKeychain::Order::OldestFirst, SlowKeychain::Order::NewestFirst}) {
        PasswordDesk desk;
        desk.passwords.setRemember(true, draftOf(u"reader"_s));
        desk.edit(draftOf(u"writer"_s));
        desk.edit(draftOf(u"reader"_s));
        desk.edit(draftOf(u"owner"_s));
        desk.slow.sayNoAnswer(0);
        desk.slow.answerAll(order);
        QCOMPARE(desk.kept(), QStringList{databaseKeyOf(u"owner"_s)});
        QCOMPARE(desk.index.all(), desk.kept());
        QCOMPARE(desk.place(), Place::Kept);
    }
}

void AbandonedPasswordTest::earlierConnectionsStay()
{
    PasswordDesk desk;
    desk.addEarlier(databaseKeyOf(u"reader"_s), u"earlier"_s);
    desk.passwords.setRemember(true, draftOf(u"writer"_s));
    desk.edit(draftOf(u"reader"_s)); // passes over the earlier one's values
    desk.edit(draftOf(u"owner"_s));
    desk.slow.answerAll();
    QCOMPARE(desk.kept(), (QStringList{databaseKeyOf(u"owner"_s), databaseKeyOf(u"reader"_s)}));
}

void AbandonedPasswordTest::createdConnectionsStay()
{
    PasswordDesk desk;
    desk.passwords.setRemember(true, draftOf(u"reader"_s));
    desk.slow.answerAll();
    desk.passwords.startAnew({});
    QCOMPARE(desk.place(), Place::Nothing);
    desk.edit(draftOf(u"writer"_s));
    desk.edit(draftOf(u"owner"_s));
    desk.slow.answerAll();
    QCOMPARE(desk.kept(), (QStringList{databaseKeyOf(u"owner"_s), databaseKeyOf(u"reader"_s)}));
}

void AbandonedPasswordTest::untickingDeletesAbandonedOnes()
{
    PasswordDesk desk;
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

void AbandonedPasswordTest::tellsOfALeftOver()
{
    PasswordDesk desk;
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
    QCOMPARE(desk.kept(), QStringList{databaseKeyOf(u"writer"_s)});
}

FLOWCONNECT_TEST(AbandonedPasswordTest)
#include "AbandonedPasswordTest.moc"
