#include "connection/read/access/AccessImport.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

const QString letters =
    u"KOSTBP"_s; // as accessFields(): key, organization, secret, token, sandbox (box), scopes (permits)

QString lettersOf(const QList<Field>& fields)
{
    QString all;
    for (const Field field : fields) {
        all += letters.at(accessFields().indexOf(field));
    }
    return all;
}

/// All that `import` says: `K:key S:secret`, `?` and the fields of placeholders, `~` and those of several
/// values,
/// `#` and the number of secrets, `-` and what was ignored; several candidates with their labels.
QString said(const AccessImport& import)
{
    static const QStringList problems{u"none"_s,    u"too large"_s,    u"not UTF-8"_s,
                                      u"damaged"_s, u"unknown"_s,      u"no credential"_s,
                                      u"retired"_s, u"placeholders"_s, u"too many"_s};
    QStringList candidates;
    for (const ImportedAccess& access : import.candidates) {
        QStringList parts;
        for (const Field field : filledFields(access)) {
            parts += lettersOf({field}) + u':' + valueFor(field, access);
        }
        parts += access.placeholders.isEmpty() ? QString() : u'?' + lettersOf(access.placeholders);
        parts += access.several.isEmpty() ? QString() : u'~' + lettersOf(access.several);
        parts += access.clientSecrets > 1 ? u'#' + QString::number(access.clientSecrets) : QString();
        parts += access.ignored.isEmpty() ? QString() : u'-' + access.ignored.join(u',');
        parts += access.moreIgnored == 0 ? QString() : u'+' + QString::number(access.moreIgnored);
        parts.removeAll(QString());
        candidates +=
            (import.candidates.size() > 1 ? u'[' + access.label + u"] "_s : QString()) + parts.join(u' ');
    }
    if (import.problem == ImportProblem::None) {
        return candidates.join(u" / "_s);
    }
    return u"! "_s + problems.at(static_cast<int>(import.problem)) +
           (import.placeholders.isEmpty() ? QString() : u" ?"_s + lettersOf(import.placeholders));
}

const QString everything = u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1 B:dev P:openid,session"_s;

} // namespace

Q_DECLARE_METATYPE(std::optional<Field>)

/// What people have, in all its forms, and what is read of it: all that is right, and nothing that is not
/// said.
class AccessTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsJson_data();
    void readsJson() { read(); }
    void readsEnvironments_data();
    void readsEnvironments() { read(); }
    void readsCommands_data();
    void readsCommands() { read(); }
    void readsLines_data();
    void readsLines() { read(); }
    void readsCode_data();
    void readsCode() { read(); }
    void tellsPlaceholders_data();
    void tellsPlaceholders() { read(); }
    void readsWhatCameIntoAField_data();
    void readsWhatCameIntoAField();
    void leavesOtherTextsAlone_data();
    void leavesOtherTextsAlone();
    void endsOnHostileTexts();

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
    }
    static void read()
    {
        QFETCH(const QString, text);
        const AccessImport import = readAccessImport(text.toUtf8());
        QTEST(said(import), "expected");
        QCOMPARE(looksLikeAccessText(text),
                 import.problem != ImportProblem::UnknownKind || text.startsWith(u'{'));
    }
};

