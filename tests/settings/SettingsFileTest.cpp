#include "settings/SettingsFile.h"
#include "support/ScratchHome.h"
#include "support/TestProgram.h"
#include "texts/SettingsTexts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray goodPart = "[secrets]\nentries=a, b\n[draft]\nserver=db.example.com\nport=5433\n";
const QByteArray tornSettings = goodPart + "[profiles\nsigned";

} // namespace

/// Settings of another version, damaged or out of reach: the program starts, says so and loses nothing.
class SettingsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFormats();
    void leavesNewerOnesAlone();
    void setsDamagedOnesAside_data();
    void setsDamagedOnesAside();
    void leavesADamagedOneThatCantBeMoved_data();
    void leavesADamagedOneThatCantBeMoved();
    void movesItOnceThatIsPossible();
    void worksWithoutAFile();
    void opensNoPipe();
    void setsALargeOneAsideUnread();
    void doesNotWaitForALock_data();
    void doesNotWaitForALock();

private:
    test::ScratchHome m_home;
};

void SettingsFileTest::countsFormats()
{
    const QString path = m_home.filePath(u"old.conf"_s);
    write(path, "[draft]\nserver=db.example.com\n");
    {
        const OpenedSettings opened = openSettings(path);
        QCOMPARE(opened.state, SettingsState::Good);
        QVERIFY(settingsText(opened).isEmpty());
        QCOMPARE(opened.settings->value(u"draft/server"_s).toString(), u"db.example.com"_s);
    }
    QVERIFY(contentOf(path).contains("format=2"));
}

void SettingsFileTest::leavesNewerOnesAlone()
{
    const QString path = m_home.filePath(u"new.conf"_s);
    const QByteArray newer = "[General]\nformat=7\n\n[draft]\nserver=db.example.com\nhologram=yes\n";
    write(path, newer);
    for (int start = 0; start < 2; ++start) {
        const OpenedSettings opened = openSettings(path);
        QCOMPARE(opened.state, SettingsState::Newer);
        QCOMPARE(opened.otherFile, path);
        QVERIFY(!settingsText(opened).isEmpty());
        QCOMPARE(opened.settings->value(u"draft/server"_s).toString(), u"db.example.com"_s);
        QCOMPARE(opened.settings->value(u"mine"_s).toInt(), start); // what was changed is there again
        opened.settings->setValue(u"mine"_s, 1);
    }
    QCOMPARE(contentOf(path), newer);
}

void SettingsFileTest::setsDamagedOnesAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("readable"); // in part
    QTest::newRow("torn") << tornSettings << true;
    QTest::newRow("zeros") << goodPart + QByteArray(300, '\0') << true;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << false;
    QTest::newRow("a value far too long")
        << goodPart + "x=" + QByteArray(3 * 1024 * 1024, 'x') + "\n[" << true;
}

void SettingsFileTest::setsDamagedOnesAside()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, readable);
    const QString path = m_home.filePath(u"damaged.conf"_s);
    write(path, bytes);
    const OpenedSettings opened = openSettings(path);
    QCOMPARE(opened.state, SettingsState::Damaged);
    QCOMPARE(contentOf(opened.otherFile), bytes);
    QVERIFY(settingsText(opened).contains(QFileInfo(opened.otherFile).fileName()));
    opened.settings->setValue(u"mine"_s, 1);
    opened.settings->sync();
    QCOMPARE(opened.settings->status(), QSettings::NoError);
    QVERIFY(contentOf(path).contains("mine=1"));
    const OpenedSettings again = openSettings(path);
    QCOMPARE(again.state, SettingsState::Good); // once is enough
    for (const QSettings* settings : {opened.settings.get(), again.settings.get()}) {
        QCOMPARE(settings->value(u"draft/server"_s).toString(), readable ? u"db.example.com"_s : QString());
        QCOMPARE(settings->value(u"draft/port"_s).toString(), readable ? u"5433"_s : QString());
        QCOMPARE(settings->value(u"secrets/entries"_s).toStringList(),
                 readable ? (QStringList{u"a"_s, u"b"_s}) : QStringList());
        QVERIFY(!settings->contains(u"draft/x"_s)); // no value of ours is that long
    }
    QFile::remove(opened.otherFile);
}

void SettingsFileTest::leavesADamagedOneThatCantBeMoved_data()
{
    QTest::addColumn<int>("length"); // of the file's name without suffix; file systems allow 255 in all
    QTest::addColumn<bool>("lasts");
    QTest::newRow("room for a copy") << 230 << true;
    QTest::newRow("no room for a copy") << 245 << false;
}

