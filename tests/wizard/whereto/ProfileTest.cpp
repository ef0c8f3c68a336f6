#include "support/ScriptedServer.h"
#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::Step;

namespace {

ConnectionDraft secretDraft(const QString& organization, const QString& secret)
{
    ConnectionDraft draft;
    draft.platformAccess = {u"key"_s, organization, QString(), QString()};
    draft.clientSecret = secret;
    return draft;
}

/// A computer on which the program is started more than once.
struct Computer
{
    Computer()
    {
        server.setHandler([](const test::HttpRequest& request) {
            return request.method == "POST"
                       ? Step::json(200, R"({"access_token":"tok.of.it","expires_in":86399})")
                       : Step::json(200, test::sandboxListing({u"prod"_s}));
        });
    }
    ConnectionDraft saved()
    {
        QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const ProfileStore profiles(settings);
        return DraftStore(settings, profiles).load();
    }
    std::unique_ptr<test::Program> start(const ConnectionDraft& draft)
    {
        return std::make_unique<test::Program>(home, keychain, draft, server.url(QString()));
    }

    test::ScratchHome home;
    test::MemoryKeychain keychain;
    test::ScriptedServer server;
};

} // namespace

/// Profiles: made by signing in, used at the next start, chosen, renamed, duplicated, deleted.
class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOnTheDatabasePage();
    void saysWhatTheKeychainDoesNotGive();
    void choosesBetweenTwo_data();
    void choosesBetweenTwo();
    void keepsLateTokenFromAnotherProfile();
    void renamesDuplicatesDeletes();
    void forgetsWhereNotToBeRemembered();
    void forgetsAllSecrets();
    void survivesDamagedProfiles();
};

void ProfileTest::startsOnTheDatabasePage()
{
    Computer computer;
    {
        const auto program = computer.start(secretDraft(u"ACME1234567@AdobeOrg"_s, u"p8e-secret"_s));
        QVERIFY(program->pressTo(u"nextButton"_s, 1));
        QTRY_COMPARE(computer.keychain.entries.size(), 2);
        program->wizard.close();
    }
    QCOMPARE(computer.home.filesContaining("p8e-secret"), QStringList());
    QCOMPARE(computer.home.filesContaining("tok.of.it"), QStringList());
    computer.server.resetCounts();
    const auto program = computer.start(computer.saved());
    QCOMPARE(program->wizard.currentId(), 1); // no action at all
    auto* line = program->find<QLabel>(u"profileLineText"_s);
    QTRY_COMPARE(line->text(), u"prod · ACME1234…@AdobeOrg"_s);
    QTRY_COMPARE(program->wizard.draft().platformAccess.accessToken, u"tok.of.it"_s);
    QCOMPARE(computer.server.requestCount(), 0); // the kept token lasts
    program->type(u"serverEdit"_s, u"db.example.com"_s);
    program->type(u"databaseEdit"_s, u"shop"_s);
    QVERIFY(program->pressTo(u"nextButton"_s, 2));
    QVERIFY(program->pressTo(u"backButton"_s, 1));
    QVERIFY(program->press(u"changeProfileButton"_s));
    QTRY_COMPARE(program->wizard.currentId(), 0);
    QVERIFY(program->pressTo(u"nextButton"_s, 1));
}

void ProfileTest::saysWhatTheKeychainDoesNotGive()
{
    Computer computer;
    {
        const auto program = computer.start(secretDraft(u"ACME1234567@AdobeOrg"_s, u"p8e-secret"_s));
        QVERIFY(program->pressTo(u"nextButton"_s, 1));
        QTRY_COMPARE(computer.keychain.entries.size(), 2);
        program->wizard.close();
    }
    computer.keychain.locked = true;
    const auto program = computer.start(computer.saved());
    QCOMPARE(program->wizard.currentId(), 1);
    auto* line = program->find<QLabel>(u"profileLineText"_s);
    QTRY_COMPARE(line->text(),
                 u"Not signed in. The system keychain is locked. Unlock it, then try again. You can "
                 "type it instead."_s);
    QVERIFY(program->press(u"changeProfileButton"_s));
    QTRY_COMPARE(program->wizard.currentId(), 0);
    auto* hint = program->find<FieldHint>(u"signInSecretHint"_s);
    QCOMPARE(hint->kind(), FieldHint::Kind::Advice);
    computer.keychain.locked = false;
    hint->findChild<QAbstractButton*>(u"hintAction"_s)->click();
    QTRY_COMPARE(hint->text(), u"Saved in the system keychain."_s);
    QCOMPARE(program->find<QLineEdit>(u"clientSecretEdit"_s)->text(), u"p8e-secret"_s);
    QVERIFY(program->pressTo(u"nextButton"_s, 1));
}

void ProfileTest::choosesBetweenTwo_data()
{
    QTest::addColumn<bool>("byPerson");
    QTest::newRow("keys or mouse") << true;
    QTest::newRow("assistive technology") << false; // it sets the index, and that is all
}