void AccessTextsTest::readsJson_data()
{
    columns();
    const auto project = [](const QString& credentials) -> QString {
        return uR"({"project":{"id":"1","name":"Feed","org":{"id":"2","name":"Acme","ims_org_id":"0A1B@AdobeOrg"},
          "workspace":{"id":"3","name":"Production","details":{"credentials":[%1]}}}})"_s.arg(credentials);
    };
    const QString server = uR"({"id":"4","name":"Server","integration_type":"oauth_server_to_server",
        "oauth_server_to_server":{"client_id":"k1a2","client_secrets":["p8e-abc1"],"technical_account_id":"t@techacct.adobe.com",
        "scopes":["openid","session"]}})"_s;
    const QString jwt =
        uR"({"id":"5","name":"Old one","integration_type":"service","jwt":{"client_id":"old","client_secret":"o"}})"_s;
    const QString account =
        uR"({"id":"5","name":"Older","integration_type":"service_account","service_account":{"client_id":"o"}})"_s;
    QTest::newRow("workspace") << project(server) << u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1 P:openid,session"_s;
    QTest::newRow("workspace, an old one too")
        << project(jwt + u',' + server) << u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1 P:openid,session -Old one"_s;
    QTest::newRow("workspace, another type too")
        << project(server + uR"(,{"name":"Web","integration_type":"oauthweb","oauth2":{"client_id":"w"}})"_s)
        << u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1 P:openid,session -Web"_s;
    QTest::newRow("workspace, retired") << project(jwt) << u"! retired"_s;
    QTest::newRow("workspace, retired service account") << project(account) << u"! retired"_s;
    QTest::newRow("workspace, none") << project({}) << u"! no credential"_s;
    QTest::newRow("workspace, two secrets")
        << project(QString(server).replace("[\"p8e-abc1\"]"_L1, "[\"p8e-abc1\",\"p8e-def2\"]"_L1))
        << u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1 P:openid,session #2"_s;
    QTest::newRow("workspace, two credentials")
        << project(server + u',' + QString(server).replace("k1a2"_L1, "k3"_L1).replace("Server"_L1, "Two"_L1))
        << u"[Server] K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1 P:openid,session / "
           "[Two] K:k3 O:0A1B@AdobeOrg S:p8e-abc1 P:openid,session"_s;
    QTest::newRow("workspace, the project alone") << project(server).section(u':', 1).chopped(1)
                                                  << u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1 P:openid,session"_s;
    QTest::newRow("download, capitals")
        << uR"({"CLIENT_SECRETS":["p8e-abc1"],"CLIENT_ID":"k1a2","ORG_ID":"0A1B@AdobeOrg","SCOPES":["openid","session"],
           "TECHNICAL_ACCOUNT_ID":"t@techacct.adobe.com","TECHNICAL_ACCOUNT_EMAIL":"e@techacct.adobe.com"})"_s
        << u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1 P:openid,session -TECHNICAL_ACCOUNT_EMAIL,TECHNICAL_ACCOUNT_ID"_s;
    QTest::newRow("download, small letters")
        << uR"({"ims_org_id":"0A1B@AdobeOrg","client_id":"k1a2","client_secrets":["p8e-abc1","p8e-x"],"scopes":["openid"],
           "technical_account_id":"t"})"_s
        << u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1 P:openid #2 -technical_account_id"_s;
    QTest::newRow("download, retired")
        << uR"({"CLIENT_SECRET":"p8e-abc1","API_KEY":"k1a2","ORG_ID":"0A1B@AdobeOrg","TECHNICAL_ACCOUNT_ID":"t",
           "PUBLIC_KEYS_WITH_EXPIRY":{}})"_s
        << u"! retired"_s;
    QTest::newRow("retired, with its key")
        << uR"({"client_id":"k1a2","client_secret":"s","org_id":"0A1B@AdobeOrg","private_key":"-----BEGIN PRIVATE KEY-----\nM"})"_s
        << u"! retired"_s;
    QTest::newRow("aepp")
        << uR"({"org_id":"0A1B@AdobeOrg","client_id":"k1a2","secret":"p8e-abc1","scopes":"openid, session",
           "sandbox-name":"dev","environment":"prod"})"_s
        << everything + u" -environment"_s;
    QTest::newRow("aepp, retired")
        << uR"({"org_id":"0A1B@AdobeOrg","client_id":"k1a2","secret":"p8e-abc1","tech_id":"t","pathToKey":"private.key"})"_s
        << u"! retired"_s;
    QTest::newRow("answer of the sign-in service")
        << uR"({"access_token":"eyJh.e30.c2ln","token_type":"bearer","expires_in":86399})"_s
        << u"T:eyJh.e30.c2ln"_s;
    QTest::newRow("aio") << uR"({"ims":{"contexts":{"feed":{"client_id":"k1a2","client_secrets":["p8e-abc1"],
           "ims_org_id":"0A1B@AdobeOrg","scopes":["openid"]},"cli":{"access_token":{"token":"eyJh.e30.c2ln","expiry":1}}}}})"_s
                         << u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1 T:eyJh.e30.c2ln P:openid"_s;
    QTest::newRow("aio, two contexts")
        << uR"({"ims":{"contexts":{"one":{"client_id":"k1","client_secret":"s1"},"two":{"client_id":"k2","client_secret":"s2"}}}})"_s
        << u"[one] K:k1 S:s1 / [two] K:k2 S:s2"_s;
    QTest::newRow("aio, lists in texts")
        << uR"({"ims":{"contexts":{"x":{"client_id":"k1","client_secrets":"[\"p8e-1\",\"p8e-2\"]",
           "scopes":"[\"openid\",\"session\"]"}}}})"_s
        << u"K:k1 S:p8e-1 P:openid,session #2"_s;
    QTest::newRow("the organization further out")
        << uR"({"ims_org":"0A1B@AdobeOrg","sandbox":{"name":"dev"},"auth":{"client_id":"k1a2","client_secret":"p8e-abc1"}})"_s
        << u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1"_s;
    QTest::newRow("headers")
        << uR"({"headers":{"x-api-key":"k1a2","Authorization":"Bearer eyJh.e30.c2ln","x-sandbox-name":"dev",
           "Content-Type":"application/json"}})"_s
        << u"K:k1a2 T:eyJh.e30.c2ln B:dev"_s;
    QTest::newRow("HAR") << uR"({"log":{"entries":[{"request":{"headers":[{"name":"x-api-key","value":"k1a2"},
           {"name":"authorization","value":"Bearer eyJh.e30.c2ln"},{"name":"Accept","value":"*/*"}]}},
           {"request":{"headers":[{"name":"x-api-key","value":"k1a2"}]}}]}})"_s
                         << u"K:k1a2 T:eyJh.e30.c2ln"_s;
    QTest::newRow("Postman environment")
        << uR"({"name":"Acme","values":[{"key":"API_KEY","value":"k1a2","enabled":true},{"key":"CLIENT_SECRET","value":"p8e-abc1"},
           {"key":"IMS_ORG","value":"0A1B@AdobeOrg"},{"key":"IMS","value":"ims-na1.adobelogin.com"},{"key":"ACCESS_TOKEN","value":""},
           {"key":"SCOPES","value":"openid,session"},{"key":"SANDBOX_NAME","value":"dev","enabled":false}]})"_s
        << u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1 P:openid,session -SANDBOX_NAME,IMS"_s;
    QTest::newRow("Postman globals")
        << uR"({"id":"1","values":[{"key":"apiKey","value":"k1a2","type":"any","enabled":true},
           {"key":"accessToken","value":"eyJh.e30.c2ln","enabled":true}],"name":"Globals","_postman_variable_scope":"globals"})"_s
        << u"K:k1a2 T:eyJh.e30.c2ln"_s;
    QTest::newRow("Postman collection")
        << uR"({"info":{"name":"Flow"},"item":[],"variable":[{"key":"client_id","value":"k1a2"},
           {"key":"client_secret","value":"p8e-abc1","disabled":true}]})"_s
        << u"K:k1a2 -client_secret"_s;
    QTest::newRow("Postman, two environments")
        << uR"([{"name":"A","values":[{"key":"API_KEY","value":"k1"}]},{"name":"B","values":[{"key":"API_KEY","value":"k2"}]}])"_s
        << u"[A] K:k1 / [B] K:k2"_s;
    QTest::newRow("Postman's interface")
        << uR"({"environment":{"name":"A","values":[{"key":"API_KEY","value":"k1"}]}})"_s << u"K:k1"_s;
    QTest::newRow("a fence") << u"```json\n{\"client_id\":\"k1a2\"}\n```"_s << u"K:k1a2"_s;
    QTest::newRow("behind words")
        << u"Here it is:\n{\"client_id\":\"k1a2\",\"client_secret\":\"p8e-abc1\"}\nBye"_s
        << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("cut off") << project(server).chopped(9) << u"! damaged"_s;
    QTest::newRow("of somebody else") << uR"({"database":{"host":"h","password":"p"}})"_s << u"! unknown"_s;
    QTest::newRow("weak names only") << uR"({"token":"t","secret":"s","scope":"x"})"_s << u"! unknown"_s;
    QTest::newRow("two keys in a list")
        << u"{\"client_id\":[\"k1\",\"k2\"],\"org_id\":\"0A1B@AdobeOrg\"}"_s << u"K:k1 O:0A1B@AdobeOrg ~K"_s;
    QTest::newRow("Kubernetes") << u"{\"kind\":\"Secret\",\"data\":{\"client_id\":\"azFhMg==\"}}"_s
                                << u"K:k1a2"_s;
    QTest::newRow("a project and contexts")
        << u"{\"project\":{\"name\":\"x\"},\"ims\":{\"contexts\":{\"a\":{\"client_id\":\"k1\",\"client_secret\":\"s1\"}}}}"_s
        << u"K:k1 S:s1"_s;
}

