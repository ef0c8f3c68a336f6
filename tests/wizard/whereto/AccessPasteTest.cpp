#include "support/TestProgram.h"
#include "wizard/DraftSaver.h"
#include "wizard/whereto/AccessImporter.h"
#include "wizard/whereto/SignInFixture.h"
#include "wizard/widgets/TextDoor.h"
#include "wizard/widgets/WaysIn.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

const QStringList accessEdits{u"apiKeyEdit"_s,      u"organizationIdEdit"_s, u"clientSecretEdit"_s,
                              u"accessTokenEdit"_s, u"sandboxEdit"_s,        u"scopesEdit"_s};

/// The six values as the fields show them.
QStringList shownAccess(SignInDesk& desk)
{
    QStringList values;
    for (const QString& name : accessEdits) {
        values += desk.text(name);
    }
    return values;
}

QString importHint(SignInDesk& desk)
{
    return desk.program.find<FieldHint>(u"importHint"_s)->text();
}

} // namespace

/// Texts with values for Platform, pasted into its fields by whichever way: each value lands in its field.
class AccessPasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAllFields_data();
    void fillsAllFields();
    void putsAValueIntoItsField_data();
    void putsAValueIntoItsField();
    void takesAValueOut_data();
    void takesAValueOut();
    void joinsScopes();
    void joinsAWrappedToken();
    void readsATextOnThePage();
    void offersEnvironments();
    void showsHiddenFiles();
    void tellsWhyNothingCame_data();
    void tellsWhyNothingCame();
    void namesTheProfileByItsOrganization();
};

void AccessPasteTest::fillsAllFields_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("into");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const QString curl =
        u"curl -X POST 'https://ims-na1.adobelogin.com/ims/token/v3' \\\n"
        "  -H 'x-gw-ims-org-id: ACME@AdobeOrg' -H \"x-sandbox-name: dev\" \\\n"
        "  -d 'client_id=key-1&client_secret=p8e-nobody-may-see&grant_type=client_credentials&scope=openid,session'"_s;
    const QString lines =
        u"Client ID: key-1\r\nClient secret: p8e-nobody-may-see\r\nOrganization ID：ACME@AdobeOrg\r\n"
        "Sandbox name: dev\r\nScopes: openid session\r\n"_s;
    const QString env =
        u"# Adobe\nCLIENT_ID=key-1\nexport CLIENT_SECRET=\"p8e-nobody-may-see\"\nIMS_ORG='ACME@AdobeOrg'\n"
        "SANDBOX_NAME=dev\nSCOPES=openid,session\n"_s;
    const QString json =
        uR"({"org_id":"ACME@AdobeOrg","client_id":"key-1","secret":"p8e-nobody-may-see","scopes":"openid,session",
                            "sandbox-name":"dev"})"_s;
    const QList<std::tuple<QByteArray, QString, QString>> forms{
        {"curl", curl, u"Read as a command."_s},
        {"lines", lines, u"Read as lines with names and values."_s},
        {".env", env, u"Read as a .env file."_s},
        {"JSON", json, u"Read as JSON."_s}};
    const QList<std::pair<QByteArray, Way>> ways{
        {"Ctrl+V", Way::Paste}, {"drop", Way::Drop}, {"set", Way::SetText}, {"insert", Way::InsertText}};
    for (const auto& [form, text, words] : forms) {
        for (const auto& [name, way] : ways) {
            for (const QString& into : accessEdits) {
                QTest::newRow(QByteArray(form + ", " + name + ", " + into.toLatin1()).constData())
                    << way << into << text << words;
            }
        }
    }
}

void AccessPasteTest::fillsAllFields()
{
    QFETCH(const Way, way);
    QFETCH(const QString, into);
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    SignInDesk start;
    auto* edit = start.program.find<QLineEdit>(into);
    bring(edit, way, text);
    QCOMPARE(shownAccess(start), (QStringList{u"key-1"_s, u"ACME@AdobeOrg"_s, u"p8e-nobody-may-see"_s,
                                              QString(), u"dev"_s, u"openid,session"_s}));
    const ConnectionDraft& draft = start.program.wizard.draft();
    QCOMPARE(draft.platformAccess, (PlatformAccess{u"key-1"_s, u"ACME@AdobeOrg"_s, QString(), u"dev"_s}));
    QCOMPARE(draft.clientSecret, u"p8e-nobody-may-see"_s);
    QCOMPARE(importHint(start),
             words + u" Found: API key, Organization ID, Client secret, Sandbox, Scopes."_s);
    const QString value = edit->text();
    edit->undo();
    edit->redo();
    QVERIFY(edit->text() == value || edit->text().isEmpty()); // the text is not in the history
    start.program.wizard.findChild<DraftSaver*>()->save();
    start.program.settings.sync();
    QCOMPARE(start.home.filesContaining("p8e-nobody-may-see"), QStringList());
}

