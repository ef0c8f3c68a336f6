#include "connection/ConnectionPayload.h"
#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

class ConnectionPayloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheConnectionString();
    void writesBasicAuthentication();
    void leavesAnEmptyDescriptionOut();
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
};

namespace {

ConnectionDraft shop(const QString& password)
{
    ConnectionDraft draft;
    draft.server = u"db.example.com"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    draft.password = password;
    draft.name = u"shop on db.example.com"_s;
    draft.description = u"The shop"_s;
    return draft;
}

QByteArray compact(const ConnectionDraft& draft)
{
    return QJsonDocument(connectionPayload(ReadyConnection(draft))).toJson(QJsonDocument::Compact);
}

} // namespace

void ConnectionPayloadTest::writesTheConnectionString()
{
    QCOMPARE(
        compact(shop(u"s\"ecret密"_s)),
        R"({"auth":{"params":{"connectionString":"Server=db.example.com;Database=shop;Port=5432;)"
        R"(UID=reader;Password=s\"ecret密;EncryptionMethod=1;ValidateServerCertificate=0"},"specName":"Connection String Based Authentication"},)"
        R"("connectionSpec":{"id":"74a1c565-4e59-48d7-9d67-7c03b8a13137","version":"1.0"},)"
        R"("description":"The shop","name":"shop on db.example.com"})");
}

void ConnectionPayloadTest::writesBasicAuthentication()
{
    QCOMPARE(compact(shop(u"a;b"_s)),
             R"({"auth":{"params":{"database":"shop","password":"a;b","port":"5432",)"
             R"("server":"db.example.com","sslMode":"Require","username":"reader"},)"
             R"("specName":"Basic Authentication"},)"
             R"("connectionSpec":{"id":"74a1c565-4e59-48d7-9d67-7c03b8a13137","version":"1.0"},)"
             R"("description":"The shop","name":"shop on db.example.com"})");
}

void ConnectionPayloadTest::leavesAnEmptyDescriptionOut()
{
    ConnectionDraft draft = shop(u"secret"_s);
    draft.description = u" \t "_s;
    const QJsonObject payload = connectionPayload(ReadyConnection(draft));
    QVERIFY(!payload.contains(u"description"_s));
    QCOMPARE(payload.keys(), (QStringList{u"auth"_s, u"connectionSpec"_s, u"name"_s}));
}

void ConnectionPayloadTest::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("odd");
    QTest::newRow("quotes") << u"\"'`"_s;
    QTest::newRow("backslashes") << u"\\n\\\\"_s;
    QTest::newRow("semicolons and braces") << u";};{=}}"_s;
    QTest::newRow("blanks") << u"  a  "_s;
    QTest::newRow("tab") << u"a\tb"_s;
    QTest::newRow("delete") << u"\u007f"_s;
    QTest::newRow("not ASCII") << u"é密😀"_s;
}

void ConnectionPayloadTest::keepsEveryCharacter()
{
    QFETCH(const QString, odd);
    ConnectionDraft draft = shop(odd);
    draft.userName = odd + u'u';
    draft.database = u'd' + odd;
    draft.encryption = Encryption::Off; // the bare pattern
    draft.authentication = AuthenticationWish::Basic;
    const ReadyConnection ready(draft);
    const QJsonObject basic = connectionPayload(ready);
    const QJsonObject read = QJsonDocument::fromJson(toJson(basic)).object();
    QCOMPARE(read, basic);
    const QJsonObject params = read.value("auth"_L1).toObject().value("params"_L1).toObject();
    QCOMPARE(params.value("password"_L1).toString(), draft.password);
    QCOMPARE(params.value("username"_L1).toString(), draft.userName);
    QCOMPARE(params.value("database"_L1).toString(), draft.database);
    QVERIFY(params.value("port"_L1).isString());
    QCOMPARE(connectionString(ready.draft()),
             QString(u"Server=db.example.com;Database=" + draft.database + u";Port=5432;UID=" +
                     draft.userName + u";Password=" + odd));
}

FLOWCONNECT_TEST(ConnectionPayloadTest)
#include "ConnectionPayloadTest.moc"