void AccessTextsTest::readsEnvironments_data()
{
    columns();
    QTest::newRow("plain")
        << u"CLIENT_ID=k1a2\nCLIENT_SECRET=p8e-abc1\nIMS_ORG=0A1B@AdobeOrg\nSANDBOX_NAME=dev\nSCOPES=openid,session\n"_s
        << everything;
    QTest::newRow("other names")
        << u"API_KEY=k1a2\nCLIENT_SECRET=p8e-abc1\nIMS_ORG_ID=0A1B@AdobeOrg\nSANDBOX_NAME=dev\nSCOPES=openid session\n"_s
        << everything;
    QTest::newRow("prefixes")
        << u"ADOBE_CLIENT_ID=k1a2\nAEP_CLIENT_SECRET=p8e-abc1\nADOBE_ORG_ID=0A1B@AdobeOrg\nAEP_SANDBOX=dev\nIMS_SCOPES=openid;session"_s
        << everything;
    QTest::newRow("quotes, export, comments")
        << u"# Adobe\nexport CLIENT_ID=\"k1a2\" # key\nexport CLIENT_SECRET='p8e-abc1'\nORG_ID = \"0A1B@AdobeOrg\"\nSANDBOX_NAME=dev;\nSCOPES=\"openid, session\""_s
        << everything;
    QTest::newRow("lists")
        << u"client_secrets=[\"p8e-abc1\",\"p8e-def2\"]\nclient_id=k1a2\nscopes=['openid','session']"_s
        << u"K:k1a2 S:p8e-abc1 P:openid,session #2"_s;
    QTest::newRow("references")
        << u"KEY=k1a2\nCLIENT_ID=$KEY\nCLIENT_SECRET=${OTHER}\nORG_ID=${O:-0A1B@AdobeOrg}"_s
        << u"K:k1a2 O:0A1B@AdobeOrg ?S -KEY"_s;
    QTest::newRow("cmd") << u"set CLIENT_ID=k1a2\r\nset \"CLIENT_SECRET=p8e-abc1\"\r\n"_s
                         << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("PowerShell") << u"$env:CLIENT_ID = \"k1a2\"\n$env:CLIENT_SECRET = 'p8e-abc1'"_s
                                << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("Docker") << u"ENV CLIENT_ID=k1a2\nENV CLIENT_SECRET=p8e-abc1"_s << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("two environments")
        << u"IMS_ORG=0A1B@AdobeOrg\nDEV_CLIENT_ID=k1\nDEV_CLIENT_SECRET=s1\nPROD_CLIENT_ID=k2\nPROD_CLIENT_SECRET=s2"_s
        << u"[dev] K:k1 O:0A1B@AdobeOrg S:s1 / [prod] K:k2 O:0A1B@AdobeOrg S:s2"_s;
    QTest::newRow("one environment and none")
        << u"CLIENT_ID=k1\nCLIENT_ID_STAGE=k2"_s << u"[] K:k1 / [stage] K:k2"_s;
    QTest::newRow("sections")
        << u"[dev]\nclient_id = k1\nsecret = \"s1\"\n\n[prod]\nclient_id = k2\nsecret = s2\n"_s
        << u"[dev] K:k1 S:s1 / [prod] K:k2 S:s2"_s;
    QTest::newRow("sections that go together")
        << u"[ims]\nclient_id = k1\n[platform]\nsandbox_name = dev\n"_s << u"K:k1 B:dev"_s;
    QTest::newRow("somebody else's names too")
        << u"GOOGLE_CLIENT_ID=g\nGITHUB_TOKEN=ghp\nSECRET_KEY=django\nCLIENT_ID=k1a2\nDATABASE_URL=postgres://a:b@c/d"_s
        << u"K:k1a2 -GOOGLE_CLIENT_ID,GITHUB_TOKEN,SECRET_KEY,DATABASE_URL"_s;
    QTest::newRow("somebody else's only")
        << u"GOOGLE_CLIENT_ID=g\nGITHUB_TOKEN=ghp\nSECRET=s\nTOKEN=t"_s << u"! unknown"_s;
    QTest::newRow("twice: two credentials") << u"CLIENT_ID=k1\nCLIENT_ID=k2"_s << u"[] K:k1 / [] K:k2"_s;
    QTest::newRow("two names, two values") << u"CLIENT_ID=k1\nAPI_KEY=k2"_s << u"K:k1 ~K"_s;
    QTest::newRow("two names, one value") << u"CLIENT_ID=k1\nAPI_KEY=k1"_s << u"K:k1"_s;
    QTest::newRow("retired")
        << u"CLIENT_ID=k1\nCLIENT_SECRET=s\nTECHNICAL_ACCOUNT_ID=t\nPRIVATE_KEY=\"-----BEGIN\nX\n-----END\"\nMETASCOPES=ent"_s
        << u"! retired"_s;
    QTest::newRow("retired, by its account")
        << u"CLIENT_ID=k1\nCLIENT_SECRET=s\nTECHNICAL_ACCOUNT_ID=t"_s << u"! retired"_s;
    QTest::newRow("of today, with its account")
        << u"CLIENT_ID=k1\nCLIENT_SECRET=s\nTECHNICAL_ACCOUNT_ID=t\nSCOPES=openid"_s
        << u"K:k1 S:s P:openid -TECHNICAL_ACCOUNT_ID"_s;
    QTest::newRow("retired, but with a token")
        << u"CLIENT_ID=k1\nCLIENT_SECRET=s\nPRIVATE_KEY=x\nACCESS_TOKEN=eyJh.e30.c2ln"_s
        << u"K:k1 T:eyJh.e30.c2ln -PRIVATE_KEY,CLIENT_SECRET"_s;
    QTest::newRow("a key file") << u"-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----"_s
                                << u"! retired"_s;
    QTest::newRow("byte order mark") << u"\uFEFFCLIENT_ID=k1a2"_s << u"K:k1a2"_s;
    QTest::newRow("aio contexts")
        << u"AIO_ims_contexts_feed_client__id=k1\nAIO_ims_contexts_feed_client__secrets=[\"p8e-1\"]\nAIO_ims_contexts_test2_client__id=k2"_s
        << u"[feed] K:k1 S:p8e-1 / [test2] K:k2"_s;
    QTest::newRow("numbered secrets")
        << u"CLIENT_ID=k1\nCLIENT_SECRET_1=p8e-1\nCLIENT_SECRET_2=p8e-2"_s << u"K:k1 S:p8e-1 ~S"_s;
    QTest::newRow("a sure name counts more")
        << u"ACCESS_TOKEN=eyJh.e30.c2ln\nTOKEN=other"_s << u"T:eyJh.e30.c2ln -TOKEN"_s;
    QTest::newRow("an open quote") << u"CLIENT_ID=\"k1\nCLIENT_SECRET=p8e-1"_s << u"S:p8e-1 ?K"_s;
    QTest::newRow("properties") << u"adobe.client-id=k1\nadobe.client-secret=p8e-1"_s << u"K:k1 S:p8e-1"_s;
    QTest::newRow("a comment is none") << u"# CLIENT_SECRET=old\nCLIENT_ID=k1"_s << u"K:k1"_s;
    QTest::newRow("several, one after the other")
        << u"ORG_ID=0A1B@AdobeOrg\n# Dev\nCLIENT_ID=k1\nCLIENT_SECRET=s1\n# Prod\nCLIENT_ID=k2"_s
        << u"[] K:k1 O:0A1B@AdobeOrg S:s1 / [] K:k2 O:0A1B@AdobeOrg"_s;
}

