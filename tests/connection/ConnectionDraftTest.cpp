#include "connection/ConnectionDraft.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// The draft as a value: which access is the active one, and what another connection starts from.
class ConnectionDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneActiveAccess();
    void forgetsTheConnection();
};

void ConnectionDraftTest::hasOneActiveAccess()
{
    ConnectionDraft draft;
    const ConnectionDraft& shown = draft;
    draft.access().apiKey = u"platform"_s;
    QCOMPARE(draft.platformAccess.apiKey, u"platform"_s);
    QCOMPARE(&shown.access(), &draft.platformAccess);
    draft.destination = Destination::Practice;
    draft.access().apiKey = u"practice"_s;
    QCOMPARE(draft.practiceAccess.apiKey, u"practice"_s);
    QCOMPARE(&shown.access(), &draft.practiceAccess);
    QCOMPARE(draft.platformAccess.apiKey, u"platform"_s);
}

void ConnectionDraftTest::forgetsTheConnection()
{
    ConnectionDraft draft;
    draft.destination = Destination::Practice;
    draft.platformAccess = {u"key"_s, u"ACME@AdobeOrg"_s, u"token"_s, u"prod"_s};
    draft.signIn = SignIn::AccessToken;
    draft.clientSecret = u"client secret"_s;
    draft.profileId = u"profile"_s;
    draft.profileSignedIn = true;
    draft.encryption = Encryption::VerifyCertificate;
    draft.authentication = AuthenticationWish::Basic;
    draft.server = u"db.example.com"_s;
    draft.port = u"6543"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    draft.password = u"secret"_s;
    draft.name = u"Shop"_s;
    draft.description = u"for the report"_s;
    forgetConnection(draft);
    QVERIFY(draft.password.isEmpty()); // of another user of another database: never to be sent by mistake
    QCOMPARE(draft.server + draft.database + draft.userName + draft.name + draft.description, QString());
    QCOMPARE(draft.port, u"5432"_s);
    QCOMPARE(draft.destination, Destination::Practice);
    QCOMPARE(draft.platformAccess, (PlatformAccess{u"key"_s, u"ACME@AdobeOrg"_s, u"token"_s, u"prod"_s}));
    QCOMPARE(draft.signIn, SignIn::AccessToken);
    QCOMPARE(draft.clientSecret, u"client secret"_s);
    QCOMPARE(draft.profileId, u"profile"_s);
    QVERIFY(draft.profileSignedIn);
    QCOMPARE(draft.encryption, Encryption::VerifyCertificate);
    QCOMPARE(draft.authentication, AuthenticationWish::Basic);
}

FLOWCONNECT_TEST(ConnectionDraftTest)
#include "ConnectionDraftTest.moc"
