#include "connection/SecretText.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// What may be written to a disk outside the keychain, and what looks like a secret.
class SecretTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksLikeASecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("secret");
        const QStringList secrets{
            u"postgresql://app:S3cret!pw@db.example.com/shop"_s,
            u"app:S3cret!pw@db.example.com"_s,
            u"jdbc:postgresql://db/shop?user=app&password=S3cret!pw"_s,
            u"jdbc:postgresql://db/shop?user=app&x=S3cret!pw"_s,
            u"Server=db;Database=shop;Port=5432;UID=app;Password=S3cret!pw"_s,
            u"Password=S3cret!pw"_s,
            u"host=db user=app password=S3cret!pw"_s,
            u"PGPASSWORD=S3cret!pw psql -h db"_s,
            u"DB_PASS: S3cret!pw"_s,
            u"密碼：S3cret!pw"_s,
            u"ｐａｓｓｗｏｒｄ＝S3cret!pw"_s,
            u"db.example.com:5432:shop:app:S3cret!pw"_s,
            u"*:*:*:app:S3cret!pw"_s,
            uR"({"project":{"org":{"ims_org_id":"A@AdobeOrg"}}})"_s,
            uR"("CLIENT_SECRET": "p8e-abc")"_s,
            uR"([{"key":"API_KEY"}])"_s,
            u"Authorization: Bearer abcdefgh123"_s,
            u"Bearer abcdefgh123"_s,
            u"x-api-key: 0123456789abcdef"_s,
            u"curl -X POST https://platform.adobe.io -H 'x: y'"_s,
            u"eyJhbGciOiJSUzI1NiJ9.eyJpZCI6IjEifQ.c2ln"_s,
            u"p8e-Zz09_abcdefghij"_s,
        };
        for (const QString& text : secrets) {
            QTest::newRow(qPrintable(text)) << text << true;
        }
        const QStringList plain{
            u"db.example.com"_s,
            u"2001:db8::1"_s,
            u"[2001:db8::1]"_s,
            u"shop_prod"_s,
            u"app@example.com"_s,
            u"0123456789abcdef0123456789abcdef"_s,
            u"1234ABCD5678EF901234ABCD@AdobeOrg"_s,
            u"openid,session,AdobeID,read_organizations"_s,
            u"PostgreSQL shop on db.example.com"_s,
            u"Shop: orders and customers (read only)"_s,
            u"Ratio a=b, tokens & passes"_s,
            u"訂單資料庫：唯讀"_s,
            u"12:30 every day"_s,
        };
        for (const QString& text : plain) {
            QTest::newRow(qPrintable(text)) << text << false;
        }
    }

    void looksLikeASecret()
    {
        QFETCH(QString, text);
        QFETCH(bool, secret);
        QCOMPARE(looksLikeSecret(text), secret);
    }

    void secretsOfTheDraftAreFound()
    {
        ConnectionDraft draft;
        draft.password = u"W3 are%ünder"_s;
        draft.clientSecret = u"cs-0815-xyz"_s;
        draft.platformAccess.accessToken = u"tok.en.value"_s;
        QVERIFY(holdsSecretOf(draft, u"shop W3 are%ünder"_s));
        QVERIFY(holdsSecretOf(draft, u"W3%20are%25%C3%BCnder"_s));
        QVERIFY(holdsSecretOf(draft, u"about cs-0815-xyz"_s));
        QVERIFY(holdsSecretOf(draft, u"tok.en.value"_s));
        QVERIFY(!holdsSecretOf(draft, u"shop"_s));
        QVERIFY(!holdsSecretOf(ConnectionDraft(), u"shop"_s));
    }

    void aFieldIsStoredWhereItIsValidAndHarmless()
    {
        ConnectionDraft draft;
        draft.password = u"hunter22"_s;
        draft.platformAccess.apiKey = u"0123456789abcdef"_s;
        draft.platformAccess.organizationId = u"1234@AdobeOrg"_s;
        draft.platformAccess.sandboxName = u"prod"_s;
        draft.server = u"db.example.com"_s;
        draft.database = u"shop"_s;
        draft.userName = u"app"_s;
        draft.name = u"Shop"_s;
        for (const Field field :
             {Field::ApiKey, Field::OrganizationId, Field::Sandbox, Field::Scopes, Field::Server, Field::Port,
              Field::Database, Field::UserName, Field::Name, Field::Description}) {
            QVERIFY2(mayBeStored(field, draft), qPrintable(typedFor(field, draft)));
        }
        for (const Field field : {Field::Password, Field::ClientSecret, Field::AccessToken}) {
            QVERIFY(!mayBeStored(field, draft));
        }
        draft.server = u"https://db.example.com"_s; // has a problem
        QVERIFY(!mayBeStored(Field::Server, draft));
        draft.server.clear();
        QVERIFY(mayBeStored(Field::Server, draft));
        draft.port = u"54x"_s;
        QVERIFY(!mayBeStored(Field::Port, draft));
        draft.database = u"shop\nhunter23"_s; // PostgreSQL would take it
        QVERIFY(!mayBeStored(Field::Database, draft));
        draft.userName = u"app\u2028hunter23"_s;
        QVERIFY(!mayBeStored(Field::UserName, draft));
        draft.name = u"Shop hunter22"_s;
        QVERIFY(!mayBeStored(Field::Name, draft));
        draft.description = u"postgresql://a:b@c/d"_s;
        QVERIFY(!mayBeStored(Field::Description, draft));
        draft.destination = Destination::Practice; // what was typed for Platform counts all the same
        draft.practiceAccess.apiKey = u"practice"_s;
        draft.platformAccess.apiKey = uR"({"a":"b"})"_s;
        QVERIFY(!mayBeStored(Field::ApiKey, draft));
    }

    void theJournalGetsHarmlessTextsOnly()
    {
        ConnectionDraft draft;
        draft.password = u"hunter22"_s;
        QCOMPARE(fitForDisk(u"Shop, orders"_s, draft), u"Shop, orders"_s);
        QCOMPARE(fitForDisk(u"Shop HUNTER22"_s, draft), QString());
        QCOMPARE(fitForDisk(u"postgresql://a:b@c/d"_s, draft), QString());
    }
};

FLOWCONNECT_TEST(SecretTextTest)

#include "SecretTextTest.moc"