void AccessTextsTest::readsCommands_data()
{
    columns();
    const QString call = u"K:k1a2 O:0A1B@AdobeOrg T:eyJh.e30.c2ln B:dev"_s;
    QTest::newRow("bash")
        << u"curl -X GET \\\n  'https://platform.adobe.io/data/foundation/flowservice/connections?limit=1' "
           u"\\\n"
           "  -H 'Authorization: Bearer eyJh.e30.c2ln' \\\n  -H 'x-api-key: k1a2' \\\n"
           "  -H 'x-gw-ims-org-id: 0A1B@AdobeOrg' \\\n  -H 'x-sandbox-name: dev'"_s
        << call + u" -limit"_s;
    QTest::newRow("one line, double quotes, joined options")
        << u"$ curl -sS -H\"x-api-key:k1a2\" --header=\"Authorization: Bearer eyJh.e30.c2ln\" -kH "
           u"\"x-sandbox-name: dev\" "
           "-H x-gw-ims-org-id:0A1B@AdobeOrg https://platform.adobe.io/"_s
        << call;
    QTest::newRow("cmd")
        << u"curl -X GET ^\r\n  \"https://platform.adobe.io/\" ^\r\n  -H \"Authorization: Bearer "
           u"eyJh.e30.c2ln\" ^\r\n"
           "  -H \"x-api-key: k1a2\" ^\r\n  -H \"x-gw-ims-org-id: 0A1B@AdobeOrg\" ^\r\n  -H \"x-sandbox-name: dev\""_s
        << call;
    QTest::newRow("cmd, as Chrome copies it")
        << u"curl ^\"https://platform.adobe.io/^\" ^\n  -H ^\"x-api-key: k1a2^\" ^\n  -H ^\"x-sandbox-name: dev^\""_s
        << u"K:k1a2 B:dev"_s;
    QTest::newRow("PowerShell")
        << u"curl.exe -X GET `\n  \"https://platform.adobe.io/\" `\n  -H \"Authorization: Bearer "
           u"eyJh.e30.c2ln\" `\n"
           "  -H 'x-api-key: k1a2' `\n  -H 'x-gw-ims-org-id: 0A1B@AdobeOrg' `\n  -H 'x-sandbox-name: dev'"_s
        << call;
    QTest::newRow("typographic quotes and dashes")
        << u"curl –H “x-api-key: k1a2” —header ‘x-sandbox-name: dev’ https://platform.adobe.io/"_s
        << u"K:k1a2 B:dev"_s;
    QTest::newRow("token request")
        << u"curl -X POST 'https://ims-na1.adobelogin.com/ims/token/v3' -H 'Content-Type: "
           u"application/x-www-form-urlencoded' "
           "-d 'client_id=k1a2&client_secret=p8e-abc1&grant_type=client_credentials&scope=openid,session'"_s
        << u"K:k1a2 S:p8e-abc1 P:openid,session"_s;
    QTest::newRow("token request, encoded")
        << u"curl https://ims/ -d client_id=k1a2 --data 'client_secret=p8e%2Dabc1' -d scope=openid%2Csession+AdobeID"_s
        << u"K:k1a2 S:p8e-abc1 P:openid,session,AdobeID"_s;
    QTest::newRow("token request, to be encoded")
        << u"curl https://ims/ --data-urlencode 'client_id=k1a2' --data-urlencode client_secret=p8e%abc "
           "--data-urlencode 'scope=openid,session'"_s
        << u"K:k1a2 S:p8e%abc P:openid,session"_s;
    QTest::newRow("token request, form")
        << u"curl https://ims/ -F client_id=k1a2 -F 'client_secret=\"p8e-abc1\"' --form-string scope=openid"_s
        << u"K:k1a2 S:p8e-abc1 P:openid"_s;
    QTest::newRow("token request, in the address")
        << u"curl -X POST 'https://ims/ims/token/v3?client_id=k1a2&client_secret=p8e-abc1&scope=openid'"_s
        << u"K:k1a2 S:p8e-abc1 P:openid"_s;
    QTest::newRow("token request, user")
        << u"curl -u k1a2:p8e-abc1 -d grant_type=client_credentials https://ims/"_s << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("token request, JSON")
        << uR"(curl https://ims/ --json '{"client_id":"k1a2","client_secret":"p8e-abc1"}')"_s
        << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("the body of a create is named only")
        << uR"(curl https://p/ -H 'x-api-key: k1a2' -d '{"name":"N","auth":{"params":{"password":"x"}}}')"_s
        << u"K:k1a2 -auth,name"_s;
    QTest::newRow("data of a file") << u"curl https://p/ -H 'x-api-key: k1a2' -d @body.json"_s
                                    << u"K:k1a2 -@body.json"_s;
    QTest::newRow("variables of the text")
        << u"CLIENT_ID=k1a2\nexport TOKEN=eyJh.e30.c2ln\ncurl https://p/ -H \"x-api-key: $CLIENT_ID\" "
           "-H \"Authorization: Bearer ${TOKEN}\" -H 'x-sandbox-name: dev'"_s
        << u"K:k1a2 T:eyJh.e30.c2ln B:dev"_s;
    QTest::newRow("variables of elsewhere")
        << u"curl https://p/ -H \"x-api-key: $CLIENT_ID\" -H 'x-sandbox-name: dev'"_s << u"B:dev ?K"_s;
    QTest::newRow("two calls that go together")
        << u"curl https://ims/ -d 'client_id=k1a2&client_secret=p8e-abc1' && curl https://p/ -H 'x-api-key: k1a2' -H 'x-sandbox-name: dev'"_s
        << u"K:k1a2 S:p8e-abc1 B:dev"_s;
    QTest::newRow("two calls that don't")
        << u"curl https://a/ -H 'x-api-key: k1'\ncurl https://b/ -H 'x-api-key: k2'"_s
        << u"[https://a/] K:k1 / [https://b/] K:k2"_s;
    QTest::newRow("wget")
        << u"wget --header='x-api-key: k1a2' --post-data='client_secret=p8e-abc1&x=1' https://p/"_s
        << u"K:k1a2 S:p8e-abc1 -x"_s;
    QTest::newRow("HTTPie")
        << u"http POST https://p/ x-api-key:k1a2 'Authorization:Bearer eyJh.e30.c2ln' client_secret=p8e-abc1"_s
        << u"K:k1a2 S:p8e-abc1 T:eyJh.e30.c2ln"_s;
    QTest::newRow("Basic is no token")
        << u"curl https://p/ -H 'Authorization: Basic abcd' -H 'x-api-key: k1a2'"_s
        << u"K:k1a2 -Authorization"_s;
    QTest::newRow("another's command")
        << u"curl -H 'Private-Token: x' https://gitlab.example/api"_s << u"! unknown"_s;
    QTest::newRow("a query")
        << u"client_id=k1a2&client_secret=p8e-abc1&grant_type=client_credentials&scope=openid,session"_s
        << u"K:k1a2 S:p8e-abc1 P:openid,session"_s;
    QTest::newRow("a query that begins otherwise")
        << u"grant_type=client_credentials&client_id=k1a2&client_secret=p8e-abc1"_s << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("an address")
        << u"https://ims-na1.adobelogin.com/ims/token/v3?client_id=k1a2&client_secret=p8e-abc1"_s
        << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("assignments before a program")
        << u"CLIENT_ID=k1a2 CLIENT_SECRET=p8e-abc1 node index.js"_s << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("assignments with semicolons")
        << u"CLIENT_ID=\"k1a2\"; CLIENT_SECRET='p8e-abc1';"_s << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("assignments of cmd")
        << u"set CLIENT_ID=k1a2 & set CLIENT_SECRET=p8e-abc1"_s << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("docker run") << u"docker run -e CLIENT_ID=k1a2 -e CLIENT_SECRET=p8e-abc1 image"_s
                                << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("a command in a variable")
        << u"export TOKEN=$(curl -s -d \"client_id=k1a2&client_secret=p8e-abc1\" https://ims/ | jq -r .access_token)\ncurl -H \"Authorization: Bearer $TOKEN\" -H 'x-sandbox-name: dev' https://p/"_s
        << u"K:k1a2 S:p8e-abc1 B:dev ?T"_s;
    QTest::newRow("headers of a command")
        << u"-H 'x-api-key: k1a2' -H \"Authorization: Bearer eyJh.e30.c2ln\""_s
        << u"K:k1a2 T:eyJh.e30.c2ln"_s;
    QTest::newRow("headers of a command, lines")
        << u"  --header 'x-api-key: k1a2' \\\n  --header 'x-sandbox-name: dev'"_s << u"K:k1a2 B:dev"_s;
    QTest::newRow("a token behind an address")
        << u"https://example.com/#access_token=eyJh.e30.c2ln&token_type=bearer"_s << u"T:eyJh.e30.c2ln"_s;
    QTest::newRow("a comment behind it")
        << u"curl -H 'x-api-key: k1' https://p/ # -H 'x-sandbox-name: old'"_s << u"K:k1"_s;
    QTest::newRow("a comment above it")
        << u"curl -H 'x-api-key: k1' https://p/\n# curl -H 'x-sandbox-name: old' https://p/"_s << u"K:k1"_s;
    QTest::newRow("root's prompt") << u"# curl -H 'x-api-key: k1' https://p/"_s << u"K:k1"_s;
    QTest::newRow("a script that sets more than it uses")
        << u"CLIENT_ID=k1\nCLIENT_SECRET=p8e-1\n\ncurl -H \"x-api-key: $CLIENT_ID\" -H 'x-sandbox-name: dev' -H 'x-gw-ims-org-id: 0A1B@AdobeOrg' https://p/"_s
        << u"K:k1 O:0A1B@AdobeOrg S:p8e-1 B:dev"_s;
    QTest::newRow("a secret from elsewhere")
        << u"curl -d client_id=k1 -d \"client_secret=$(cat x)\" https://ims/"_s << u"K:k1 ?S"_s;
}