void AccessPasteTest::putsAValueIntoItsField_data()
{
    QTest::addColumn<QString>("into");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("name");
    QTest::newRow("token header") << u"apiKeyEdit"_s << u"Authorization：Bearer tok.en"_s
                                  << u"accessTokenEdit"_s << u"tok.en"_s << u"Access token"_s;
    QTest::newRow("assignment") << u"sandboxEdit"_s << u"CLIENT_SECRET=p8e-nobody-may-see"_s
                                << u"clientSecretEdit"_s << u"p8e-nobody-may-see"_s << u"Client secret"_s;
    QTest::newRow("member") << u"clientSecretEdit"_s << u"\"client_id\": \"key-1\","_s << u"apiKeyEdit"_s
                            << u"key-1"_s << u"API key"_s;
    QTest::newRow("organization") << u"scopesEdit"_s << u"x-gw-ims-org-id: ACME@AdobeOrg"_s
                                  << u"organizationIdEdit"_s << u"ACME@AdobeOrg"_s << u"Organization ID"_s;
}

void AccessPasteTest::putsAValueIntoItsField()
{
    QFETCH(const QString, into);
    QFETCH(const QString, text);
    QFETCH(const QString, owner);
    QFETCH(const QString, value);
    QFETCH(const QString, name);
    SignInDesk start;
    start.program.type(into, u"typed"_s);
    bring(start.program.find<QLineEdit>(into), Way::Paste, text);
    QCOMPARE(start.text(into), u"typed"_s);
    QCOMPARE(start.text(owner), value);
    QVERIFY(start.program.find<QLineEdit>(owner)->isVisible());
    QCOMPARE(importHint(start), u"The text names another field. Its value was put there: %1."_s.arg(name));
}

void AccessPasteTest::takesAValueOut_data()
{
    QTest::addColumn<QString>("into");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("header") << u"apiKeyEdit"_s << u"x-api-key: key-1"_s << u"key-1"_s;
    QTest::newRow("assignment") << u"apiKeyEdit"_s << u"export CLIENT_ID='key-1'"_s << u"key-1"_s;
    QTest::newRow("member") << u"organizationIdEdit"_s << u"\"ORG_ID\": \"ACME@AdobeOrg\","_s
                            << u"ACME@AdobeOrg"_s;
    QTest::newRow("guillemets") << u"apiKeyEdit"_s << u"«key-1»"_s << u"key-1"_s;
    QTest::newRow("backticks and a comma") << u"apiKeyEdit"_s << u"`key-1`,"_s << u"key-1"_s;
    QTest::newRow("mail link") << u"organizationIdEdit"_s << u"mailto:ACME@AdobeOrg"_s << u"ACME@AdobeOrg"_s;
    QTest::newRow("mail link behind")
        << u"organizationIdEdit"_s << u"ACME@AdobeOrg<mailto:ACME@AdobeOrg>;"_s << u"ACME@AdobeOrg"_s;
    QTest::newRow("a common name") << u"clientSecretEdit"_s << u"secret: \"p8e-nobody-may-see\""_s
                                   << u"p8e-nobody-may-see"_s;
    QTest::newRow("sandbox") << u"sandboxEdit"_s << u"sandbox=dev"_s << u"dev"_s;
}

void AccessPasteTest::takesAValueOut()
{
    QFETCH(const QString, into);
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    SignInDesk start;
    bring(start.program.find<QLineEdit>(into), Way::SetText, text);
    QCOMPARE(start.text(into), value);
}

void AccessPasteTest::joinsScopes()
{
    SignInDesk start;
    start.program.find<QToolButton>(u"advancedButton"_s)->setChecked(true); // else the field is hidden
    auto* edit = start.program.find<QLineEdit>(u"scopesEdit"_s);
    for (const auto& [text, joined] :
         {std::pair{u"openid\n session;\tAdobeID"_s, u"openid,session,AdobeID"_s},
          std::pair{u"[\"openid\", \"session\"]"_s, u"openid,session"_s},
          std::pair{u"scopes: openid, session"_s, u"openid,session"_s}}) {
        fillIn(edit, {});
        bring(edit, Way::Paste, text);
        QCOMPARE(edit->text(), joined);
    }
    bring(edit, Way::InsertText, u", read_organizations x"_s); // into the list
    QCOMPARE(edit->text(), u"openid,session,read_organizations,x"_s);
    fillIn(edit, {});
    QTest::keyClicks(edit, u"openid session,"_s);
    edit->setFocus();
    QTRY_VERIFY(edit->hasFocus());
    start.program.find<QLineEdit>(u"apiKeyEdit"_s)->setFocus();
    QTRY_COMPARE(edit->text(), u"openid,session"_s);
    QCOMPARE(start.program.wizard.draft().scopes, u"openid,session"_s);
}

