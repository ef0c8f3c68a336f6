#include "settings/DraftStore.h"
#include "settings/KeychainIndex.h"
#include "settings/LiveSettings.h"
#include "support/ScratchHome.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// One settings file of several windows.
class SharedSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAfreshWhenAsked();
    void hasWhatAnotherWindowWrote();
    void loseNothingOfEachOther();
    void forgetsAllOfBothWindows();

private:
    std::unique_ptr<test::ScratchHome> m_home;
    QString m_path;
};

void SharedSettingsTest::init()
{
    m_home.reset();
    m_home = std::make_unique<test::ScratchHome>();
    QVERIFY(QDir().mkpath(m_home->filePath(u"conf"_s)));
    m_path = m_home->filePath(u"conf/flow-connect.conf"_s);
}

/// What another window has written a moment ago, before anybody could have noticed it.
void SharedSettingsTest::readsAfreshWhenAsked()
{
    LiveSettings here(m_path, 30'000);
    LiveSettings there(m_path, 30'000);
    for (int i = 0; i < 50; ++i) {
        const QString key = u"keychain/%1"_s.arg(i);
        bool saved = false;
        there.setValue(key, i);
        there.whenSaved(this, [&saved] { saved = true; });
        QTRY_VERIFY(saved);
        QVariant seen;
        bool fresh = false;
        here.whenFresh(this, [&] {
            seen = here.value(key);
            fresh = true;
        });
        QTRY_VERIFY(fresh);
        QCOMPARE(seen.toInt(), i);
        QVERIFY(seen.isValid());
    }
}

void SharedSettingsTest::hasWhatAnotherWindowWrote()
{
    LiveSettings a(m_path, 30'000);
    LiveSettings b(m_path, 30'000);
    const QSignalSpy news(&b, &LiveSettings::changedElsewhere);
    a.setValue(u"profiles/one/name"_s, u"One"_s);
    QTRY_COMPARE(b.value(u"profiles/one/name"_s).toString(), u"One"_s);
    QVERIFY(!news.isEmpty());
    a.remove(u"profiles/one"_s);
    QTRY_VERIFY(!b.contains(u"profiles/one/name"_s));
}

void SharedSettingsTest::loseNothingOfEachOther()
{
    LiveSettings a(m_path, 30'000);
    LiveSettings b(m_path, 30'000);
    constexpr int count = 50;
    for (int i = 0; i < count; ++i) {
        a.setValue(u"profiles/a%1/name"_s.arg(i), i);
        b.setValue(u"profiles/b%1/name"_s.arg(i), i);
        QCoreApplication::processEvents();
    }
    const auto profiles = [](QSettings& settings) {
        settings.beginGroup(u"profiles"_s);
        const qsizetype found = settings.childGroups().size();
        settings.endGroup();
        return found;
    };
    QTRY_COMPARE(profiles(a), 2 * count);
    QTRY_COMPARE(profiles(b), 2 * count);
    QSettings file(m_path, QSettings::IniFormat);
    QTRY_COMPARE((file.sync(), profiles(file)), 2 * count);
}

void SharedSettingsTest::forgetsAllOfBothWindows()
{
    LiveSettings a(m_path, 30'000);
    LiveSettings b(m_path, 30'000);
    KeychainIndex indexA(a);
    KeychainIndex indexB(b);
    indexA.add(u"signin/1/accessToken"_s);
    bool saved = false;
    indexB.add(u"password/密/%2F"_s);
    indexB.whenSaved(this, [&saved] { saved = true; });
    QVERIFY(!saved);
    QTRY_VERIFY(saved); // before the entry is written to the keychain
    QTRY_COMPARE(indexA.all().size(), 2);
    QTRY_COMPARE(indexB.all().size(), 2);
    QVERIFY(indexA.has(u"password/密/%2F"_s));
    indexA.remove(indexA.notesOf(u"password/密/%2F"_s));
    QTRY_COMPARE(indexB.all(), QStringList{u"signin/1/accessToken"_s});
}

FLOWCONNECT_TEST(SharedSettingsTest)
#include "SharedSettingsTest.moc"
