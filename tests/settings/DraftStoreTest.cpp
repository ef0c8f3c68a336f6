#include "settings/DraftStore.h"
#include "support/ScratchHome.h"
#include "support/TestProgram.h"

#include <QTest>

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

struct Field
{
    const char* name;
    std::function<QString(const ConnectionDraft&)> value;
};

/// Everything of a draft that is stored.
const std::vector<Field> stored{
    {"destination",
     [](const ConnectionDraft& d) {
         return QString::number(int(d.destination));
     }},
    {"API key",
     [](const ConnectionDraft& d) {
         return d.platformAccess.apiKey;
     }},
    {"organization",
     [](const ConnectionDraft& d) {
         return d.platformAccess.organizationId;
     }},
    {"sandbox",
     [](const ConnectionDraft& d) {
         return d.platformAccess.sandboxName;
     }},
    {"way of signing in",
     [](const ConnectionDraft& d) {
         return QString::number(int(d.signIn));
     }},
    {"scopes",
     [](const ConnectionDraft& d) {
         return d.scopes;
     }},
    {"server",
     [](const ConnectionDraft& d) {
         return d.server;
     }},
    {"port",
     [](const ConnectionDraft& d) {
         return d.port;
     }},
    {"database",
     [](const ConnectionDraft& d) {
         return d.database;
     }},
    {"user name",
     [](const ConnectionDraft& d) {
         return d.userName;
     }},
    {"encryption",
     [](const ConnectionDraft& d) {
         return QString::number(int(d.encryption));
     }},
    {"authentication",
     [](const ConnectionDraft& d) {
         return QString::number(int(d.authentication));
     }},
    {"name",
     [](const ConnectionDraft& d) {
         return d.name;
     }},
    {"description",
     [](const ConnectionDraft& d) {
         return d.description;
     }},
};

/// No field has its default.
ConnectionDraft fullDraft()
{
    ConnectionDraft draft;
    draft.destination = Destination::Practice;
    draft.platformAccess = {u"key-1"_s, u"ACME@AdobeOrg"_s, u"token-secret-1"_s, u"dev"_s};
    draft.practiceAccess = {u"practice key"_s, u"P@AdobeOrg"_s, u"token-secret-2"_s, u"practice"_s};
    draft.signIn = SignIn::AccessToken;
    draft.clientSecret = u"client-secret-3"_s;
    draft.scopes = u"openid,more"_s;
    draft.server = u" db.example.com "_s; // as typed
    draft.port = u" 5433"_s;
    draft.database = u"購物=;\"%1"_s;
    draft.userName = u"reader\\, [x]"_s;
    draft.password = u"password-secret-4"_s;
    draft.encryption = Encryption::VerifyHost;
    draft.authentication = AuthenticationWish::AdoNetString;
    draft.name = u"Shop, of \"Acme\""_s;
    draft.description = u"two\nlines"_s;
    return draft;
}

} // namespace

/// What was typed is there again at the next start, field by field; secrets are not.
class DraftStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void everyChoiceComesBack();
    void nothingSavedIsAFreshDraft();
    void takesOddValuesAsDefaults();
    void secretsStayOut();
    void whatIsNoValidValueStaysOut();
    void knowsItsProfile();
};

void DraftStoreTest::everyFieldComesBack()
{
    const test::ScratchHome home;
    const QString path = home.filePath(u"settings.ini"_s);
    {
        QSettings settings(path, QSettings::IniFormat);
        const ProfileStore profiles(settings);
        DraftStore(settings, profiles).save(fullDraft());
    }
    QSettings settings(path, QSettings::IniFormat);
    const ProfileStore profiles(settings);
    const ConnectionDraft loaded = DraftStore(settings, profiles).load();
    for (const Field& field : stored) {
        QVERIFY2(field.value(fullDraft()) != field.value({}), field.name); // or it would prove nothing
        QVERIFY2(field.value(loaded) == field.value(fullDraft()), field.name);
    }
    DraftStore(settings, profiles).save({}); // emptied fields are saved, too
    const ConnectionDraft emptied = DraftStore(settings, profiles).load();
    for (const Field& field : stored) {
        QVERIFY2(field.value(emptied) == field.value({}), field.name);
    }
}

void DraftStoreTest::everyChoiceComesBack()
{
    const test::ScratchHome home;
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const ProfileStore profiles(settings);
    DraftStore store(settings, profiles);
    ConnectionDraft draft;
    for (const auto wish :
         {AuthenticationWish::Automatic, AuthenticationWish::ConnectionString, AuthenticationWish::Basic,
          AuthenticationWish::OdbcString, AuthenticationWish::AdoNetString}) {
        draft.authentication = wish;
        store.save(draft);
        QCOMPARE(store.load().authentication, wish);
    }
    for (const auto encryption :
         {Encryption::Default, Encryption::Off, Encryption::Prefer, Encryption::Require,
          Encryption::VerifyCertificate, Encryption::VerifyHost}) {
        draft.encryption = encryption;
        store.save(draft);
        QCOMPARE(store.load().encryption, encryption);
    }
    for (const auto destination : {Destination::Practice, Destination::Platform}) {
        draft.destination = destination;
        store.save(draft);
        QCOMPARE(store.load().destination, destination);
    }
    for (const auto signIn : {SignIn::ClientSecret, SignIn::AccessToken}) {
        draft.signIn = signIn;
        store.save(draft);
        QCOMPARE(store.load().signIn, signIn);
    }
}

