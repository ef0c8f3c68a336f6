#include "secrets/KeychainSecretStore.h"
#include "support/ScriptedServer.h"
#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

const QString password = u"pa;ss-Word-8841"_s;
const QString token = u"token-that-nobody-may-see-5527"_s;

/// What `secret-tool` sees of the program's entries, from outside.
QByteArray entriesSeenFromOutside()
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"org.flowconnect.FlowConnect"_s});
    QSignalSpy ended(&tool, &QProcess::finished);
    if (ended.isEmpty()) {
        (void)ended.wait(5000);
    }
    return tool.readAll();
}

void fillIn(test::Program& program)
{
    program.find<QAbstractButton>(u"platformButton"_s)->click();
    auto* signIn = program.find<QComboBox>(u"signInBox"_s);
    signIn->setCurrentIndex(1); // with a token of one's own
    program.type(u"apiKeyEdit"_s, u"key"_s);
    program.type(u"organizationIdEdit"_s, u"ORG@AdobeOrg"_s);
    program.type(u"accessTokenEdit"_s, token);
    program.pressTo(u"nextButton"_s, 1);
    program.type(u"serverEdit"_s, u"db.example.com"_s);
    program.type(u"databaseEdit"_s, u"shop"_s);
    program.press(u"nextButton"_s);
    program.type(u"userNameEdit"_s, u"reader"_s);
    program.type(u"passwordEdit"_s, password);
}

} // namespace

/// The wizard over a real Secret Service. Run it by with-keyring.sh.
class KeychainWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOffersAndDeletes();
};

void KeychainWalkTest::keepsOffersAndDeletes()
{
    const test::ScratchHome home;
    test::ScriptedServer server;
    server.serve(test::Step::json(200, test::sandboxListing({u"prod"_s})));
    KeychainSecretStore keychain;
    {
        test::Program program(home, keychain, {}, server.url(QString()));
        fillIn(program);
        QTRY_COMPARE(program.find<FieldHint>(u"signInSecretHint"_s)->text(),
                     u"Saved in the system keychain."_s);
        auto* hint = program.find<FieldHint>(u"keychainHint"_s);
        QCOMPARE(hint->text(), u"For this session only: it is forgotten when you quit."_s);
        program.find<QCheckBox>(u"rememberCheck"_s)->click();
        QTRY_COMPARE(hint->text(), u"Saved in the system keychain."_s);
        const QByteArray seen = entriesSeenFromOutside();
        QVERIFY2(seen.contains(password.toUtf8().toBase64()),
                 seen.constData()); // as QtKeychain writes binary data
        const QByteArray entry = "{\"accessToken\":\"" + token.toUtf8() + "\"}";
        QVERIFY2(seen.contains(entry.toBase64()), seen.constData());
        program.wizard.close();
    }
    QCOMPARE(home.filesContaining(password.toUtf8()), QStringList());
    QCOMPARE(home.filesContaining(token.toUtf8()), QStringList());

    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const ProfileStore profiles(settings);
    test::Program again(home, keychain, DraftStore(settings, profiles).load(), server.url(QString()));
    QCOMPARE(again.wizard.currentId(), 1); // the profile is complete
    QTRY_COMPARE(again.find<QLineEdit>(u"accessTokenEdit"_s)->text(), token);
    QVERIFY(again.press(u"nextButton"_s));
    QTRY_COMPARE(again.find<QLineEdit>(u"passwordEdit"_s)->text(), password);
    again.find<QCheckBox>(u"rememberCheck"_s)->click();
    again.find<QCheckBox>(u"rememberSignInCheck"_s)->click();
    QTRY_VERIFY(!entriesSeenFromOutside().contains("FlowConnect/"));
    QCOMPARE(again.find<QLineEdit>(u"passwordEdit"_s)->text(), password); // still there for the session
    QVERIFY(again.press(u"nextButton"_s));
    QCOMPARE(again.wizard.currentId(), 3);
}

FLOWCONNECT_TEST(KeychainWalkTest)
#include "KeychainWalkTest.moc"
