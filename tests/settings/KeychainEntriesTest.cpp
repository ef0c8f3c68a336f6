#include "settings/KeychainEntries.h"
#include "settings/KeychainDesk.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using test::SlowKeychain;

/// Entries that are written, read and deleted together, and the list of their names.
class KeychainEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsOnceAllHaveAnswered();
    void reportsTheWorst();
    void reportsAgainAfterNoAnswer();
    void reportsTheLatestOnly();
    void readsWhatWasWritten();
    void countsDeletions();
    void answersAtOnceWhereThereIsNothing();
    void listOutlivesTheProgram();
};

void KeychainEntriesTest::reportsOnceAllHaveAnswered()
{
    test::KeychainDesk desk;
    KeychainEntries entries(desk.keychain, nullptr);
    QSignalSpy kept(&entries, &KeychainEntries::kept);
    entries.keep({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}});
    QCOMPARE(desk.index.all(), (QStringList{u"a"_s, u"b"_s})); // before they are written
    desk.slow.answer(1);
    QCOMPARE(kept.size(), 0);
    desk.slow.answer(0);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().constFirst().value<SecretState>(), SecretState::Kept);
}

void KeychainEntriesTest::reportsTheWorst()
{
    test::KeychainDesk desk;
    KeychainEntries entries(desk.keychain, nullptr);
    QSignalSpy kept(&entries, &KeychainEntries::kept);
    entries.keep({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}});
    desk.slow.answer(0);
    desk.slow.refuse(0, SecretState::Denied);
    QCOMPARE(kept.constFirst().constFirst().value<SecretState>(), SecretState::Denied);
}

void KeychainEntriesTest::reportsAgainAfterNoAnswer()
{
    test::KeychainDesk desk;
    KeychainEntries entries(desk.keychain, nullptr);
    QSignalSpy kept(&entries, &KeychainEntries::kept);
    entries.keep({{u"a"_s, u"1"_s}});
    desk.slow.sayNoAnswer(0);
    QCOMPARE(kept.constLast().constFirst().value<SecretState>(), SecretState::NoAnswer);
    desk.slow.answerNext();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.constLast().constFirst().value<SecretState>(), SecretState::Kept);
}

void KeychainEntriesTest::reportsTheLatestOnly()
{
    test::KeychainDesk desk;
    KeychainEntries entries(desk.keychain, nullptr);
    QSignalSpy kept(&entries, &KeychainEntries::kept);
    QSignalSpy forgotten(&entries, &KeychainEntries::forgotten);
    entries.keep({{u"a"_s, u"1"_s}});
    entries.forget({u"a"_s});
    desk.slow.answerAll();
    QCOMPARE(kept.size(), 0);
    QCOMPARE(forgotten.size(), 1);
    entries.keep({{u"a"_s, u"1"_s}});
    entries.ignore();
    desk.slow.answerAll();
    QCOMPARE(kept.size(), 0);
    QVERIFY(desk.indexHasAll() && desk.index.has(u"a"_s));
}

void KeychainEntriesTest::readsWhatWasWritten()
{
    test::KeychainDesk desk;
    desk.addEarlier(u"a"_s, u"1"_s);
    desk.addEarlier(u"b"_s, u"2"_s);
    desk.slow.entries.remove(u"b"_s); // somebody else deleted it
    KeychainEntries entries(desk.keychain, nullptr);
    QSignalSpy found(&entries, &KeychainEntries::found);
    entries.read({u"a"_s, u"b"_s, u"never written"_s, u"a"_s});
    QCOMPARE(desk.slow.waiting(), (QStringList{u"read a"_s, u"read b"_s}));
    desk.slow.answerAll(SlowKeychain::Order::NewestFirst);
    QCOMPARE(found.size(), 1);
    const auto secrets = found.constFirst().constFirst().value<QHash<QString, QString>>();
    QCOMPARE(secrets, (QHash<QString, QString>{{u"a"_s, u"1"_s}}));
    QCOMPARE(found.constFirst().at(1).value<SecretState>(), SecretState::Absent);
}

void KeychainEntriesTest::countsDeletions()
{
    test::KeychainDesk desk;
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        desk.addEarlier(key, u"secret"_s);
    }
    desk.slow.entries.remove(u"d"_s); // somebody else deleted it
    KeychainEntries entries(desk.keychain, nullptr);
    QSignalSpy forgotten(&entries, &KeychainEntries::forgotten);
    entries.forget(desk.keychain.keys());
    desk.slow.answer(3);
    desk.slow.answer(2);
    desk.slow.refuse(1, SecretState::Locked);
    desk.slow.answer(0);
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten.constFirst().constFirst().toInt(), 2);
    QCOMPARE(forgotten.constFirst().at(1).value<SecretState>(), SecretState::Locked);
    QCOMPARE(forgotten.constFirst().at(2).toInt(), 1);
    QCOMPARE(desk.index.all(), QStringList{u"b"_s});
}

void KeychainEntriesTest::answersAtOnceWhereThereIsNothing()
{
    test::KeychainDesk desk;
    KeychainEntries entries(desk.keychain, nullptr);
    QSignalSpy kept(&entries, &KeychainEntries::kept);
    QSignalSpy found(&entries, &KeychainEntries::found);
    QSignalSpy forgotten(&entries, &KeychainEntries::forgotten);
    entries.keep({});
    entries.read({u"never written"_s});
    entries.forget({u"never written"_s});
    QCOMPARE(kept.size() + found.size() + forgotten.size(), 3);
    QVERIFY(desk.slow.waiting().isEmpty());
}

void KeychainEntriesTest::listOutlivesTheProgram()
{
    test::KeychainDesk desk;
    desk.index.add(u"a"_s);
    desk.index.add(u"b"_s);
    desk.index.add(u"a"_s);
    desk.index.remove(desk.index.notesOf(u"never written"_s));
    QSettings later(desk.settings.fileName(), QSettings::IniFormat); // without a sync of the test's
    KeychainIndex again(later);
    QCOMPARE(again.all(), (QStringList{u"a"_s, u"b"_s}));
    later.setValue(u"secrets/entries"_s, QStringList{u"b"_s, u"b"_s, u"c"_s}); // by an older version
    QCOMPARE(KeychainIndex(later).all(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    again.remove(again.notesOf(u"b"_s));
    QVERIFY(!again.has(u"b"_s) && again.has(u"c"_s));
}

FLOWCONNECT_TEST(KeychainEntriesTest)
#include "KeychainEntriesTest.moc"