void AccessTextsTest::readsLines_data()
{
    columns();
    const QString token = u"eyJh"_s + QString(300, u'b') + u".e30."_s + QString(342, u's');
    QString wrapped = token;
    for (qsizetype at = 76; at < wrapped.size(); at += 77) {
        wrapped.insert(at, u'\n');
    }
    QTest::newRow("headers")
        << u"Authorization: Bearer eyJh.e30.c2ln\nx-api-key: k1a2\nx-gw-ims-org-id: 0A1B@AdobeOrg\nx-sandbox-name: dev\nContent-Type: application/json"_s
        << u"K:k1a2 O:0A1B@AdobeOrg T:eyJh.e30.c2ln B:dev"_s;
    QTest::newRow("full-width colons")
        << u"x-api-key：k1a2\nAuthorization：Bearer eyJh.e30.c2ln"_s << u"K:k1a2 T:eyJh.e30.c2ln"_s;
    QTest::newRow("a request")
        << u"POST /ims/token/v3 HTTP/1.1\nHost: ims-na1.adobelogin.com\nContent-Type: application/x-www-form-urlencoded\n\nclient_id=k1a2&client_secret=p8e-abc1&scope=openid"_s
        << u"K:k1a2 S:p8e-abc1 P:openid"_s;
    QTest::newRow("a request with headers")
        << u"GET https://platform.adobe.io/data HTTP/1.1\r\nx-api-key: k1a2\r\nX-Request-Id: 1\r\nAuthorization: Bearer eyJh.e30.c2ln\r\n"_s
        << u"K:k1a2 T:eyJh.e30.c2ln -X-Request-Id"_s;
    QTest::newRow("a mail")
        << u"Hi Ana,\n\nhere are the values you asked for:\n\nClient ID: k1a2\nClient Secret: p8e-abc1\nOrganization ID: 0A1B@AdobeOrg\nSandbox: dev\nScopes: openid, session\n\nRegards\nBen"_s
        << everything;
    QTest::newRow("a mail in Chinese")
        << u"您好：\nAPI 金鑰：k1a2\n用戶端密碼：p8e-abc1\n組織 ID：0A1B@AdobeOrg\n沙箱：dev\n範圍：openid，session\n謝謝"_s
        << everything;
    QTest::newRow("a list")
        << u"- **Client ID:** `k1a2`\n- **Client secret:** `p8e-abc1`\n* Sandbox name: \"dev\","_s
        << u"K:k1a2 S:p8e-abc1 B:dev"_s;
    QTest::newRow("a table")
        << u"| Name | Value |\n| --- | --- |\n| API Key (Client ID) | k1a2 |\n| Client secret | p8e-abc1 |"_s
        << u"K:k1a2 S:p8e-abc1 -Name"_s;
    QTest::newRow("copied from a spreadsheet")
        << u"Client ID\tk1a2\nClient secret\tp8e-abc1\n"_s << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("values in the next line")
        << u"Client ID\nk1a2\nClient secret\np8e-abc1\nOrganization ID\n0A1B@AdobeOrg\nScopes\nopenid\nsession"_s
        << u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1 P:openid,session"_s;
    QTest::newRow("a quoted mail") << u"> Client ID: k1a2\n> Client secret: p8e-abc1"_s
                                   << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("YAML")
        << u"adobe:\n  client_id: k1a2   # of the project\n  client_secret: 'p8e-abc1'\n  ims_org_id: \"0A1B@AdobeOrg\"\n  sandbox_name: dev\n  scopes:\n    - openid\n    - session\n"_s
        << everything;
    QTest::newRow("a wrapped token") << u"x-api-key: k1a2\nAuthorization: Bearer "_s + wrapped +
                                            u"\nRegards\nBen"_s
                                     << u"K:k1a2 T:"_s + token;
    QTest::newRow("a whole token and a word")
        << u"Authorization: Bearer "_s + token + u"\nRegards\nClient ID: k1a2"_s << u"K:k1a2 T:"_s + token;
    QTest::newRow("a folded header") << u"Authorization: Bearer abcd\n efgh\nx-api-key: k1a2"_s
                                     << u"K:k1a2 T:abcdefgh"_s;
    QTest::newRow("a token alone") << u"Bearer eyJh.e30.c2ln"_s << u"T:eyJh.e30.c2ln"_s;
    QTest::newRow("mail links") << u"Organization ID: 0A1B@AdobeOrg<mailto:0A1B@AdobeOrg>\nClient ID: k1a2"_s
                                << u"K:k1a2 O:0A1B@AdobeOrg"_s;
    QTest::newRow("words instead of a value")
        << u"Client ID: k1a2\nClient secret: see the vault"_s << u"K:k1a2 ?S"_s;
    QTest::newRow("an assignment with blanks in its name")
        << u"Client ID = k1a2\nClient Secret = p8e-abc1"_s << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("several in a line") << u"API Key = k1a2, Client Secret = p8e-abc1; Org: 0A1B@AdobeOrg"_s
                                       << u"K:k1a2 O:0A1B@AdobeOrg S:p8e-abc1"_s;
    QTest::newRow("a list in a line is no line")
        << u"Client ID: k1a2\nScopes: openid, session"_s << u"K:k1a2 P:openid,session"_s;
    QTest::newRow("Chinese quotes") << u"client_id：「k1a2」\nclient_secret：『p8e-abc1』"_s
                                    << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("a remark behind a value")
        << u"Client ID: k1a2 (production)\nClient secret: p8e-abc1 # rotate"_s << u"S:p8e-abc1 ?K"_s;
    QTest::newRow("the page of a credential")
        << u"Client ID\nk1a2\n\nClient secret\nRetrieve client secret\n\nTechnical account ID\nT@techacct.adobe.com\n\nOrganization ID\n0A1B@AdobeOrg"_s
        << u"K:k1a2 O:0A1B@AdobeOrg ?S"_s;
    QTest::newRow("comments of YAML")
        << u"client_id: k1\n# client_secret: old\nclient_secret: p8e-new"_s << u"K:k1 S:p8e-new"_s;
    QTest::newRow("headings of Markdown")
        << u"## Client ID\nk1\n## Client secret\np8e-1"_s << u"K:k1 S:p8e-1"_s;
    QTest::newRow("several under headings")
        << u"Org: 0A1B@AdobeOrg\nDev:\nClient ID: k1\nClient secret: s1\nProd:\nClient ID: k2"_s
        << u"[Dev] K:k1 O:0A1B@AdobeOrg S:s1 / [Prod] K:k2 O:0A1B@AdobeOrg"_s;
    QTest::newRow("several in YAML")
        << u"environments:\n  dev:\n    client_id: k1\n    client_secret: s1\n  prod:\n    client_id: k2\n    client_secret: s2\n"_s
        << u"[dev] K:k1 S:s1 / [prod] K:k2 S:s2"_s;
    QTest::newRow("scopes and a word")
        << u"Client ID: k1\nScopes:\nopenid\nAdobeID\nRegards"_s << u"K:k1 P:openid,AdobeID"_s;
    QTest::newRow("full-width values") << u"API key：ｋ１ａ２"_s << u"K:k1a2"_s;
    QTest::newRow("Kubernetes")
        << u"apiVersion: v1\nkind: Secret\ndata:\n  client_id: azFhMg==\n  client_secret: cDhlLWFiYzE=\n"_s
        << u"K:k1a2 S:p8e-abc1 -apiVersion,kind"_s;
    QTest::newRow("full stops") << u"Client ID: k1.\nOrganization ID: 0A1B@AdobeOrg."_s
                                << u"K:k1 O:0A1B@AdobeOrg"_s;
    QTest::newRow("Bearer in a line of its own")
        << u"Authorization: Bearer\neyJh.e30.c2ln\nx-api-key: k1"_s << u"K:k1 T:eyJh.e30.c2ln"_s;
    QTest::newRow("Bearer left out") << u"Authorization: eyJh.e30.c2ln\nx-api-key: k1"_s
                                     << u"K:k1 T:eyJh.e30.c2ln"_s;
    QTest::newRow("a secret question") << u"Client ID: k1\nSecret question: cat"_s << u"K:k1"_s;
}