void DraftStoreTest::nothingSavedIsAFreshDraft()
{
    const test::ScratchHome home;
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const ProfileStore profiles(settings);
    const ConnectionDraft loaded = DraftStore(settings, profiles).load();
    for (const Field& field : stored) {
        QVERIFY2(field.value(loaded) == field.value({}), field.name);
    }
    QVERIFY(loaded.profileId.isEmpty() && !loaded.profileSignedIn);
}

void DraftStoreTest::takesOddValuesAsDefaults()
{
    const test::ScratchHome home;
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"draft/encryption"_s, u"quantum"_s);
    settings.setValue(u"draft/authentication"_s, u"fingerprint"_s);
    settings.setValue(u"draft/practice"_s, u"perhaps"_s);
    settings.setValue(u"draft/profile"_s, u"gone"_s);
    const ProfileStore profiles(settings);
    const ConnectionDraft loaded = DraftStore(settings, profiles).load();
    QCOMPARE(loaded.encryption, Encryption::Default);
    QCOMPARE(loaded.authentication, AuthenticationWish::Automatic);
    QVERIFY(loaded.profileId.isEmpty());
}

void DraftStoreTest::secretsStayOut()
{
    const test::ScratchHome home;
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const ProfileStore profiles(settings);
    DraftStore store(settings, profiles);
    store.save(fullDraft());
    for (const char* secret : {"token-secret-1", "token-secret-2", "client-secret-3", "password-secret-4"}) {
        QCOMPARE(home.filesContaining(secret), QStringList());
    }
    const ConnectionDraft loaded = store.load();
    QVERIFY(loaded.password.isEmpty() && loaded.clientSecret.isEmpty());
    QVERIFY(loaded.platformAccess.accessToken.isEmpty() && loaded.practiceAccess.accessToken.isEmpty());
}

/// A connection string that got into Server, JSON that got into the API key, a password in a name: what was
/// saved before stays, and the rest is saved all the same.
void DraftStoreTest::whatIsNoValidValueStaysOut()
{
    const test::ScratchHome home;
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const ProfileStore profiles(settings);
    DraftStore store(settings, profiles);
    ConnectionDraft draft = fullDraft();
    store.save(draft);
    const ConnectionDraft before = store.load();
    const QString secret = u"h1dden-Word-77"_s;
    draft.password = u"pass-Word-88"_s;
    draft.server = u"postgresql://app:"_s + secret + u"@db.example.com/shop"_s;
    draft.platformAccess.apiKey = u"{\"client_secret\":\""_s + secret + u"\"}"_s;
    draft.platformAccess.sandboxName = u"curl -H 'Authorization: Bearer "_s + secret + u"'"_s;
    draft.database = u"Server=db;UID=app;Password="_s + secret;
    draft.userName = u"PGPASSWORD="_s + secret;
    draft.name = u"Shop pass-Word-88"_s;
    draft.description = u"db.example.com:5432:shop:app:"_s + secret;
    draft.port = u"6543"_s;
    store.save(draft);
    QCOMPARE(home.filesContaining("h1dden-Word-77"), QStringList());
    QCOMPARE(home.filesContaining("pass-Word-88"), QStringList());
    const ConnectionDraft loaded = store.load();
    QCOMPARE(loaded.server, before.server);
    QCOMPARE(loaded.platformAccess.apiKey, before.platformAccess.apiKey);
    QCOMPARE(loaded.name, before.name);
    QCOMPARE(loaded.port, u"6543"_s);
}

void DraftStoreTest::knowsItsProfile()
{
    const test::ScratchHome home;
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ProfileStore profiles(settings);
    DraftStore store(settings, profiles);
    ConnectionDraft draft = fullDraft();
    draft.profileName = u"Acme"_s;
    draft.profileSignedIn = true;
    draft.profileId = profiles.save(profileOf(draft));
    store.save(draft);
    QCOMPARE(profileOf(store.load()), profileOf(draft));
    draft.platformAccess.apiKey = u"typed-after-that"_s; // has not been tried
    store.save(draft);
    QCOMPARE(store.load().profileId, draft.profileId);
    QVERIFY(!store.load().profileSignedIn);
    QCOMPARE(store.load().platformAccess.apiKey, draft.platformAccess.apiKey);
    profiles.remove(draft.profileId);
    QVERIFY(store.load().profileId.isEmpty());
}

FLOWCONNECT_TEST(DraftStoreTest)
#include "DraftStoreTest.moc"
