#include "journal/Journal.h"
#include "support/TestProgram.h"

#include "support/ScratchHome.h"

#include <QFile>
#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

/// A disk that flushes when it is told to, or not at all.
struct SlowDisk
{
    QSemaphore asked;
    QSemaphore allowed;
    std::atomic<bool> works = true;
};

FlushToDisk flushBy(const std::shared_ptr<SlowDisk>& disk)
{
    return [disk](int) {
        disk->asked.release();
        disk->allowed.acquire();
        return disk->works.load();
    };
}

CreationIntent intentOf(const QString& attempt)
{
    CreationIntent intent;
    intent.attempt = attempt;
    return intent;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#ifdef Q_OS_WIN
constexpr int flushesOfANewFile = 1;
#else
constexpr int flushesOfANewFile = 2; // its folder, too
#endif

constexpr int longestMs = 60'000; // against hangs only

} // namespace

/// What the journal asks of the disk, and in which order; and a disk that never answers.
class JournalDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyWhatTheDiskHas();
    void tellsThatFlushingFailed();
    void endsThoughTheDiskIsStuck();

private:
    test::ScratchHome m_home;
};

/// Written, then flushed, then told: what was told must survive the next moment's loss of power.
void JournalDiskTest::tellsOnlyWhatTheDiskHas()
{
    const QString path = m_home.filePath(u"order.jsonl"_s);
    const auto disk = std::make_shared<SlowDisk>();
    Journal journal(path, longestMs, nullptr, flushBy(disk));
    for (const QString& attempt : {u"first"_s, u"second"_s}) {
        std::optional<JournalState> told;
        journal.note(intentOf(attempt), this, [&told](JournalState state) { told = state; });
        const int flushes = attempt == u"first"_s ? flushesOfANewFile : 1;
        for (int flush = 0; flush < flushes; ++flush) {
            QVERIFY(disk->asked.tryAcquire(1, longestMs));
            QVERIFY(contentOf(path).contains(attempt.toUtf8()));
            QCoreApplication::processEvents();
            QVERIFY(!told);
            disk->allowed.release();
        }
        QTRY_COMPARE(told, JournalState::Good);
        QCOMPARE(disk->asked.available(), 0);
    }
}

void JournalDiskTest::tellsThatFlushingFailed()
{
    const auto disk = std::make_shared<SlowDisk>();
    disk->works = false;
    disk->allowed.release();
    Journal journal(m_home.filePath(u"failed.jsonl"_s), longestMs, nullptr, flushBy(disk));
    std::optional<JournalState> told;
    journal.note(intentOf(u"a1"_s), this, [&told](JournalState state) { told = state; });
    QTRY_COMPARE(told, JournalState::Failed);
}

void JournalDiskTest::endsThoughTheDiskIsStuck()
{
    const QString path = m_home.filePath(u"stuck.jsonl"_s);
    const auto disk = std::make_shared<SlowDisk>();
    int told = 0;
    {
        Journal journal(path, 50, nullptr, flushBy(disk));
        for (const QString& attempt : {u"first"_s, u"second"_s}) {
            journal.note(intentOf(attempt), this, [&told](JournalState) { ++told; });
        }
        QVERIFY(disk->asked.tryAcquire(1, longestMs));
    }                          // ends, though its thread can't
    disk->allowed.release(10); // the disk is back: the thread goes by itself
    QTRY_COMPARE_WITH_TIMEOUT(disk.use_count(), 1L, longestMs);
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
    QVERIFY(contentOf(path).contains("first"));
    QVERIFY(!contentOf(path).contains("second")); // as documented
}

FLOWCONNECT_TEST(JournalDiskTest)
#include "JournalDiskTest.moc"