void AccessTextsTest::readsCode_data()
{
    columns();
    QTest::newRow("Python headers")
        << u"headers = {\n    'Authorization': 'Bearer eyJh.e30.c2ln',\n    'x-api-key': 'k1a2',\n    'x-gw-ims-org-id': '0A1B@AdobeOrg',\n    'x-sandbox-name': 'dev',\n}\nr = requests.get(url, headers=headers)"_s
        << u"K:k1a2 O:0A1B@AdobeOrg T:eyJh.e30.c2ln B:dev"_s;
    QTest::newRow("Python in one line")
        << u"{'x-api-key': 'k1a2', 'Authorization': f'Bearer {token}'}"_s << u"K:k1a2 ?T"_s;
    QTest::newRow("Python, aepp")
        << u"aepp.configure(org_id=\"0A1B@AdobeOrg\", client_id=\"k1a2\", secret=\"p8e-abc1\", scopes=\"openid,session\", sandbox='dev')"_s
        << everything;
    QTest::newRow("Python, variables")
        << u"CLIENT_ID = 'k1a2'\nCLIENT_SECRET = \"p8e-abc1\"\nheaders = {'x-api-key': CLIENT_ID}"_s
        << u"K:k1a2 S:p8e-abc1 -headers"_s;
    QTest::newRow("JavaScript")
        << u"fetch(url, {headers: {\"x-api-key\": \"k1a2\", Authorization: `Bearer ${token}`, 'x-sandbox-name': 'dev'}})"_s
        << u"K:k1a2 B:dev ?T"_s;
    QTest::newRow("JavaScript constants")
        << u"const clientId = 'k1a2';\nconst clientSecret = \"p8e-abc1\";\n"_s << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("JavaScript object, no quotes")
        << u"module.exports = {\n  apiKey: 'k1a2',\n  imsOrgId: '0A1B@AdobeOrg',\n  scopes: ['openid', 'session'],\n};"_s
        << u"K:k1a2 O:0A1B@AdobeOrg P:openid,session"_s;
    QTest::newRow("JSON with a comma too many")
        << u"{\"client_id\": \"k1a2\", \"client_secret\": \"p8e-abc1\",}"_s << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("members of JSON")
        << u"\"client_id\": \"k1a2\",\n\"client_secrets\": [\n  \"p8e-abc1\"\n],"_s << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("PowerShell")
        << u"$headers = @{ \"x-api-key\" = \"k1a2\"; 'Authorization' = 'Bearer eyJh.e30.c2ln' }\nInvoke-RestMethod -Headers $headers"_s
        << u"K:k1a2 T:eyJh.e30.c2ln"_s;
    QTest::newRow("PowerShell calls")
        << u"$headers.Add(\"x-api-key\", \"k1a2\")\n$headers.Add(\"x-sandbox-name\", \"dev\")"_s
        << u"K:k1a2 B:dev"_s;
    QTest::newRow("Java")
        << u"HttpRequest.newBuilder().header(\"x-api-key\", \"k1a2\").header(\"Authorization\", \"Bearer eyJh.e30.c2ln\")"_s
        << u"K:k1a2 T:eyJh.e30.c2ln"_s;
    QTest::newRow("PHP") << u"$headers = ['x-api-key' => 'k1a2', 'x-sandbox-name' => \"dev\"];"_s
                         << u"K:k1a2 B:dev"_s;
    QTest::newRow("by index")
        << u"req.headers[\"x-api-key\"] = \"k1a2\"\nreq.headers['x-sandbox-name'] = 'dev'"_s
        << u"K:k1a2 B:dev"_s;
    QTest::newRow("a list of names") << u"keys = ['client_id', 'client_secret', 'scopes']"_s
                                     << u"! unknown"_s;
    QTest::newRow("Terraform") << u"client_id     = \"k1a2\"\nclient_secret = var.secret\n"_s
                               << u"K:k1a2 ?S"_s;
    QTest::newRow("C#")
        << u"var clientId = Environment.GetEnvironmentVariable(\"CLIENT_ID\");\nvar clientSecret = \"p8e-abc1\";"_s
        << u"S:p8e-abc1 ?K"_s;
    QTest::newRow("PowerShell, a call")
        << u"[Environment]::SetEnvironmentVariable(\"CLIENT_ID\",\"k1a2\")"_s << u"K:k1a2"_s;
    QTest::newRow("XML") << u"<auth><clientId>k1a2</clientId><clientSecret>p8e-abc1</clientSecret></auth>"_s
                         << u"K:k1a2 S:p8e-abc1"_s;
    QTest::newRow("a value with a quote in it")
        << u"{'x-api-key': 'k1\\'a2', 'x-sandbox-name': 'dev'}"_s << u"B:dev ?K"_s;
    QTest::newRow("comments")
        << u"{'client_id': 'k1', # 'client_id': 'old'\n // 'client_secret': 'old',\n /* 'sandbox': 'old' */ 'url': 'https://x'}"_s
        << u"K:k1 -url"_s;
}