void AccessPasteTest::joinsAWrappedToken()
{
    const QString token = u"eyJh"_s + QString(296, u'b') + u".e30."_s + QString(342, u's');
    QString wrapped = token;
    for (qsizetype at = 76; at < wrapped.size(); at += 79) {
        wrapped.insert(at, u"\n> "_s);
    }
    SignInDesk start;
    start.pasteAToken();
    auto* edit = start.program.find<QLineEdit>(u"accessTokenEdit"_s);
    for (const QString& text : QStringList{wrapped, u"Bearer "_s + wrapped,
                                           u"> Authorization: Bearer "_s + wrapped + u"\n> \n> Regards"_s}) {
        fillIn(edit, {});
        bring(edit, Way::Paste, text);
        QCOMPARE(edit->text(), token);
    }
}

void AccessPasteTest::readsATextOnThePage()
{
    SignInDesk start;
    QGuiApplication::clipboard()->setText(u"x-api-key: key-1\nx-sandbox-name: dev\nX-Trace: 1"_s);
    QTest::keySequence(start.program.wizard.page(0), QKeySequence::Paste);
    QGuiApplication::clipboard()->clear();
    QTRY_COMPARE(start.text(u"apiKeyEdit"_s), u"key-1"_s);
    QCOMPARE(importHint(start),
             u"Read as lines with names and values. Found: API key, Sandbox. Not included: "
             "Organization ID, Client secret. Ignored: X-Trace."_s);
}

void AccessPasteTest::offersEnvironments()
{
    SignInDesk start;
    start.drop(
        "IMS_ORG=ACME@AdobeOrg\nCLIENT_ID_DEV=key-1\nCLIENT_SECRET_DEV=YOUR_SECRET\nCLIENT_ID_PROD=key-2\n");
    auto* dialog = start.program.find<QInputDialog>(u"credentialDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->comboBoxItems(), (QStringList{u"1. dev (key-1)"_s, u"2. prod (key-2)"_s}));
    dialog->accept();
    QTRY_COMPARE(start.text(u"apiKeyEdit"_s), u"key-1"_s);
    QCOMPARE(start.text(u"organizationIdEdit"_s), u"ACME@AdobeOrg"_s);
    QVERIFY(importHint(start).endsWith(u"Placeholder, not taken: Client secret."_s));
}

void AccessPasteTest::showsHiddenFiles()
{
    SignInDesk start;
    start.program.find<AccessImporter>({})->choose();
    auto* dialog = start.program.find<QFileDialog>(u"importDialog"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->filter().testFlag(QDir::Hidden));
    QCOMPARE(dialog->selectedNameFilter(), u"All files (*)"_s);
    dialog->reject();
}

void AccessPasteTest::tellsWhyNothingCame_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("words");
    QTest::newRow("retired") << QByteArray("CLIENT_ID=k\nCLIENT_SECRET=s\nPRIVATE_KEY=x\n")
                             << u"This is a service account (JWT), which Adobe has ended"_s;
    QTest::newRow("placeholders")
        << QByteArray("x-api-key: {API_KEY}\nAuthorization: Bearer {ACCESS_TOKEN}\n")
        << u"There are only placeholders in it, no values: API key, Access token."_s;
    QTest::newRow("damaged") << QByteArray("{\"project\":{\"org\":") << u"This JSON is damaged or cut off."_s;
    QTest::newRow("somebody else's") << QByteArray("HOST=db\nPASSWORD=x\n")
                                     << u"Nothing in it is for Adobe Experience Platform"_s;
}

void AccessPasteTest::tellsWhyNothingCame()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, words);
    SignInDesk start;
    start.drop(file);
    auto* hint = start.program.find<FieldHint>(u"importHint"_s);
    QVERIFY2(hint->text().startsWith(words), qPrintable(hint->text()));
    QCOMPARE(hint->kind(), FieldHint::Kind::Stop);
    const QString english = hint->text();
    QVERIFY(start.program.press(u"languageButton"_s));
    QTRY_VERIFY(hint->text() != english);
    start.program.languages.use(Language::English);
    QCOMPARE(shownAccess(start).mid(0, 5).join(QString()), QString());
}

void AccessPasteTest::namesTheProfileByItsOrganization()
{
    SignInDesk start;
    start.drop(
        QByteArray(workspace).replace("%1", "").replace("\"org\":{", "\"org\":{\"name\":\"Acme Inc\","));
    QCOMPARE(start.program.wizard.draft().profileName, u"Acme Inc"_s);
    start.signInGets(Step::json(200, goodToken));
    QVERIFY(start.program.press(u"nextButton"_s));
    QTRY_COMPARE(start.program.wizard.currentId(), 1);
    QVERIFY(start.program.find<QComboBox>(u"profileBox"_s)->currentText().startsWith(u"Acme Inc"_s));
}

FLOWCONNECT_TEST(AccessPasteTest)
#include "AccessPasteTest.moc"
