#include "plugins/PluginCopies.h"
#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// The pages of a program whose plugins are real ones, whole or not.
class PluginPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practisesToAnId();
    void tellsWhyPracticeIsNotPossible_data();
    void tellsWhyPracticeIsNotPossible();
    void tellsWhyNothingIsTested();

private:
    /// One start of the program on a computer without a keychain, with the plugins in `folder`.
    struct Start
    {
        explicit Start(const QString& folder, const ConnectionDraft& draft = test::practiceDraft())
            : program(home, keychain, draft, QUrl(u"http://127.0.0.1:1"_s),
                      QSslConfiguration::defaultConfiguration(), {}, pluginsIn(folder))
        {
        }

        test::ScratchHome home;
        test::NoKeychain keychain;
        test::Program program;
    };
};

void PluginPagesTest::practisesToAnId()
{
    Start start(test::pluginsOfTheBuild());
    test::Program& program = start.program;
    QVERIFY(program.press(u"nextButton"_s));
    QVERIFY(program.press(u"nextButton"_s));
    QVERIFY(program.press(u"nextButton"_s));
    QVERIFY(program.press(u"createButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.wizard.currentId(), 4, 60'000);
    QVERIFY(program.press(u"copyIdButton"_s));
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    QCOMPARE(QApplication::clipboard()->text(), program.find<QLineEdit>(u"connectionIdEdit"_s)->text());
}

void PluginPagesTest::tellsWhyPracticeIsNotPossible_data()
{
    QTest::addColumn<QString>("plugin"); // what stands in its place; empty: nothing
    QTest::addColumn<qint64>("bytes");   // of it; all where negative
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const qint64 all = -1;
    QTest::newRow("missing") << QString() << all << u"A file of Flow Connect is missing: "_s
                             << u"Flow Connect 少了一個檔案："_s;
    QTest::newRow("cut off") << test::practicePlugin() << qint64(100'000)
                             << u"A file of Flow Connect is damaged or can't be read: "_s
                             << u"Flow Connect 有一個檔案損毀或無法讀取："_s;
    QTest::newRow("of another version") << QStringLiteral(FOREIGN_PLUGIN) << all
                                        << u"A file belongs to another version of Flow Connect (0.0.9): "_s
                                        << u"有一個檔案屬於其他版本的 Flow Connect（0.0.9）："_s;
    QTest::newRow("of another Qt") << QStringLiteral(UNRESOLVED_PLUGIN) << all
                                   << u"it may be built for another system: "_s
                                   << u"可能是為其他系統建置的："_s;
}

void PluginPagesTest::tellsWhyPracticeIsNotPossible()
{
    QFETCH(QString, plugin);
    QFETCH(qint64, bytes);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    const test::PluginCopies copies;
    QVERIFY(plugin.isEmpty() || copies.putPractice(plugin, bytes));
    Start start(copies.folder.path());
    test::Program& program = start.program;
    auto* status = program.find<QLabel>(u"practiceStatus"_s);
    const QString file = pluginFile(copies.folder.path(), u"flow-connect-practice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(english + file), 60'000);
    QVERIFY(status->isVisible());
    QVERIFY(status->text().startsWith(u"Practice mode can't start.\n"_s));
    QVERIFY(
        status->text().endsWith(u"Or choose Adobe Experience Platform, which works without that file."_s));
    QVERIFY(!program.find<QAbstractButton>(u"nextButton"_s)->isEnabled());
    QVERIFY(program.press(u"languageButton"_s));
    QTRY_VERIFY(status->text().contains(chinese + file));
    QVERIFY(status->text().startsWith(u"無法啟動練習模式。\n"_s));
    QVERIFY(status->text().endsWith(u"或選擇 Adobe Experience Platform，不需要該檔案。"_s));
    // The way out is open.
    program.find<QRadioButton>(u"platformButton"_s)->click();
    QVERIFY(!status->isVisible());
    QVERIFY(program.find<QWidget>(u"networkButton"_s)->isVisible());
    if (plugin.isEmpty()) { // mended while the program runs
        QVERIFY(copies.putPractice(test::practicePlugin()));
        program.find<QRadioButton>(u"practiceButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(program.find<QAbstractButton>(u"nextButton"_s)->isEnabled(), 60'000);
    }
}

/// The plugin of practice is there, the other one is not.
void PluginPagesTest::tellsWhyNothingIsTested()
{
    const test::PluginCopies copies;
    QVERIFY(copies.putPractice(test::practicePlugin()));
    Start start(copies.folder.path());
    test::Program& program = start.program;
    QVERIFY(program.pressTo(u"nextButton"_s, 1));
    program.type(u"serverEdit"_s, u"127.0.0.1"_s);
    QVERIFY(program.pressTo(u"nextButton"_s, 2));
    program.type(u"userNameEdit"_s, u"reader"_s);
    program.type(u"passwordEdit"_s, u"right-password"_s);
    auto* button = program.find<QAbstractButton>(u"checkDatabaseButton"_s);
    const auto* hint = program.find<FieldHint>(u"checkDatabaseHint"_s);
    button->click();
    const QString file = pluginFile(copies.folder.path(), u"flow-connect-check"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hint->text().contains(u"A file of Flow Connect is missing: "_s + file), 60'000);
    QVERIFY(hint->text().startsWith(u"The test from this computer can't be run.\n"_s));
    QVERIFY(hint->text().endsWith(u"Everything else works without that file."_s));
    QVERIFY(!hint->text().contains(u"Adobe connects from other addresses"_s)); // nothing was seen
    QVERIFY(button->accessibleDescription().contains(file));
    QVERIFY(program.press(u"languageButton"_s));
    QTRY_VERIFY(hint->text().startsWith(u"無法從這台電腦測試。\n"_s));
    QVERIFY(hint->text().endsWith(u"其他功能都不需要該檔案。"_s));
    // And the way to the ID is open.
    QVERIFY(program.pressTo(u"nextButton"_s, 3));
}

FLOWCONNECT_TEST(PluginPagesTest)
#include "PluginPagesTest.moc"