void AccessTextsTest::tellsPlaceholders_data()
{
    columns();
    QTest::newRow("the tutorial's headers")
        << u"Authorization: Bearer {ACCESS_TOKEN}\nx-api-key: {API_KEY}\nx-gw-ims-org-id: {IMS_ORG}\n"_s
        << u"! placeholders ?TKO"_s;
    QTest::newRow("the tutorial's command")
        << u"curl -X POST \\\n    'https://platform.adobe.io/data/foundation/flowservice/connections' \\\n    -H 'Authorization: Bearer {ACCESS_TOKEN}' \\\n    -H 'x-api-key: {API_KEY}' \\\n    -H 'x-gw-ims-org-id: {IMS_ORG}' \\\n    -H 'x-sandbox-name: {SANDBOX_NAME}' \\\n    -H 'Content-Type: application/json' \\\n    -d '{\"name\": \"N\"}'"_s
        << u"! placeholders ?TKOB"_s;
    const QStringList placeholders{u"{{CLIENT_SECRET}}"_s,
                                   u"{CLIENT_SECRET}"_s,
                                   u"<your client secret>"_s,
                                   u"YOUR_CLIENT_SECRET"_s,
                                   u"your-secret-here"_s,
                                   u"xxxx"_s,
                                   u"XXXXXXXXXXXX"_s,
                                   u"****"_s,
                                   u"p8e-****"_s,
                                   u"p8e-xxxxxxxx"_s,
                                   u"p8e-abcd..."_s,
                                   u"p8e-abcd…"_s,
                                   u"$CLIENT_SECRET"_s,
                                   u"${CLIENT_SECRET}"_s,
                                   u"%CLIENT_SECRET%"_s,
                                   u"changeme"_s,
                                   u"CHANGE_ME"_s,
                                   u"CLIENT_SECRET"_s,
                                   u"[CLIENT_SECRET]"_s,
                                   u"TODO"_s,
                                   u"<secret>"_s,
                                   u"REPLACE_ME"_s,
                                   u"insert-secret-here"_s,
                                   u"••••••••"_s,
                                   u"您的用戶端密碼"_s,
                                   u"__CLIENT_SECRET__"_s,
                                   u"redacted"_s,
                                   u"my-client-secret"_s,
                                   u"null"_s};
    for (const QString& placeholder : placeholders) {
        const QByteArray name = placeholder.toUtf8();
        QTest::newRow(QByteArray(".env: " + name).constData())
            << u"CLIENT_ID=k1a2\nCLIENT_SECRET='%1'"_s.arg(placeholder)

            << u"K:k1a2 ?S"_s;
        QTest::newRow(QByteArray("JSON: " + name).constData())
            << uR"({"client_id":"k1a2","client_secret":"%1"})"_s.arg(placeholder) << u"K:k1a2 ?S"_s;
        QTest::newRow(QByteArray("line: " + name).constData())
            << u"Client ID: k1a2\nClient secret: "_s + placeholder << u"K:k1a2 ?S"_s;
    }
    QTest::newRow("an organization") << u"CLIENT_ID=k1a2\nORG_ID=YOUR_ORG_ID@AdobeOrg"_s << u"K:k1a2 ?O"_s;
    QTest::newRow("an organization in signs")
        << u"CLIENT_ID=k1a2\nORG_ID=XXXXXXXX@AdobeOrg"_s << u"K:k1a2 ?O"_s;
    QTest::newRow("sandboxes may be called so")
        << u"CLIENT_ID=k1a2\nSANDBOX_NAME=example"_s << u"K:k1a2 B:example"_s;
    QTest::newRow("empty") << u"CLIENT_ID=k1a2\nCLIENT_SECRET=\nORG_ID=\"\""_s << u"K:k1a2"_s;
    QTest::newRow("a placeholder alone") << u"{API_KEY}"_s << u"! placeholders"_s;
    QTest::newRow("some of the scopes")
        << uR"({"client_id":"k1a2","scopes":["openid","{SCOPE}"]})"_s << u"K:k1a2 P:openid"_s;
    QTest::newRow("a Postman environment to fill in")
        << uR"({"values":[{"key":"API_KEY","value":"{{API_KEY}}"},{"key":"IMS_ORG","value":"<your org>"}]})"_s
        << u"! placeholders ?KO"_s;
}

