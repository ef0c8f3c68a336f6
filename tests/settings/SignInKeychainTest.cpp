#include "settings/SignInKeychain.h"
#include "settings/SignInDesk.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using test::SlowKeychain;
using namespace flowconnect::test::signin;

/// Client secrets and tokens of the profiles; what is said is of the current profile and proven.
class SignInKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndFinds();
    void keepsOnce();
    void findsNothing();
    void deletesAfterProof();
    void tellsWhatCouldNotBeDeleted();
    void refusalIsNotAnotherProfiles_data();
    void refusalIsNotAnotherProfiles();
    void removedProfileIsReported();
    void keepsWhatWasUntickedAndTicked_data();
    void keepsWhatWasUntickedAndTicked();
    void lateAnswersAreOfTheirProfile();
    void triesAgain();
    void noticesThatAllWasForgotten();
};

void SignInKeychainTest::keepsAndFinds()
{
    SignInDesk desk;
    QVERIFY(desk.secrets.remembers() && !desk.secrets.mayHave(first));
    desk.secrets.keep(first, secretOf(u"one"_s));
    QCOMPARE(desk.place(), Place::Waiting);
    QVERIFY(desk.secrets.mayHave(first));
    desk.slow.answerNext();
    QCOMPARE(desk.place(), Place::Waiting); // one of two
    desk.slow.answerNext();
    QCOMPARE(desk.place(), Place::Kept);

    SignInKeychain later(desk.keychain, desk.settings);
    QSignalSpy found(&later, &SignInKeychain::found);
    later.lookFor(first);
    QCOMPARE(later.status().place, Place::Waiting);
    desk.slow.answerAll(SlowKeychain::Order::NewestFirst);
    QCOMPARE(later.status().place, Place::Kept);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().constFirst().toString(), first);
    QCOMPARE(found.constFirst().at(1).value<SignInSecret>(), secretOf(u"one"_s)); // the token's end too
}

void SignInKeychainTest::keepsOnce()
{
    SignInDesk desk;
    desk.secrets.keep(first, secretOf(u"one"_s));
    desk.secrets.keep(first, secretOf(u"one"_s));
    QCOMPARE(desk.slow.waiting().size(), 2);
    desk.slow.answerAll();
    desk.secrets.keep(first, secretOf(u"one"_s));
    QVERIFY(desk.slow.waiting().isEmpty());
    desk.secrets.keep(first, secretOf(u"two"_s));
    QCOMPARE(desk.slow.waiting().size(), 2);
}

void SignInKeychainTest::findsNothing()
{
    SignInDesk desk;
    QSignalSpy found(&desk.secrets, &SignInKeychain::found);
    desk.secrets.lookFor(first);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().at(1).value<SignInSecret>(), SignInSecret());
    QCOMPARE(desk.place(), Place::Nothing);
    QVERIFY(desk.slow.waiting().isEmpty()); // never written: not asked
}

void SignInKeychainTest::deletesAfterProof()
{
    SignInDesk desk;
    desk.keepFirst();
    desk.secrets.setRemember(false, first);
    QCOMPARE(desk.place(), Place::Waiting);
    desk.secrets.noteEdit(true);
    desk.slow.answerNext();
    QCOMPARE(desk.place(), Place::Waiting);
    desk.slow.answerNext();
    QCOMPARE(desk.place(), Place::Session);
    QVERIFY(desk.slow.entries.isEmpty() && desk.index.all().isEmpty());
    desk.secrets.keep(first, secretOf(u"one"_s)); // Next
    desk.slow.answerAll();
    QVERIFY(desk.slow.entries.isEmpty());
    QVERIFY(!SignInKeychain(desk.keychain, desk.settings).remembers());
}

void SignInKeychainTest::tellsWhatCouldNotBeDeleted()
{
    SignInDesk desk;
    desk.keepFirst();
    desk.secrets.setRemember(false, first);
    desk.slow.sayNoAnswer(0);
    desk.slow.sayNoAnswer(1);
    QCOMPARE(desk.secrets.status(), (SecretStatus{Place::NotDeleted, SecretState::NoAnswer}));
    desk.slow.refuseAll(SecretState::Denied);
    QCOMPARE(desk.secrets.status(), (SecretStatus{Place::NotDeleted, SecretState::Denied}));
    QVERIFY(desk.indexHasAll());
    desk.secrets.tryAgain();
    QCOMPARE(desk.place(), Place::Waiting);
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Session);
}

void SignInKeychainTest::refusalIsNotAnotherProfiles_data()
{
    QTest::addColumn<bool>("removed"); // the profile itself, or its box was unticked
    QTest::newRow("removed") << true;
    QTest::newRow("unticked") << false;
}