void SettingsFileTest::leavesADamagedOneThatCantBeMoved()
{
    QFETCH(const int, length);
    QFETCH(const bool, lasts);
    const QString path = m_home.filePath(QString(length, u'n') + u".conf");
    for (int start = 0; start < 2; ++start) {
        const QByteArray bytes =
            tornSettings + QByteArray(start, '\n'); // or QSettings would not read it anew
        write(path, bytes);
        const OpenedSettings opened = openSettings(path);
        QCOMPARE(opened.state, SettingsState::StillDamaged);
        QCOMPARE(opened.otherFile, path);
        QVERIFY(settingsText(opened).contains(QFileInfo(path).fileName()));
        QCOMPARE(settingsText(opened).contains(u"forgotten"_s), !lasts);
        QCOMPARE(opened.settings->value(u"draft/server"_s).toString(), u"db.example.com"_s);
        QCOMPARE(opened.settings->value(u"mine"_s).toInt(), lasts ? start : 0);
        opened.settings->setValue(u"mine"_s, 1);
        opened.settings->sync();
        QCOMPARE(opened.settings->value(u"mine"_s).toInt(), 1);
        QCOMPARE(contentOf(path), bytes);
    }
}

void SettingsFileTest::movesItOnceThatIsPossible()
{
    const QString path = m_home.filePath(u"movable.conf"_s);
    const QString copy = m_home.filePath(u"movable.recovered.conf"_s); // of a start that could not move it
    write(path, tornSettings);
    write(copy, "[draft]\nserver=db2.example.com\n");
    const OpenedSettings opened = openSettings(path);
    QCOMPARE(opened.state, SettingsState::Damaged);
    QCOMPARE(opened.settings->fileName(), path);
    QCOMPARE(opened.settings->value(u"draft/server"_s).toString(), u"db2.example.com"_s);
    QVERIFY(!QFile::exists(copy));
}

void SettingsFileTest::worksWithoutAFile()
{
    const QString path = m_home.filePath(u"folder.conf"_s);
    QVERIFY(QDir().mkpath(path)); // also root can't write that
    const OpenedSettings opened = openSettings(path);
    QCOMPARE(opened.state, SettingsState::NotRegular);
    QVERIFY(!opened.lasts);
    QVERIFY(settingsText(opened).contains(u"folder.conf"_s));
    opened.settings->setValue(u"mine"_s, 1);
    opened.settings->sync();
    QCOMPARE(opened.settings->value(u"mine"_s).toInt(), 1);
    QVERIFY(QDir(path).exists());
}

void SettingsFileTest::opensNoPipe()
{
    const QString path = m_home.filePath(u"pipe.conf"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const OpenedSettings opened = openSettings(path);
    QCOMPARE(opened.state, SettingsState::NotRegular);
    QVERIFY(!opened.lasts && settingsText(opened).contains(u"pipe.conf"_s));
}

void SettingsFileTest::setsALargeOneAsideUnread()
{
    const QString path = m_home.filePath(u"large.conf"_s);
    write(path, goodPart);
    constexpr qint64 size = qint64{1} << 30;
    QVERIFY(QFile::resize(path, size)); // sparse
    struct stat before = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &before), 0);
    const OpenedSettings opened = openSettings(path);
    QCOMPARE(opened.state, SettingsState::TooLarge);
    QVERIFY(opened.lasts);
    struct stat after = {};
    QCOMPARE(::stat(QFile::encodeName(opened.otherFile).constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino); // renamed, not copied
    QVERIFY(settingsText(opened).contains(QFileInfo(opened.otherFile).fileName()));
    QVERIFY(!opened.settings->contains(u"draft/server"_s));
    QCOMPARE(openSettings(path).state, SettingsState::Good);
}

void SettingsFileTest::doesNotWaitForALock_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::addColumn<bool>("folder");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("of another computer") << QByteArray("4711\nflow-connect\nelsewhere.example\n") << false;
    QTest::newRow("of another process")
        << QByteArray("1\ninit\n") + QSysInfo::machineHostName().toUtf8() + "\n"
        << false;
    QTest::newRow("a folder") << QByteArray() << true;
}

void SettingsFileTest::doesNotWaitForALock()
{
    QFETCH(const QByteArray, lock);
    QFETCH(const bool, folder);
    const QString path = m_home.filePath(u"locked.conf"_s);
    const QString lockPath = path + u".lock";
    QFile::remove(path);
    QFile::remove(lockPath);
    write(path, goodPart);
    if (folder) {
        QVERIFY(QDir().mkpath(lockPath));
    } else {
        write(lockPath, lock);
    }
    const OpenedSettings opened = openSettings(path);
    QCOMPARE(opened.state, folder ? SettingsState::Locked : SettingsState::Good);
    QCOMPARE(opened.lasts, !folder);
    QCOMPARE(settingsText(opened).isEmpty(), !folder);
    QCOMPARE(opened.settings->value(u"draft/server"_s).toString(), u"db.example.com"_s);
}

FLOWCONNECT_TEST(SettingsFileTest)
#include "SettingsFileTest.moc"