void ProfileTest::choosesBetweenTwo()
{
    QFETCH(const bool, byPerson);
    Computer computer;
    const auto program = computer.start(secretDraft(u"FIRST@AdobeOrg"_s, u"secret-1"_s));
    QVERIFY(program->pressTo(u"nextButton"_s, 1));
    QTRY_COMPARE(computer.keychain.entries.size(), 2);
    QVERIFY(program->pressTo(u"backButton"_s, 0));
    auto* box = program->find<QComboBox>(u"profileBox"_s);
    QVERIFY(box->isVisible());
    QCOMPARE(box->count(), 2);
    const auto choose = [byPerson, box](int index) {
        box->setCurrentIndex(index);
        if (byPerson) {
            Q_EMIT box->activated(index);
        }
    };
    choose(1); // a new one
    QCOMPARE(program->find<QLineEdit>(u"apiKeyEdit"_s)->text(), QString());
    QCOMPARE(program->find<QLineEdit>(u"clientSecretEdit"_s)->text(), QString());
    program->type(u"apiKeyEdit"_s, u"key"_s);
    program->type(u"organizationIdEdit"_s, u"SECOND@AdobeOrg"_s);
    program->type(u"clientSecretEdit"_s, u"secret-2"_s);
    QVERIFY(program->pressTo(u"nextButton"_s, 1));
    QTRY_COMPARE(computer.keychain.entries.size(), 4);
    QVERIFY(program->pressTo(u"backButton"_s, 0));
    QCOMPARE(box->count(), 3);
    QCOMPARE(box->currentText(), u"SECOND@AdobeOrg · prod"_s);
    program->languages.use(Language::TraditionalChinese); // fills the box anew, and chooses nothing
    QTRY_VERIFY(box->itemText(2).startsWith(u"新"_s));
    program->languages.use(Language::English);
    QTRY_COMPARE(box->currentText(), u"SECOND@AdobeOrg · prod"_s);
    QCOMPARE(program->find<QLineEdit>(u"organizationIdEdit"_s)->text(), u"SECOND@AdobeOrg"_s);
    choose(0);
    QCOMPARE(program->find<QLineEdit>(u"organizationIdEdit"_s)->text(), u"FIRST@AdobeOrg"_s);
    QTRY_COMPARE(program->find<QLineEdit>(u"clientSecretEdit"_s)->text(), u"secret-1"_s);
}

void ProfileTest::keepsLateTokenFromAnotherProfile()
{
    Computer computer;
    const auto program = computer.start(secretDraft(u"FIRST@AdobeOrg"_s, u"secret-1"_s));
    computer.server.enqueueFor(
        "POST", "/ims/token/v3",
        Step::json(200, R"({"access_token":"late.token","expires_in":86399})").after(300));
    QVERIFY(program->press(u"nextButton"_s));
    QTRY_COMPARE(computer.server.requestCount("POST"), 1);
    auto* box = program->find<QComboBox>(u"profileBox"_s);
    Q_EMIT box->activated(0); // "New profile": the only line so far
    auto* signIn = program->find<QComboBox>(u"signInBox"_s);
    signIn->setCurrentIndex(1);
    program->type(u"accessTokenEdit"_s, u"mine"_s);
    QCOMPARE(program->wizard.currentId(), 0); // what Next was pressed for is not there any more
    program->type(u"apiKeyEdit"_s, u"key"_s);
    program->type(u"organizationIdEdit"_s, u"SECOND@AdobeOrg"_s);
    QVERIFY(program->pressTo(u"nextButton"_s, 1)); // after the late token has come
    QCOMPARE(computer.server.lastRequest().header("Authorization"), QByteArray("Bearer mine"));
    QCOMPARE(program->wizard.draft().platformAccess.accessToken, u"mine"_s);
}