void SignInKeychainTest::refusalIsNotAnotherProfiles()
{
    QFETCH(const bool, removed);
    SignInDesk desk;
    desk.secrets.keep(second, secretOf(u"two"_s));
    desk.slow.answerAll();
    desk.keepFirst();
    if (removed) {
        desk.secrets.forget(first);
    } else {
        desk.secrets.setRemember(false, first);
    }
    desk.secrets.lookFor(second);
    desk.slow.refuse(0, SecretState::Locked);
    desk.slow.refuse(0, SecretState::Locked);
    QCOMPARE(desk.place(), Place::Waiting);
    desk.slow.answerAll();
    QCOMPARE(desk.secrets.status(), (SecretStatus{Place::Kept, SecretState::Kept}));
}

void SignInKeychainTest::removedProfileIsReported()
{
    SignInDesk desk;
    desk.keepFirst();
    desk.secrets.keep(second, secretOf(u"two"_s));
    desk.slow.answerAll();
    QSignalSpy ended(&desk.secrets, &SignInKeychain::deletionEnded);
    desk.secrets.forget(first);
    desk.secrets.forget(second); // before the first is done
    desk.secrets.lookFor({});
    desk.slow.refuse(0);
    desk.slow.refuse(0);
    desk.slow.answerAll();
    QCOMPARE(ended.size(), 2);
    QCOMPARE(ended.at(0).at(0).toString(), first);
    QCOMPARE(ended.at(0).at(1).value<SecretState>(), SecretState::Locked);
    QCOMPARE(ended.at(1).at(0).toString(), second);
    QCOMPARE(ended.at(1).at(1).value<SecretState>(), SecretState::Absent);
    QCOMPARE(desk.place(), Place::Nothing);
}

void SignInKeychainTest::keepsWhatWasUntickedAndTicked_data()
{
    QTest::addColumn<int>("before"); // deletions answered before Next
    QTest::addColumn<bool>("newestFirst");
    for (int before = 0; before < 3; ++before) {
        QTest::addRow("%d answered, oldest first", before) << before << false;
        QTest::addRow("%d answered, newest first", before) << before << true;
    }
}

void SignInKeychainTest::keepsWhatWasUntickedAndTicked()
{
    QFETCH(const int, before);
    QFETCH(const bool, newestFirst);
    SignInDesk desk;
    desk.keepFirst();
    desk.secrets.setRemember(false, first);
    for (int i = 0; i < before; ++i) {
        desk.slow.answerNext();
    }
    desk.secrets.setRemember(true, first);
    QCOMPARE(desk.place(), Place::Changed);
    desk.secrets.keep(first, secretOf(u"one"_s)); // Next
    desk.slow.answerAll(newestFirst ? SlowKeychain::Order::NewestFirst : SlowKeychain::Order::OldestFirst);
    QCOMPARE(desk.secrets.status(), (SecretStatus{Place::Kept, SecretState::Kept}));
    QCOMPARE(desk.slow.entries.size(), 2);
    QVERIFY(desk.indexHasAll()); // "Forget all" finds them
}

void SignInKeychainTest::lateAnswersAreOfTheirProfile()
{
    SignInDesk desk;
    desk.keepFirst();
    QSignalSpy found(&desk.secrets, &SignInKeychain::found);
    desk.secrets.lookFor(first);
    desk.secrets.lookFor(second); // nothing is known of it
    QCOMPARE(desk.place(), Place::Nothing);
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Nothing);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().constFirst().toString(), second);
    desk.secrets.keep(first, secretOf(u"three"_s));
    desk.secrets.noteEdit(true);
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Changed); // what was typed is another one
}

void SignInKeychainTest::triesAgain()
{
    SignInDesk desk;
    desk.secrets.keep(first, secretOf(u"one"_s));
    desk.slow.answerNext();
    desk.slow.refuse(0, SecretState::Unavailable);
    QCOMPARE(desk.secrets.status(), (SecretStatus{Place::NotKept, SecretState::Unavailable}));
    desk.secrets.tryAgain();
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Kept);
    desk.secrets.lookFor(first);
    desk.slow.refuseAll(SecretState::Denied);
    QCOMPARE(desk.secrets.status(), (SecretStatus{Place::NotRead, SecretState::Denied}));
    desk.secrets.tryAgain();
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Kept);
}

void SignInKeychainTest::noticesThatAllWasForgotten()
{
    SignInDesk desk;
    desk.keepFirst();
    KeychainEntries eraser(desk.keychain, nullptr);
    eraser.forget(desk.keychain.keys());
    desk.slow.refuseAll();
    QCOMPARE(desk.place(), Place::Kept);
    eraser.forget(desk.keychain.keys());
    desk.slow.answerAll();
    QCOMPARE(desk.place(), Place::Changed);
    QVERIFY(!desk.secrets.mayHave(first));
}

FLOWCONNECT_TEST(SignInKeychainTest)
#include "SignInKeychainTest.moc"
