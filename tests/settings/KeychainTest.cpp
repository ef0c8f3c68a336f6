#include "settings/KeychainDesk.h"
#include "settings/LiveSettings.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using test::SlowKeychain;

namespace {

const QString key = u"password/db:5432/shop/reader"_s;

/// What the test does with the keychain after a request.
enum class Then { Nothing, AnswerOldest, AnswerNewest, SayNoAnswer, Refuse };
constexpr int thens = 5;

/// Writes down the states that one caller is told.
struct Listener : QObject
{
    SecretStore::Answer answer()
    {
        return [this](const SecretReply& reply) {
            told += reply.state;
        };
    }
    QList<SecretState> told;
};

/// The desk without a file.
struct Memory
{
    bool indexHasAll() const { return slow.entries.isEmpty() || index.has(key); }

    QSettings& settings;
    SlowKeychain slow{};
    KeychainIndex index{settings};
    Keychain keychain{slow, index};
};

void act(SlowKeychain& slow, Then then)
{
    switch (then) {
    case Then::Nothing:
        break;
    case Then::AnswerOldest:
        slow.answerNext();
        break;
    case Then::AnswerNewest:
        slow.answer(slow.waiting().size() - 1);
        break;
    case Then::SayNoAnswer:
        slow.sayNoAnswer(0);
        break;
    case Then::Refuse:
        slow.refuse(0);
        break;
    }
}

} // namespace

/// Requests for one key, answered late, out of order, refused, twice or never.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsAskedLast_data();
    void endsAsAskedLast();
    void knowsWhatWasAskedAfterADeletion();
    void keysDoNotWaitForEachOther();
    void tellsThoseBehindASilentOne();
    void carriesOutWithoutACaller();
    void keepsRefusedOnesInTheIndex();
    void saysWhatWasRemoved();
    void staysListedWhileAnotherWindowWrites_data();
    void staysListedWhileAnotherWindowWrites();
    void staysListedAfterALateDeletion();
    void forgetsWritesOfYesterday();
};

void KeychainTest::endsAsAskedLast_data()
{
    QTest::addColumn<QString>("requests");
    const QString letters = u"kfr"_s; // keep, forget, read
    for (QChar a : letters) {
        for (QChar b : letters) {
            for (QChar c : letters) {
                const QString name = QString(a) + b + c;
                QTest::newRow(qPrintable(name)) << name;
            }
        }
    }
}

/// Three requests of different callers, and after each of them every kind of answer: whatever the order, the
/// index has what the keychain has, and in the end that is what was asked last.
void KeychainTest::endsAsAskedLast()
{
    QFETCH(const QString, requests);
    const QString wanted = QString(requests).remove(u'r').right(1); // the last one that changes something
    const test::ScratchHome home;
    QSettings settings(home.path(),
                       QSettings::IniFormat); // a folder: all stays in memory, thousands of times
    for (int pattern = 0; pattern < thens * thens * thens; ++pattern) {
        settings.clear();
        Memory desk{settings};
        QObject callers[3];
        bool refused = false;
        int rest = pattern;
        for (int i = 0; i < 3; ++i) {
            const auto nothing = [](const SecretReply&) {
            };
            if (requests.at(i) == u'k') {
                desk.keychain.keep(key, QString::number(i), &callers[i], nothing);
            } else if (requests.at(i) == u'f') {
                desk.keychain.forget(key, &callers[i], nothing);
            } else {
                desk.keychain.read(key, &callers[i], nothing);
            }
            QVERIFY2(desk.indexHasAll(), qPrintable(u"pattern %1, request %2"_s.arg(pattern).arg(i)));
            refused = refused || Then(rest % thens) == Then::Refuse;
            act(desk.slow, Then(rest % thens));
            rest /= thens;
            QVERIFY2(desk.indexHasAll(), qPrintable(u"pattern %1, answer %2"_s.arg(pattern).arg(i)));
            QVERIFY(desk.slow.waiting().size() <= 1);
        }
        desk.slow.answerAll(SlowKeychain::Order::NewestFirst);
        QVERIFY2(desk.indexHasAll(), qPrintable(u"pattern %1"_s.arg(pattern)));
        if (!refused) {
            QCOMPARE(desk.slow.entries.contains(key), wanted == u"k");
            QCOMPARE(desk.index.has(key), wanted == u"k");
        }
    }
}

