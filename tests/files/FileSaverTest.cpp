#include "files/FileSaver.h"
#include "support/ScratchHome.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Files are saved whole or not at all, and nobody waits for the disk.
class FileSaverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhole();
    void keepsWhatWasThereWhereItFails();
    void givesUpADiskThatIsSilent();

private:
    static QByteArray contentAt(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
    }

    ScratchHome m_home;
    std::optional<FileSaved> m_saved;
};

void FileSaverTest::savesWhole()
{
    const QString path = m_home.filePath(u"a.csv"_s);
    FileSaver saver;
    connect(&saver, &FileSaver::ended, this, [this](const FileSaved& saved) { m_saved = saved; });
    m_saved.reset();
    saver.save(path, [](QIODevice& to) { return to.write("first") == 5; });
    QVERIFY(saver.isBusy());
    saver.save(path, [](QIODevice&) { return false; }); // while busy: nothing
    QTRY_VERIFY(m_saved);
    QCOMPARE(m_saved->state, FileSaved::State::Saved);
    QCOMPARE(contentAt(path), QByteArray("first"));
}

void FileSaverTest::keepsWhatWasThereWhereItFails()
{
    const QString path = m_home.filePath(u"b.csv"_s);
    FileSaver saver;
    connect(&saver, &FileSaver::ended, this, [this](const FileSaved& saved) { m_saved = saved; });
    m_saved.reset();
    saver.save(path, [](QIODevice& to) { return to.write("kept") == 4; });
    QTRY_VERIFY(m_saved);
    m_saved.reset();
    saver.save(path, [](QIODevice& to) { return to.write("torn") == 5; });
    QTRY_VERIFY(m_saved);
    QCOMPARE(m_saved->state, FileSaved::State::Failed);
    QCOMPARE(contentAt(path), QByteArray("kept"));
    m_saved.reset();
    saver.save(m_home.filePath(u"no/folder.csv"_s), [](QIODevice&) { return true; });
    QTRY_VERIFY(m_saved);
    QCOMPARE(m_saved->state, FileSaved::State::Failed);
    QVERIFY(!m_saved->reason.isEmpty());
}

void FileSaverTest::givesUpADiskThatIsSilent()
{
    const auto disk = std::make_shared<QSemaphore>();
    const auto left = std::make_shared<QSemaphore>();
    FileSaver saver(nullptr, 20);
    connect(&saver, &FileSaver::ended, this, [this](const FileSaved& saved) { m_saved = saved; });
    m_saved.reset();
    saver.save(m_home.filePath(u"c.csv"_s), [disk, left](QIODevice&) {
        disk->acquire();
        left->release();
        return false;
    });
    QTRY_VERIFY(m_saved);
    QCOMPARE(m_saved->state, FileSaved::State::NoAnswer);
    QVERIFY(!saver.isBusy());
    disk->release();
    QVERIFY(left->tryAcquire(1, 60'000));
}

FLOWCONNECT_TEST(FileSaverTest)
#include "FileSaverTest.moc"