void ProfileTest::renamesDuplicatesDeletes()
{
    Computer computer;
    const auto program = computer.start(secretDraft(u"FIRST@AdobeOrg"_s, u"secret-1"_s));
    QVERIFY(program->pressTo(u"nextButton"_s, 1));
    QTRY_COMPARE(computer.keychain.entries.size(), 2);
    QVERIFY(program->pressTo(u"backButton"_s, 0));
    program->find<QAction>(u"renameProfileAction"_s)->trigger();
    auto* rename = program->find<QInputDialog>(u"renameProfileDialog"_s);
    QVERIFY(rename != nullptr && rename->isVisible());
    rename->setTextValue(u"Acme"_s);
    rename->accept();
    auto* box = program->find<QComboBox>(u"profileBox"_s);
    QTRY_COMPARE(box->currentText(), u"Acme · prod"_s);
    program->find<QAction>(u"duplicateProfileAction"_s)->trigger();
    QCOMPARE(box->currentText(), u"Acme (copy) · prod"_s);
    QTRY_COMPARE(computer.keychain.entries.size(), 4);
    program->find<QAction>(u"deleteProfileAction"_s)->trigger();
    auto* ask = program->find<QMessageBox>(u"deleteProfileDialog"_s);
    QVERIFY(ask != nullptr && ask->isVisible());
    for (QAbstractButton* button : ask->buttons()) {
        if (ask->buttonRole(button) == QMessageBox::DestructiveRole) {
            button->click();
        }
    }
    QTRY_COMPARE(computer.keychain.entries.size(), 2); // the original's are still there
    QCOMPARE(box->currentText(), u"Acme · prod"_s);
    QTRY_COMPARE(program->find<QLineEdit>(u"clientSecretEdit"_s)->text(), u"secret-1"_s);
    QVERIFY(program->pressTo(u"nextButton"_s, 1));
    QCOMPARE(program->find<QLabel>(u"profileLineText"_s)->text(), u"prod · Acme (FIRST@AdobeOrg)"_s);
}

void ProfileTest::forgetsWhereNotToBeRemembered()
{
    Computer computer;
    const auto program = computer.start(secretDraft(u"FIRST@AdobeOrg"_s, u"secret-1"_s));
    QVERIFY(program->pressTo(u"nextButton"_s, 1));
    QTRY_COMPARE(computer.keychain.entries.size(), 2);
    QVERIFY(program->pressTo(u"backButton"_s, 0));
    program->find<QCheckBox>(u"rememberSignInCheck"_s)->click();
    QTRY_COMPARE(computer.keychain.entries.size(), 0);
    QTRY_COMPARE(program->find<FieldHint>(u"signInSecretHint"_s)->text(),
                 u"For this session only: it is forgotten when you quit."_s);
    QVERIFY(program->pressTo(u"nextButton"_s, 1));
    QCOMPARE(computer.keychain.entries.size(), 0);
}

void ProfileTest::forgetsAllSecrets()
{
    Computer computer;
    const auto program = computer.start(secretDraft(u"FIRST@AdobeOrg"_s, u"secret-1"_s));
    QVERIFY(program->pressTo(u"nextButton"_s, 1));
    QTRY_COMPARE(computer.keychain.entries.size(), 2);
    QVERIFY(program->pressTo(u"backButton"_s, 0));
    const auto forget = [&program] {
        QVERIFY(program->press(u"forgetButton"_s));
        auto* ask = program->find<QMessageBox>(u"forgetDialog"_s);
        QVERIFY(ask != nullptr && ask->isVisible());
        for (QAbstractButton* button : ask->buttons()) {
            if (ask->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
            }
        }
        QTRY_VERIFY(program->find<QMessageBox>(u"forgetDialog"_s) == nullptr);
    };
    auto* hint = program->find<FieldHint>(u"forgottenHint"_s);
    computer.keychain.locked = true;
    forget();
    QTRY_COMPARE(hint->text(),
                 u"All entries are still in the system keychain. The system keychain is locked. Unlock it, "
                 "then try again."_s);
    QCOMPARE(hint->kind(), FieldHint::Kind::Advice);
    computer.keychain.locked = false;
    forget();
    QTRY_COMPARE(hint->text(), u"Entries deleted from the system keychain: 2."_s);
    QCOMPARE(hint->kind(), FieldHint::Kind::Done);
    QVERIFY(computer.keychain.entries.isEmpty());
    QVERIFY(program->parts.entries.all().isEmpty());
    program->parts.entries.add(u"gone"_s); // deleted by hand in the keychain's own program
    forget();
    QTRY_COMPARE(hint->text(), u"Entries deleted from the system keychain: 0. Already gone before: 1."_s);
    QVERIFY(program->pressTo(u"nextButton"_s, 1)); // what is in memory still works
}

void ProfileTest::survivesDamagedProfiles()
{
    Computer computer;
    {
        QSettings settings(computer.home.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"profiles/x/signIn"_s, 17);
        settings.setValue(u"profiles/x/fromTheFuture"_s, u"kept"_s);
        settings.setValue(u"profiles/not an id/name"_s, u"odd"_s);
        settings.setValue(u"profiles/y/name"_s, QStringList{u"a"_s, u"b"_s});
        settings.setValue(u"draft/profile"_s, u"gone"_s);
    }
    const auto program = computer.start(computer.saved());
    QCOMPARE(program->wizard.currentId(), 0);
    QCOMPARE(program->parts.profiles.all().size(), 2);
    program->wizard.close();
    QSettings settings(computer.home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QCOMPARE(settings.value(u"profiles/x/fromTheFuture"_s).toString(), u"kept"_s);
    QCOMPARE(settings.value(u"profiles/not an id/name"_s).toString(), u"odd"_s);
}

FLOWCONNECT_TEST(ProfileTest)
#include "ProfileTest.moc"
