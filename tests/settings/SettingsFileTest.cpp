#include "settings/SettingsFile.h"
#include "support/TestProgram.h"
#include "texts/SettingsTexts.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QDir>

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
    void worksWithoutAFile();
    void tellsIt();

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
    QVERIFY(contentOf(path).contains("format=1"));
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
    QTest::newRow("torn") << QByteArray("[draft]\nserver=db.example.com\n[profiles\nsigned");
    QTest::newRow("zeros") << QByteArray("[draft]\nserver=db.example.com\n") + QByteArray(300, '\0');
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("far too long") << QByteArray("[draft]\nserver=db.example.com\nx=") +
                                         QByteArray(5 * 1024 * 1024, 'x');
}

void SettingsFileTest::setsDamagedOnesAside()
{
    QFETCH(const QByteArray, bytes);
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
    QCOMPARE(openSettings(path).state, SettingsState::Good); // once is enough
}

void SettingsFileTest::worksWithoutAFile()
{
    const QString path = m_home.filePath(u"folder.conf"_s);
    QVERIFY(QDir().mkpath(path)); // also root can't write that
    const OpenedSettings opened = openSettings(path);
    QCOMPARE(opened.state, SettingsState::ReadOnly);
    QVERIFY(settingsText(opened).contains(u"folder.conf"_s));
    opened.settings->setValue(u"mine"_s, 1);
    opened.settings->sync();
    QCOMPARE(opened.settings->value(u"mine"_s).toInt(), 1);
    QVERIFY(QDir(path).exists());
}

void SettingsFileTest::tellsIt()
{
    test::NoKeychain keychain;
    test::Program program(m_home, keychain, {});
    OpenedSettings opened;
    opened.state = SettingsState::Newer;
    program.wizard.setNotice([&opened] { return settingsText(opened); });
    auto* notice = program.find<FieldHint>(u"notice"_s);
    QVERIFY(notice != nullptr && notice->isVisible());
    QVERIFY(notice->text().startsWith(u"Your settings are from a newer version"_s));
    program.languages.use(Language::TraditionalChinese);
    QTRY_VERIFY(!notice->text().startsWith(u"Your"_s));
    program.languages.use(Language::English);
}

FLOWCONNECT_TEST(SettingsFileTest)
#include "SettingsFileTest.moc"
