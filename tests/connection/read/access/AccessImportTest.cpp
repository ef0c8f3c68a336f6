#include "connection/read/access/AccessImport.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

const QByteArray workspace = R"({"project":{"id":"1","name":"Acme","org":{"id":"2","name":"Acme",
 "ims_org_id":"ACME@AdobeOrg"},"workspace":{"id":"3","name":"Production","details":{"credentials":[
 {"id":"4","name":"JWT of old","integration_type":"service","jwt":{"client_id":"old"}},
 {"id":"5","name":"Server to server","integration_type":"oauth_server_to_server","oauth_server_to_server":
  {"client_id":" key-1\n","client_secrets":["p8e-one","p8e-two"],"scopes":["openid","session"]}},
 {"id":"6","name":"Second","integration_type":"oauth_server_to_server","oauth_server_to_server":
  {"client_id":"key-2"}}]}}}})";

const QByteArray environment = R"({"id":"1","name":"Acme prod","values":[
 {"key":"API_KEY","value":"key-1","enabled":true},{"key":"client_secret","value":"p8e-one"},
 {"key":"SCOPES","value":"openid,session","enabled":true},{"key":"ACCESS_TOKEN","value":"Bearer abc","enabled":true},
 {"key":"IMS_ORG","value":"ACME@AdobeOrg","enabled":true},{"key":"SANDBOX_NAME","value":"dev","enabled":false},
 {"key":"IMS","value":"ims-na1.adobelogin.com","enabled":true},17,{"key":5,"value":{}}],
 "_postman_variable_scope":"environment"})";

bool fit(const QString& text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

/// The files that Adobe and Postman give, and everything that is none.
class AccessImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWorkspace();
    void readsEnvironment();
    void refuses_data();
    void refuses();
    void survivesDamage();
    void appliesToADraft();
    void namesTheProfile();
    void choosesTheSignIn();
    void tellsOtherOrganizations();
};

void AccessImportTest::readsWorkspace()
{
    const AccessImport import = readAccessImport(workspace);
    QCOMPARE(import.problem, ImportProblem::None);
    const QStringList old{u"JWT of old"_s};
    const ImportedAccess first{.label = u"Server to server"_s,
                               .apiKey = u"key-1"_s,
                               .clientSecret = u"p8e-one"_s,
                               .scopes = u"openid,session"_s,
                               .organizationId = u"ACME@AdobeOrg"_s,
                               .accessToken = {},
                               .sandboxName = {},
                               .organizationName = u"Acme"_s,
                               .clientSecrets = 2,
                               .ignored = old};
    const ImportedAccess second{.label = u"Second"_s,
                                .apiKey = u"key-2"_s,
                                .clientSecret = {},
                                .scopes = {},
                                .organizationId = u"ACME@AdobeOrg"_s,
                                .accessToken = {},
                                .sandboxName = {},
                                .organizationName = u"Acme"_s,
                                .ignored = old};
    QCOMPARE(import.candidates, (QList<ImportedAccess>{first, second}));
    QCOMPARE(readAccessImport("\xEF\xBB\xBF" + workspace).candidates, import.candidates);
}

void AccessImportTest::readsEnvironment()
{
    const AccessImport import = readAccessImport(environment);
    QCOMPARE(import.problem, ImportProblem::None);
    const ImportedAccess access{.label = u"Acme prod"_s,
                                .apiKey = u"key-1"_s,
                                .clientSecret = u"p8e-one"_s,
                                .scopes = u"openid,session"_s,
                                .organizationId = u"ACME@AdobeOrg"_s,
                                .accessToken = u"abc"_s,
                                .sandboxName = {},
                                .format = AccessFormat::Postman,
                                .clientSecrets = 1,
                                .ignored = {u"SANDBOX_NAME"_s, u"IMS"_s}};
    QCOMPARE(import.candidates, QList<ImportedAccess>{access});
}

void AccessImportTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportProblem>("problem");
    QTest::newRow("nothing") << QByteArray() << ImportProblem::UnknownKind;
    QTest::newRow("over 1 MiB") << QByteArray(1024 * 1024 + 1, ' ') << ImportProblem::TooLarge;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\x00\x00", 10) << ImportProblem::NotUtf8;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << ImportProblem::NotUtf8;
    QTest::newRow("Latin-1") << QByteArray("{\"name\":\"M\xfcller\"}") << ImportProblem::NotUtf8;
    QTest::newRow("NUL") << QByteArray("{\"a\":\0}", 7) << ImportProblem::NotUtf8;
    QTest::newRow("cut off") << workspace.left(200) << ImportProblem::NotJson;
    QTest::newRow("text") << QByteArray("hello") << ImportProblem::UnknownKind;
    QTest::newRow("other JSON") << QByteArray(R"({"a":1})") << ImportProblem::UnknownKind;
    QTest::newRow("a list") << QByteArray("[1,2]") << ImportProblem::UnknownKind;
    QTest::newRow("a Postman collection")
        << QByteArray(R"({"info":{},"item":[]})") << ImportProblem::UnknownKind;
    QTest::newRow("someone else's environment")
        << QByteArray(R"({"name":"x","values":[{"key":"HOST","value":"y"}]})") << ImportProblem::UnknownKind;
    QTest::newRow("placeholders only")
        << QByteArray(R"({"name":"x","values":[{"key":"API_KEY","value":"{{API_KEY}}"}]})")
        << ImportProblem::OnlyPlaceholders;
    QTest::newRow("control characters") << QByteArray(R"({"values":[{"key":"API_KEY","value":"a\u0007b"}]})")
                                        << ImportProblem::OnlyPlaceholders;
    QTest::newRow("no credential") << QByteArray(R"({"project":{"org":{"ims_org_id":"A@AdobeOrg"}}})")
                                   << ImportProblem::NoCredential;
    QTest::newRow("deep") << QByteArray(5000, '[') + QByteArray(5000, ']') << ImportProblem::NotJson;
}

void AccessImportTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    const AccessImport import = readAccessImport(bytes);
    QTEST(import.problem, "problem");
    QVERIFY(import.candidates.isEmpty());
}

void AccessImportTest::survivesDamage()
{
    QRandomGenerator random(20'000);
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = round % 2 == 0 ? workspace : environment;
        for (int change = random.bounded(1, 5); change > 0; --change) {
            const auto at = random.bounded(bytes.size());
            if (random.bounded(2) == 0) {
                bytes[at] = static_cast<char>(random.bounded(256));
            } else {
                bytes.remove(at, random.bounded(1, 30));
            }
        }
        const AccessImport import = readAccessImport(bytes);
        QCOMPARE(import.candidates.isEmpty(), import.problem != ImportProblem::None);
        for (const ImportedAccess& access : import.candidates) {
            QVERIFY(fit(access.label) && fit(access.apiKey) && fit(access.clientSecret) &&
                    fit(access.scopes) && fit(access.organizationId) && fit(access.accessToken) &&
                    fit(access.sandboxName));
        }
    }
}

void AccessImportTest::appliesToADraft()
{
    ConnectionDraft draft;
    draft.platformAccess = {u"old-key"_s, u"OLD@AdobeOrg"_s, u"old-token"_s, u"old-sandbox"_s};
    draft.practiceAccess.apiKey = u"practice"_s;
    draft.destination = Destination::Practice;
    draft.clientSecret = u"old-secret"_s;
    draft.server = u"db.example.com"_s;
    draft.profileSignedIn = true;
    applyTo(draft, {u"label"_s, u"key-1"_s, u"p8e-one"_s, {}, u"ACME@AdobeOrg"_s, {}, u"dev"_s});
    QCOMPARE(draft.platformAccess,
             (PlatformAccess{u"key-1"_s, u"ACME@AdobeOrg"_s, u"old-token"_s, u"dev"_s}));
    QCOMPARE(draft.clientSecret, u"p8e-one"_s);
    QCOMPARE(draft.scopes, usualScopes.toString()); // the file had none
    QVERIFY(!draft.profileSignedIn);
    QCOMPARE(draft.practiceAccess.apiKey, u"practice"_s);
    QCOMPARE(draft.destination, Destination::Practice);
    QCOMPARE(draft.server, u"db.example.com"_s);
    applyTo(draft, {{}, {}, {}, u"openid"_s, {}, u"token-2"_s, {}});
    QCOMPARE(draft.scopes, u"openid"_s);
    QCOMPARE(draft.platformAccess.accessToken, u"token-2"_s);
    QCOMPARE(draft.platformAccess.apiKey, u"key-1"_s);
}

void AccessImportTest::namesTheProfile()
{
    ConnectionDraft draft;
    ImportedAccess access;
    access.organizationId = u"ACME@AdobeOrg"_s;
    access.organizationName = u"Acme"_s;
    applyTo(draft, access);
    QCOMPARE(draft.profileName, u"Acme"_s);
    access.organizationId = u"OTHER@AdobeOrg"_s;
    access.organizationName.clear();
    applyTo(draft, access); // the name was of the organization before
    QCOMPARE(draft.profileName, QString());
    draft.profileId = u"1"_s;
    draft.profileName = u"Mine"_s;
    access.organizationName = u"Other"_s;
    access.organizationId = u"THIRD@AdobeOrg"_s;
    applyTo(draft, access);
    QCOMPARE(draft.profileName, u"Mine"_s); // the person's own
    draft.profileName.clear();
    access.organizationName = u"p8e-0123456789"_s;
    applyTo(draft, access); // names are written to the disk
    QCOMPARE(draft.profileName, QString());
}

void AccessImportTest::choosesTheSignIn()
{
    ConnectionDraft draft;
    applyTo(draft, {{}, {}, {}, {}, {}, u"token"_s, {}});
    QCOMPARE(draft.signIn, SignIn::AccessToken);
    applyTo(draft, {{}, u"key"_s, {}, {}, {}, {}, {}});
    QCOMPARE(draft.signIn, SignIn::AccessToken); // neither came: as it was
    applyTo(draft, {{}, {}, u"secret"_s, {}, {}, u"token"_s, {}});
    QCOMPARE(draft.signIn, SignIn::ClientSecret);
}

void AccessImportTest::tellsOtherOrganizations()
{
    ConnectionDraft draft;
    draft.platformAccess.organizationId = u"ACME@AdobeOrg"_s;
    ImportedAccess access;
    access.organizationId = u"OTHER@AdobeOrg"_s;
    access.apiKey = u"key-1"_s;
    QVERIFY(!isOfOtherOrganization(access, draft)); // it has not signed in: nothing would be lost
    draft.profileSignedIn = true;
    QVERIFY(isOfOtherOrganization(access, draft));
    access.organizationId = u"ACME@AdobeOrg"_s;
    QVERIFY(!isOfOtherOrganization(access, draft));
    access.organizationId.clear();
    QVERIFY(!isOfOtherOrganization(access, draft));
    access = {};
    access.organizationId = u"OTHER@AdobeOrg"_s;
    QVERIFY(!isOfOtherOrganization(access, draft)); // alone: as if it were typed
}

FLOWCONNECT_TEST(AccessImportTest)
#include "AccessImportTest.moc"
