#include "journal/Journal.h"
#include "journal/NoteIntent.h"
#include "support/TestProgram.h"

#include "support/ScratchHome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::note;

/// The journal on real disks: kept, torn, full, read-only, stuck.
class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesAndReads();
    void goesOnAfterATornLine();
    void tellsThatItMayNotWrite();
    void tellsThatTheDiskIsFull();
    void tellsThatTheDiskDoesNotAnswer();
    void passesOverAPipe();
    void writesWhatWasAskedBeforeTheEnd();
    void readsTheEndOfALongFile();
    void lostContextGetsNoAnswer();

private:
    QStringList attempts(Journal& journal)
    {
        std::optional<QStringList> read;
        journal.read(this, [&read](JournalState, const QList<JournalEntry>& entries) {
            read.emplace();
            for (const JournalEntry& entry : entries) {
                read->append(entry.intent.attempt);
            }
        });
        return QTest::qWaitFor([&read] { return read.has_value(); }, 10'000) ? *read : QStringList{u"?"_s};
    }

    test::ScratchHome m_home;
};

void JournalTest::notesAndReads()
{
    const QString path = m_home.filePath(u"new/folder/journal.jsonl"_s);
    Journal journal(path);
    QCOMPARE(attempts(journal), QStringList());
    QSignalSpy changed(&journal, &Journal::changed);
    QCOMPARE(note(journal, u"a1"_s), JournalState::Good);
    QCOMPARE(note(journal, u"a2"_s), JournalState::Good);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(attempts(journal), (QStringList{u"a1"_s, u"a2"_s}));
    QCOMPARE(attempts(*std::make_unique<Journal>(path)), (QStringList{u"a1"_s, u"a2"_s}));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);
#endif
}

void JournalTest::goesOnAfterATornLine()
{
    const QString path = m_home.filePath(u"torn.jsonl"_s);
    {
        Journal journal(path);
        QCOMPARE(note(journal, u"a1"_s), JournalState::Good);
        QCOMPARE(note(journal, u"a2"_s), JournalState::Good);
    }
    QVERIFY(QFile::resize(path, QFileInfo(path).size() - 20));
    Journal journal(path);
    QCOMPARE(attempts(journal), QStringList{u"a1"_s});
    QCOMPARE(note(journal, u"a3"_s), JournalState::Good);
    QCOMPARE(attempts(journal), (QStringList{u"a1"_s, u"a3"_s}));
}

void JournalTest::tellsThatItMayNotWrite()
{
#ifdef Q_OS_UNIX
    // A folder in the file's place, and a file in the folder's: root may write to anything else.
    QVERIFY(QDir().mkpath(m_home.filePath(u"folder.jsonl"_s)));
    Journal journal(m_home.filePath(u"folder.jsonl"_s));
    QCOMPARE(note(journal, u"a1"_s), JournalState::Denied);
    QFile file(m_home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Journal below(m_home.filePath(u"file/journal.jsonl"_s));
    QCOMPARE(note(below, u"a1"_s), JournalState::Denied);
    if (::geteuid() != 0) {
        const QString path = m_home.filePath(u"read-only.jsonl"_s);
        Journal locked(path);
        QCOMPARE(note(locked, u"a1"_s), JournalState::Good);
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
        QCOMPARE(note(locked, u"a2"_s), JournalState::Denied);
        QCOMPARE(attempts(locked), QStringList{u"a1"_s});
    }
#endif
}

void JournalTest::tellsThatTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    Journal journal(u"/dev/full"_s);
    QCOMPARE(note(journal, u"a1"_s), JournalState::Full);
#endif
}

void JournalTest::tellsThatTheDiskDoesNotAnswer()
{
#ifdef Q_OS_UNIX
    QSemaphore disk;
    Journal journal(m_home.filePath(u"stuck.jsonl"_s), 200, nullptr, [&disk](int) {
        disk.acquire();
        return true;
    });
    QCOMPARE(note(journal, u"a1"_s), JournalState::NoAnswer);
    std::optional<JournalState> read; // it waits behind the writing
    journal.read(this, [&read](JournalState state, const QList<JournalEntry>&) { read = state; });
    QTRY_COMPARE(read, JournalState::NoAnswer);
    disk.release(100); // lets the thread go
#endif
}

/// Opening a pipe would wait for its other end, for ever.
void JournalTest::passesOverAPipe()
{
#ifdef Q_OS_UNIX
    const QString path = m_home.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    Journal journal(path);
    QCOMPARE(note(journal, u"a1"_s), JournalState::Failed);
    std::optional<JournalState> read;
    journal.read(this, [&read](JournalState state, const QList<JournalEntry>&) { read = state; });
    QTRY_COMPARE(read, JournalState::Failed);
#endif
}

void JournalTest::writesWhatWasAskedBeforeTheEnd()
{
    const QString path = m_home.filePath(u"end.jsonl"_s);
    {
        Journal journal(path);
        for (int i = 0; i < 50; ++i) {
            CreationIntent intent;
            intent.attempt = QString::number(i);
            journal.note(intent, this, [](JournalState) {});
        }
    }
    Journal journal(path);
    QCOMPARE(attempts(journal).size(), 50);
}

void JournalTest::readsTheEndOfALongFile()
{
    const QString path = m_home.filePath(u"long.jsonl"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray filler = QByteArray(1023, 'x') + '\n';
    for (int i = 0; i < 65 * 1024; ++i) {
        file.write(filler);
    }
    file.close();
    Journal journal(path);
    QCOMPARE(note(journal, u"last"_s), JournalState::Good);
    QCOMPARE(attempts(journal), QStringList{u"last"_s});
}

void JournalTest::lostContextGetsNoAnswer()
{
    Journal journal(m_home.filePath(u"context.jsonl"_s));
    bool answered = false;
    auto context = std::make_unique<QObject>();
    CreationIntent intent;
    intent.attempt = u"a1"_s;
    journal.note(intent, context.get(), [&answered](JournalState) { answered = true; });
    context.reset();
    QCOMPARE(attempts(journal), QStringList{u"a1"_s});
    QVERIFY(!answered);
}

FLOWCONNECT_TEST(JournalTest)
#include "JournalTest.moc"
