#include "settings/LiveSettings.h"
#include "settings/DraftStore.h"
#include "settings/KeychainIndex.h"
#include "support/ScratchHome.h"
#include "support/TestProgram.h"
#include "texts/SettingsTexts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

QVariant onDisk(const QString& path, const QString& key)
{
    return QSettings(path, QSettings::IniFormat).value(key);
}

} // namespace

/// Settings that are read and written in a thread, and disks that refuse.
class LiveSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesByItself();
    void writesAtTheEnd();
    void takesTheOldListApart();
    void keepsTheNewerDraft();
    void tellsAtOnceWhatCantBeSaved_data();
    void tellsAtOnceWhatCantBeSaved();
    void opensWhatever_data();
    void opensWhatever();

private:
    std::unique_ptr<test::ScratchHome> m_home;
    QString m_path;
};

void LiveSettingsTest::init()
{
    m_home.reset();
    m_home = std::make_unique<test::ScratchHome>();
    QVERIFY(QDir().mkpath(m_home->filePath(u"conf"_s)));
    m_path = m_home->filePath(u"conf/flow-connect.conf"_s);
}

void LiveSettingsTest::writesByItself()
{
    LiveSettings settings(m_path, 30'000);
    QCOMPARE(settings.report().state, SettingsState::Good);
    settings.setValue(u"draft/port"_s, 5433);
    settings.setValue(u"draft/gone"_s, 1);
    QTRY_COMPARE(onDisk(m_path, u"draft/port"_s).toString(), u"5433"_s);
    settings.remove(u"draft/gone"_s);
    QTRY_VERIFY(!onDisk(m_path, u"draft/gone"_s).isValid());
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777, mode_t{0600});
}

void LiveSettingsTest::writesAtTheEnd()
{
    {
        LiveSettings settings(m_path, 30'000);
        settings.setValue(u"draft/server"_s, u"db.example.com"_s);
    }
    QCOMPARE(onDisk(m_path, u"draft/server"_s).toString(), u"db.example.com"_s);
}

void LiveSettingsTest::takesTheOldListApart()
{
    QSettings(m_path, QSettings::IniFormat).setValue(u"secrets/entries"_s, QStringList{u"a"_s, u"b"_s});
    {
        LiveSettings settings(m_path, 30'000);
        KeychainIndex index(settings);
        index.add(u"c"_s);
        QCOMPARE(index.all().size(), 3);
    }
    LiveSettings settings(m_path, 30'000);
    QCOMPARE(KeychainIndex(settings).all().size(), 3);
    QVERIFY(!settings.contains(u"secrets/entries"_s));
}

void LiveSettingsTest::keepsTheNewerDraft()
{
    {
        LiveSettings a(m_path, 30'000);
        ProfileStore profilesA(a);
        DraftStore draftsA(a, profilesA);
        const ConnectionDraft old = draftsA.load();
        LiveSettings b(m_path, 30'000);
        ProfileStore profilesB(b);
        DraftStore draftsB(b, profilesB);
        ConnectionDraft draft = draftsB.load();
        draft.server = u"db.example.com"_s;
        draftsB.save(draft);
        QTRY_COMPARE(a.value(u"draft/server"_s).toString(), u"db.example.com"_s);
        draftsA.save(old); // as its window closes
    }
    QCOMPARE(onDisk(m_path, u"draft/server"_s).toString(), u"db.example.com"_s);
}

void LiveSettingsTest::tellsAtOnceWhatCantBeSaved_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<SettingsState>("state");
    QTest::newRow("lock") << u"lock"_s << SettingsState::Locked;
    QTest::newRow("folder") << u"folder"_s << SettingsState::NotRegular;
    QTest::newRow("pipe") << u"pipe"_s << SettingsState::NotRegular;
}

void LiveSettingsTest::tellsAtOnceWhatCantBeSaved()
{
    QFETCH(const QString, obstacle);
    QFETCH(const SettingsState, state);
    LiveSettings settings(m_path, 30'000);
    QCOMPARE(settings.report().state, SettingsState::Good);
    const QString place = obstacle == u"lock" ? m_path + u".lock" : m_path;
    QFile::remove(m_path);
    if (obstacle == u"pipe") {
        QCOMPARE(::mkfifo(QFile::encodeName(place).constData(), 0600), 0);
    } else {
        QVERIFY(QDir().mkpath(place));
    }
    settings.setValue(u"draft/server"_s, u"db.example.com"_s);
    QTRY_COMPARE(settings.report().state, state);
    QVERIFY(settingsText(settings.report()).contains(u"flow-connect.conf"_s));
    QCOMPARE(settings.value(u"draft/server"_s).toString(), u"db.example.com"_s);
    bool told = false;
    settings.whenSaved(this, [&told] { told = true; });
    QTRY_VERIFY(told);
    QVERIFY(obstacle == u"pipe" ? QFile::remove(place) : QDir().rmdir(place));
    settings.setValue(u"draft/port"_s, 1);
    QTRY_COMPARE(settings.report().state, SettingsState::SavedAgain);
    QTRY_COMPARE(onDisk(m_path, u"draft/server"_s).toString(), u"db.example.com"_s); // nothing is lost
}

void LiveSettingsTest::opensWhatever_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<SettingsState>("state");
    QTest::newRow("pipe") << u"pipe"_s << SettingsState::NotRegular;
    QTest::newRow("1 GB") << u"huge"_s << SettingsState::TooLarge;
    QTest::newRow("empty lock") << u"lock"_s << SettingsState::Good;
    QTest::newRow("100,000 profiles") << u"profiles"_s << SettingsState::Good;
}

void LiveSettingsTest::opensWhatever()
{
    QFETCH(const QString, what);
    QFETCH(const SettingsState, state);
    if (what == u"pipe") {
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    } else {
        QFile file(what == u"lock" ? m_path + u".lock" : m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (what == u"huge") {
            QVERIFY(file.resize(qint64{1} << 30));
        } else if (what == u"profiles") {
            file.write("[profiles]\n");
            for (int i = 0; i < 100'000; ++i) {
                file.write(QByteArray::number(i) + "\\name=P" + QByteArray::number(i) + '\n');
            }
        }
    }
    QElapsedTimer clock;
    clock.start();
    LiveSettings settings(m_path, 30'000);
    const qint64 opened = clock.restart();
    QCOMPARE(settings.report().state, state);
    const qsizetype profiles = ProfileStore(settings).all().size();
    qInfo("opened after %lld ms, %lld profiles in %lld ms", opened, qint64{profiles}, clock.elapsed());
    QCOMPARE(profiles, what == u"profiles" ? 100'000 : 0);
}

FLOWCONNECT_TEST(LiveSettingsTest)
#include "LiveSettingsTest.moc"