void AccessTextsTest::readsWhatCameIntoAField_data()
{
    columns();
    QTest::addColumn<Field>("into");
    QTest::newRow("a header") << u"x-api-key: k1a2"_s << u"K:k1a2"_s << Field::ApiKey;
    QTest::newRow("a header, full-width") << u"x-api-key：k1a2"_s << u"K:k1a2"_s << Field::ApiKey;
    QTest::newRow("another's header")
        << u"Authorization：Bearer eyJh.e30.c2ln"_s << u"T:eyJh.e30.c2ln"_s << Field::ApiKey;
    QTest::newRow("an assignment") << u"CLIENT_SECRET=p8e-abc1"_s << u"S:p8e-abc1"_s << Field::ClientSecret;
    QTest::newRow("a member") << u"\"client_id\": \"k1a2\","_s << u"K:k1a2"_s << Field::ApiKey;
    QTest::newRow("an organization's")
        << u"\"ims_org_id\" : \"0A1B@AdobeOrg\""_s << u"O:0A1B@AdobeOrg"_s << Field::ApiKey;
    QTest::newRow("guillemets") << u"Client ID: «k1a2»"_s << u"K:k1a2"_s << Field::ApiKey;
    QTest::newRow("weak, in its field") << u"secret: p8e-abc1"_s << u"S:p8e-abc1"_s << Field::ClientSecret;
    QTest::newRow("weak, token") << u"token = eyJh.e30.c2ln;"_s << u"T:eyJh.e30.c2ln"_s << Field::AccessToken;
    QTest::newRow("weak, sandbox") << u"\"sandbox\":\"dev\","_s << u"B:dev"_s << Field::Sandbox;
    QTest::newRow("scopes") << u"scopes: openid, session"_s << u"P:openid,session"_s << Field::Scopes;
    QTest::newRow("scopes, a member")
        << u"\"scopes\": [\"openid\", \"session\"],"_s << u"P:openid,session"_s << Field::Scopes;
    QTest::newRow("a name above its token")
        << u"access_token\neyJh.e30.c2ln"_s << u"T:eyJh.e30.c2ln"_s << Field::AccessToken;
}

void AccessTextsTest::readsWhatCameIntoAField()
{
    QFETCH(const QString, text);
    QFETCH(const Field, into);
    QVERIFY(looksLikeAccessText(text, into));
    QTEST(said(readAccessText(text, into)), "expected");
}

void AccessTextsTest::leavesOtherTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Field>("into");
    QTest::newRow("nothing") << QString() << Field::ApiKey;
    QTest::newRow("a key") << u"0123456789abcdef"_s << Field::ApiKey;
    QTest::newRow("a quoted key") << u" \"0123456789abcdef\",\n"_s << Field::ApiKey;
    QTest::newRow("an organization") << u"0A1B@AdobeOrg"_s << Field::OrganizationId;
    QTest::newRow("a linked organization")
        << u"0A1B@AdobeOrg<mailto:0A1B@AdobeOrg>"_s << Field::OrganizationId;
    QTest::newRow("a token") << u"Bearer eyJh.e30.c2ln"_s << Field::AccessToken;
    QTest::newRow("a token in lines") << u"Authorization: Bearer \"abc\n  def\"\r\n"_s << Field::AccessToken;
    QTest::newRow("scopes") << u"openid, session\nAdobeID"_s << Field::Scopes;
    QTest::newRow("scopes, a list") << u"[\"openid\", \"session\"]"_s << Field::Scopes;
    QTest::newRow("a weak name elsewhere") << u"token: abc"_s << Field::ApiKey;
    QTest::newRow("a URL") << u"https://app:pw@db.example.com/"_s << Field::ApiKey;
    QTest::newRow("a connection string") << u"Server=db;Database=shop;UID=app;Password=pw"_s << Field::ApiKey;
    QTest::newRow("libpq") << u"host=db dbname=shop user=app password=pw"_s << Field::ApiKey;
    QTest::newRow("an environment of a database") << u"PGHOST=db\nPGPASSWORD=pw\n"_s << Field::ApiKey;
    QTest::newRow("a line of .pgpass") << u"db.example.com:5432:shop:app:pw"_s << Field::ApiKey;
    QTest::newRow("a sentence") << u"please ask Ben: he knows"_s << Field::ApiKey;
}

void AccessTextsTest::leavesOtherTextsAlone()
{
    QFETCH(const QString, text);
    QFETCH(const Field, into);
    QVERIFY(!looksLikeAccessText(text, into));
}

void AccessTextsTest::endsOnHostileTexts()
{
    const QStringList pieces{u"{\"client_id\":"_s,
                             u"'client_id': \""_s,
                             u"client_id="_s,
                             u"curl -H '"_s,
                             u"x-api-key: "_s,
                             u"["_s,
                             u"\\"_s,
                             u"\"\\\""_s,
                             u"$"_s,
                             u"client_id=a&"_s,
                             u"- "_s,
                             u"CLIENT_ID=$CLIENT_ID\n"_s,
                             u"[a]\nclient_id=%1\n"_s,
                             u"curl -H x-api-key:a\n"_s,
                             u"'a','"_s};
    for (const QString& piece : pieces) {
        const QString text = piece.repeated(100'000 / piece.size());
        (void)readAccessText(text);
        (void)readAccessText(u"client_id=k\n"_s + text);
        QVERIFY(readAccessText(text.repeated(8)).candidates.isEmpty()); // too large
    }
    QString many = u"["_s;
    for (int i = 0; i < 5000; ++i) {
        many += u"{\"client_id\":\"k%1\"},"_s.arg(i);
    }
    QCOMPARE(readAccessText(many + u"{}]"_s).problem, ImportProblem::TooMany);
}

FLOWCONNECT_TEST(AccessTextsTest)
#include "AccessTextsTest.moc"