/// A box unticked, ticked and Next, while the keychain is slow: two groups of the program ask for one key.
void KeychainTest::knowsWhatWasAskedAfterADeletion()
{
    test::KeychainDesk desk;
    desk.addEarlier(key, u"old"_s);
    Listener deletion;
    Listener keeping;
    desk.keychain.forget(key, &deletion, deletion.answer());
    desk.keychain.keep(key, u"new"_s, &keeping, keeping.answer());
    QCOMPARE(desk.slow.waiting(), QStringList{u"forget "_s + key});
    desk.slow.answerNext();
    QVERIFY(desk.index.has(key));
    QCOMPARE(deletion.told, QList{SecretState::Absent});
    desk.slow.answerNext();
    QCOMPARE(keeping.told, QList{SecretState::Kept});
    QCOMPARE(desk.slow.entries.value(key), u"new"_s);
    QVERIFY(desk.index.has(key));
}

void KeychainTest::keysDoNotWaitForEachOther()
{
    test::KeychainDesk desk;
    Listener listener;
    desk.keychain.keep(u"a"_s, u"1"_s, &listener, listener.answer());
    desk.keychain.keep(u"b"_s, u"2"_s, &listener, listener.answer());
    QCOMPARE(desk.slow.waiting(), (QStringList{u"keep a"_s, u"keep b"_s}));
    desk.slow.answerAll(SlowKeychain::Order::NewestFirst);
    QCOMPARE(listener.told.size(), 2);
}

void KeychainTest::tellsThoseBehindASilentOne()
{
    test::KeychainDesk desk;
    Listener first;
    Listener second;
    Listener third;
    desk.keychain.keep(key, u"1"_s, &first, first.answer());
    desk.keychain.forget(key, &second, second.answer());
    desk.slow.sayNoAnswer(0);
    desk.slow.sayNoAnswer(0); // once is enough
    QCOMPARE(first.told, QList{SecretState::NoAnswer});
    QCOMPARE(second.told, QList{SecretState::NoAnswer});
    desk.keychain.keep(key, u"3"_s, &third, third.answer());
    QVERIFY(third.told.isEmpty()); // later, never within the call
    QTRY_COMPARE(third.told, QList{SecretState::NoAnswer});
    desk.slow.answerAll();
    QCOMPARE(first.told, (QList{SecretState::NoAnswer, SecretState::Kept}));
    QCOMPARE(second.told, (QList{SecretState::NoAnswer, SecretState::Absent}));
    QCOMPARE(third.told, (QList{SecretState::NoAnswer, SecretState::Kept}));
    QCOMPARE(desk.slow.entries.value(key), u"3"_s);
}

void KeychainTest::carriesOutWithoutACaller()
{
    test::KeychainDesk desk;
    desk.addEarlier(key, u"old"_s);
    {
        Listener gone;
        desk.keychain.forget(key, &gone, gone.answer());
    }
    desk.slow.answerAll();
    QVERIFY(!desk.index.has(key)); // though nobody was told
}

void KeychainTest::keepsRefusedOnesInTheIndex()
{
    test::KeychainDesk desk;
    Listener listener;
    desk.keychain.keep(key, u"1"_s, &listener, listener.answer());
    desk.slow.refuse(0, SecretState::Failed); // it may have been written all the same
    QVERIFY(desk.index.has(key));
    desk.keychain.forget(key, &listener, listener.answer());
    desk.slow.refuse(0, SecretState::Denied);
    QVERIFY(desk.index.has(key));
    QCOMPARE(listener.told, (QList{SecretState::Failed, SecretState::Denied}));
}

void KeychainTest::saysWhatWasRemoved()
{
    test::KeychainDesk desk;
    desk.addEarlier(key, u"old"_s);
    const QSignalSpy removed(&desk.keychain, &Keychain::removed);
    Listener listener;
    desk.keychain.forget(key, &listener, listener.answer());
    desk.keychain.keep(key, u"new"_s, &listener, listener.answer());
    desk.slow.answerAll();
    QCOMPARE(removed.size(), 0); // it is there again
    desk.keychain.forget(key, &listener, listener.answer());
    desk.slow.answerAll();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.constFirst().constFirst().toString(), key);
}

