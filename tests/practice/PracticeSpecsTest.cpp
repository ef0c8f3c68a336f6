#include "practice/PracticeClient.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

using Headers = PracticeClient::Headers;

/// What the embedded Platform tells of the connection spec, which differs by sandbox.
class PracticeSpecsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_client.start()); }
    void connectionSpec();
    void listOfSpecs();
    void connectsToPostgresqlOnly();
    void basicOnlyOnAws();
    void wantsSslModeOtherwise_data();
    void wantsSslModeOtherwise();

private:
    PracticeClient m_client;
};

void PracticeSpecsTest::connectionSpec()
{
    const Received answer = m_client.flow("GET", "/connectionSpecs/74a1c565-4e59-48d7-9d67-7c03b8a13137");
    QCOMPARE(answer.status, 200);
    const QJsonObject spec = answer.object().value(u"items"_s).toArray().at(0).toObject();
    const QJsonArray authSpecs = spec.value(u"authSpec"_s).toArray();
    QCOMPARE(authSpecs.size(), 2);
    for (const QJsonValue authSpec : authSpecs) {
        const QJsonObject schema = authSpec.toObject().value(u"spec"_s).toObject();
        QCOMPARE(schema.value(u"type"_s).toString(), u"object"_s);
        QVERIFY(!schema.value(u"required"_s).toArray().isEmpty());
    }
    QCOMPARE(m_client.flow("GET", "/connectionSpecs/unknown").status, 404);
}

void PracticeSpecsTest::listOfSpecs()
{
    const Received all = m_client.flow("GET", "/connectionSpecs");
    QCOMPARE(all.status, 200);
    QCOMPARE(namesOf(all),
             (QStringList{u"amazon-s3"_s, u"azure-blob"_s, u"mysql"_s, u"postgres-sql"_s, u"salesforce"_s}));
    for (const QString& id : valuesOf(all, u"id"_s)) {
        const Received one = m_client.flow("GET", "/connectionSpecs/" + id.toLatin1());
        QCOMPARE(valuesOf(one, u"id"_s), QStringList{id});
        QVERIFY(all.object()
                    .value(u"items"_s)
                    .toArray()
                    .contains(one.object().value(u"items"_s).toArray().at(0)));
    }
    const Received named = m_client.flow("GET", "/connectionSpecs?property=name==mysql,salesforce");
    QCOMPARE(namesOf(named), (QStringList{u"mysql"_s, u"salesforce"_s}));
    const Received page = m_client.flow("GET", "/connectionSpecs?limit=2");
    const QString next = page.object().value(u"_links"_s)[u"next"_s][u"href"_s].toString();
    QCOMPARE(namesOf(m_client.flow("GET", next.toLatin1())), (QStringList{u"mysql"_s, u"postgres-sql"_s}));
    QCOMPARE(codeOf(m_client.flow("GET", "/connectionSpecs?colour=red")), u"1451-400"_s);
}

// Others can be looked at; a connection here is one to PostgreSQL.
void PracticeSpecsTest::connectsToPostgresqlOnly()
{
    QByteArray body = basicBody(u"x"_s, exampleParams(m_client.access()));
    body.replace("74a1c565-4e59-48d7-9d67-7c03b8a13137", "26d738e0-8963-47ea-aadf-c60de735468a");
    const Received refused = m_client.flow("POST", "/connections", body);
    QCOMPARE(refused.status, 400);
    QCOMPARE(codeOf(refused), u"1100-400"_s);
    QVERIFY(refused.text(u"errorMessage"_s).contains(u"PostgreSQL only"_s));
}

void PracticeSpecsTest::basicOnlyOnAws()
{
    const PracticeClient::Headers onAws{{"x-sandbox-name", "aws-training"}};
    const Received answer =
        m_client.flow("GET", "/connectionSpecs/74a1c565-4e59-48d7-9d67-7c03b8a13137", {}, onAws);
    const QJsonArray authSpecs =
        answer.object().value(u"items"_s).toArray().at(0).toObject().value(u"authSpec"_s).toArray();
    QCOMPARE(authSpecs.size(), 1);
    QCOMPARE(authSpecs.at(0)[u"name"_s].toString(), u"Basic Authentication"_s);
    const QByteArray byString = stringBody(u"orders"_s, u"Server=h;Database=d;Port=5432;UID=u;Password=p"_s);
    const Received refused = m_client.flow("POST", "/connections", byString, onAws);
    QCOMPARE(refused.status, 400);
    QCOMPARE(codeOf(refused), u"1415-400"_s);
    const QByteArray basic = basicBody(u"orders"_s, exampleParams(m_client.access()));
    QCOMPARE(m_client.flow("POST", "/connections", basic, onAws).status, 201);
}

void PracticeSpecsTest::wantsSslModeOtherwise_data()
{
    QTest::addColumn<QByteArray>("sandbox");
    QTest::addColumn<QJsonValue>("taken");
    QTest::addColumn<QJsonValue>("refused");
    QTest::newRow("words") << QByteArray("dev") << QJsonValue(u"Require"_s) << QJsonValue(true);
    QTest::newRow("hyphens") << QByteArray("ssl-hyphens") << QJsonValue(u"verify-ca"_s)
                             << QJsonValue(u"Verify Ca"_s);
    QTest::newRow("boolean") << QByteArray("ssl-boolean") << QJsonValue(true) << QJsonValue(u"Require"_s);
    QTest::newRow("no Require") << QByteArray("ssl-without-require") << QJsonValue(u"Prefer"_s)
                                << QJsonValue(u"Require"_s);
}

void PracticeSpecsTest::wantsSslModeOtherwise()
{
    QFETCH(const QByteArray, sandbox);
    QFETCH(const QJsonValue, taken);
    QFETCH(const QJsonValue, refused);
    const PracticeClient::Headers there{{"x-sandbox-name", sandbox}};
    QJsonObject params = exampleParams(m_client.access());
    params.insert(u"sslMode"_s, refused);
    QCOMPARE(m_client.flow("POST", "/connections", basicBody(u"orders"_s, params), there).status, 400);
    params.insert(u"sslMode"_s, taken);
    QCOMPARE(m_client.flow("POST", "/connections", basicBody(u"orders"_s, params), there).status, 201);
}

FLOWCONNECT_TEST(PracticeSpecsTest)
#include "PracticeSpecsTest.moc"
