#include "files/FileReader.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// Files of every kind, and disks that do not answer.
class FileReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsThere_data();
    void tellsWhatIsThere();
    void readsAGrowingFileToTheLimit();
    void answersLaterAndOnce();
    void givesUpOnASilentDisk();
    void forgetsWhatWasCancelled();
    void answersTheLastReadOnly();
    void waitsAtTheStart();

private:
    QString path(const QString& name) const { return m_directory.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    QTemporaryDir m_directory;
};

void FileReaderTest::tellsWhatIsThere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<FileProblem>("problem");
    QTest::addColumn<QByteArray>("bytes");
    const QString pipe = path(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString link = path(u"link"_s);
    QVERIFY(QFile::link(pipe, link));
    const auto row = [](const char* name, const QString& file, FileProblem problem,
                        const QByteArray& bytes = {}) {
        QTest::newRow(name) << file << problem << bytes;
    };
    row("small", write(u"small 密"_s, QByteArray("abc\0d", 5)), FileProblem::None, QByteArray("abc\0d", 5));
    row("empty", write(u"empty"_s, {}), FileProblem::None);
    row("as long as allowed", write(u"most"_s, QByteArray(1000, 'x')), FileProblem::None,
        QByteArray(1000, 'x'));
    row("one byte more", write(u"more"_s, QByteArray(1001, 'x')), FileProblem::TooLarge);
    row("missing", path(u"nothing"_s), FileProblem::Missing);
    row("below a file", write(u"file"_s, "x") + u"/x", FileProblem::Missing);
    row("no name", QString(), FileProblem::Missing);
    row("folder", m_directory.path(), FileProblem::NotRegular);
    row("pipe", pipe, FileProblem::NotRegular);
    row("link to a pipe", link, FileProblem::NotRegular);
    row("endless device", u"/dev/zero"_s, FileProblem::NotRegular);
    row("terminal", u"/dev/tty"_s, FileProblem::NotRegular);
    // Regular by its kind, but the system refuses to read it: EIO, not "no permission".
    row("broken", u"/proc/self/mem"_s, FileProblem::Broken);
}

void FileReaderTest::tellsWhatIsThere()
{
    QFETCH(const QString, file);
    QFETCH(const FileProblem, problem);
    QFETCH(const QByteArray, bytes);
    FileReader reader;
    std::optional<FileContent> content;
    reader.read(file, 1000, [&content](const FileContent& read) { content = read; });
    QTRY_VERIFY(content.has_value());
    QCOMPARE(content->problem, problem);
    QCOMPARE(content->bytes, bytes);
    QCOMPARE(content->reason.isEmpty(), problem != FileProblem::Broken);
}

void FileReaderTest::readsAGrowingFileToTheLimit()
{
    const FileContent content = readRegularFile(u"/proc/self/maps"_s, 100); // says that it has 0 bytes
    QCOMPARE(content.problem, FileProblem::TooLarge);
    QVERIFY(content.bytes.isEmpty());
}

void FileReaderTest::answersLaterAndOnce()
{
    FileReader reader;
    const QSignalSpy changes(&reader, &FileReader::readingChanged);
    int answers = 0;
    reader.read(write(u"one"_s, "1"), 10, [&answers](const FileContent&) { ++answers; });
    QCOMPARE(answers, 0);
    QVERIFY(reader.isReading());
    QTRY_COMPARE(answers, 1);
    QVERIFY(!reader.isReading());
    QCOMPARE(changes.count(), 2);
}

void FileReaderTest::givesUpOnASilentDisk()
{
    const auto gate = std::make_shared<QSemaphore>();
    const auto through = std::make_shared<QSemaphore>();
    QList<FileProblem> answers;
    {
        FileReader reader(nullptr, 100, [gate, through](const QString&, qint64) {
            gate->acquire();
            through->release();
            return FileContent();
        });
        reader.read(u"/share/file"_s, 10, [&answers](const FileContent& file) { answers += file.problem; });
        QTRY_COMPARE(answers, QList{FileProblem::NoAnswer});
        gate->release();
        QVERIFY(through->tryAcquire(1, 30'000)); // it does answer, too late
        QCoreApplication::processEvents();
        reader.read(u"/share/file"_s, 10, [&answers](const FileContent& file) { answers += file.problem; });
    } // the reader ends while its thread hangs
    gate->release();
    QVERIFY(through->tryAcquire(1, 30'000));
    QCoreApplication::processEvents();
    QCOMPARE(answers, QList{FileProblem::NoAnswer});
}

void FileReaderTest::forgetsWhatWasCancelled()
{
    const auto gate = std::make_shared<QSemaphore>();
    FileReader reader(nullptr, 30'000, [gate](const QString&, qint64) {
        gate->acquire();
        return FileContent();
    });
    bool told = false;
    reader.read(u"/share/file"_s, 10, [&told](const FileContent&) { told = true; });
    reader.cancel();
    QVERIFY(!reader.isReading());
    gate->release();
    const FileContent other = readWithin(30'000, write(u"other"_s, "x"), 10);
    QCOMPARE(other.bytes, "x");
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void FileReaderTest::answersTheLastReadOnly()
{
    FileReader reader;
    QByteArrayList answers;
    for (const QString& name : {u"first"_s, u"second"_s}) {
        reader.read(write(name, name.toUtf8()), 10,
                    [&answers](const FileContent& file) { answers += file.bytes; });
    }
    QTRY_VERIFY(!answers.isEmpty());
    QCOMPARE(answers, QByteArrayList{"second"});
}

void FileReaderTest::waitsAtTheStart()
{
    const auto gate = std::make_shared<QSemaphore>();
    const auto hang = [gate](const QString&, qint64) {
        gate->acquire();
        return FileContent();
    };
    QCOMPARE(readWithin(100, u"/share/file"_s, 10, hang).problem, FileProblem::NoAnswer);
    gate->release();
    QCOMPARE(readWithin(30'000, write(u"quick"_s, "x"), 10).bytes, "x");
}

FLOWCONNECT_TEST(FileReaderTest)
#include "FileReaderTest.moc"