void KeychainTest::staysListedWhileAnotherWindowWrites_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("goes on") << false;
    QTest::newRow("killed right after the write") << true;
}

/// One window writes an entry that another one deletes, in the same moment, without having heard of it.
void KeychainTest::staysListedWhileAnotherWindowWrites()
{
    QFETCH(const bool, killed);
    test::KeychainDesk desk;
    desk.addEarlier(key, u"old"_s);
    QSettings settings(desk.settings.fileName(), QSettings::IniFormat);
    KeychainIndex otherIndex(settings);
    auto other = std::make_unique<Keychain>(desk.slow, otherIndex);
    Listener listener;
    other->keep(key, u"new"_s, &listener, listener.answer());
    desk.keychain.forget(key, &listener, listener.answer());
    QCOMPARE(desk.slow.waiting(), (QStringList{u"keep "_s + key, u"forget "_s + key}));
    QVERIFY(desk.slow.answer(1));
    QCOMPARE(listener.told, QList{SecretState::Absent});
    if (killed) {
        other.reset();
        desk.slow.entries.insert(key, u"new"_s); // the keychain had got it
    }
    desk.slow.answerAll();
    QVERIFY(desk.slow.entries.contains(key));
    QVERIFY(desk.index.has(key));
    QSettings later(desk.settings.fileName(), QSettings::IniFormat);
    QCOMPARE(KeychainIndex(later).all(), QStringList{key});
    desk.keychain.forget(key, &listener, listener.answer());
    desk.slow.answerAll();
    QVERIFY(desk.slow.entries.isEmpty());
    QCOMPARE(desk.index.has(key), killed); // nobody knows whether that write may still come
}

/// The other order: the write ends first, and the deletion takes its notes away after that.
void KeychainTest::staysListedAfterALateDeletion()
{
    const test::ScratchHome home;
    const QString path = home.filePath(u"flow-connect.conf"_s);
    LiveSettings here(path, 30'000);
    LiveSettings there(path, 30'000);
    SlowKeychain slow;
    KeychainIndex index(here);
    KeychainIndex otherIndex(there);
    Keychain keychain(slow, index);
    auto other = std::make_unique<Keychain>(slow, otherIndex);
    Listener listener;
    index.add(key);
    QTRY_VERIFY(otherIndex.has(key));
    keychain.keep(key, u"new"_s, &listener, listener.answer());
    QTRY_COMPARE(slow.waiting(), QStringList{u"keep "_s + key});
    other->forget(key, &listener, listener.answer());
    QVERIFY(slow.answer(1)); // its notes go away in its own window
    QVERIFY(slow.answer(0)); // the entry is there again
    other.reset();
    bool written = false;
    there.whenSaved(this, [&written] { written = true; });
    QTRY_VERIFY(written);
    bool fresh = false;
    here.whenFresh(this, [&fresh] { fresh = true; });
    QTRY_VERIFY(fresh);
    QVERIFY(slow.entries.contains(key));
    QVERIFY(index.has(key));
    QTRY_VERIFY(otherIndex.has(key));
    QCOMPARE(index.notesOf(key).size(), 1); // no more than one for each entry
}

/// The note of a window that was killed while it wrote does not stay for ever.
void KeychainTest::forgetsWritesOfYesterday()
{
    test::KeychainDesk desk;
    const QString note = desk.index.beginWrite(key);
    QCOMPARE(desk.index.all(), QStringList{key});
    QVERIFY(desk.index.notesOf(key).isEmpty());
    const qint64 begun = note.section(u".w"_s, 1).section(u'.', 0, 0).toLongLong();
    QVERIFY(begun > 0);
    QString old = note;
    old.replace(QString::number(begun), QString::number(begun - 25LL * 60 * 60 * 1000));
    desk.settings.remove(note);
    desk.settings.setValue(old, key);
    Listener listener;
    desk.keychain.forget(key, &listener, listener.answer());
    desk.slow.answerAll();
    QVERIFY(desk.index.all().isEmpty());
}

FLOWCONNECT_TEST(KeychainTest)
#include "KeychainTest.moc"
