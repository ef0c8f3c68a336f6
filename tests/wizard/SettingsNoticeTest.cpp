#include "settings/SettingsFile.h"
#include "support/TestProgram.h"
#include "texts/SettingsTexts.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// What a person is told of the settings that were opened.
class SettingsNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsIt();
};

void SettingsNoticeTest::tellsIt()
{
    const test::ScratchHome home;
    test::NoKeychain keychain;
    test::Program program(home, keychain, {});
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

FLOWCONNECT_TEST(SettingsNoticeTest)
#include "SettingsNoticeTest.moc"
