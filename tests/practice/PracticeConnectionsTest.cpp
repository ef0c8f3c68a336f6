#include "practice/PracticeClient.h"
#include "support/TestProgram.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

/// The life of a connection: creation, sandboxes, removal.
class PracticeConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_client.start()); }
    void created();
    void masked();
    void sandboxesAreSeparate();
    void removed();

private:
    PracticeClient m_client;
};

void PracticeConnectionsTest::created()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Received answer =
        m_client.flow("POST", "/connections", basicBody(u"orders"_s, exampleParams(m_client.access())));
    QCOMPARE(answer.status, 201);
    const QString id = answer.text(u"id"_s);
    QCOMPARE(QUuid::fromString(id).version(), QUuid::Random);
    QVERIFY(!id.contains(u'{'));
    const QString etag = answer.text(u"etag"_s);
    static const QRegularExpression form(u"^\"[0-9a-f]{8}-0000-0200-0000-[0-9a-f]{12}\"$"_s);
    QVERIFY(form.match(etag).hasMatch());
    QCOMPARE(answer.headers.value("etag"), etag.toLatin1());
    QVERIFY(answer.headers.value("location").endsWith(QByteArray("/connections/" + id.toLatin1())));
    QCOMPARE(m_client.platform().connectionIds(), QStringList{id});

    const QJsonObject item = m_client.shown(id);
    QCOMPARE(item.value(u"name"_s).toString(), u"orders"_s);
    QCOMPARE(item.value(u"description"_s).toString(), u"made by a test"_s);
    QCOMPARE(item.value(u"state"_s).toString(), u"enabled"_s);
    QCOMPARE(item.value(u"sandboxName"_s).toString(), u"prod"_s);
    QCOMPARE(item.value(u"imsOrgId"_s).toString(), m_client.access().organizationId);
    QCOMPARE(item.value(u"etag"_s).toString(), etag);
    QVERIFY(item.value(u"createdAt"_s).toInteger() >= before);
    QCOMPARE(item.value(u"updatedAt"_s), item.value(u"createdAt"_s));
    QCOMPARE(item.value(u"createdClient"_s).toString(), m_client.access().apiKey);
    QCOMPARE(item.value(u"updatedClient"_s).toString(), m_client.access().apiKey);
    QVERIFY(m_client.create(basicBody(u"orders"_s, exampleParams(m_client.access()))) != id);
}

void PracticeConnectionsTest::masked()
{
    const QString password = m_client.access().examplePassword;
    const QString id = m_client.createExample(u"basic"_s);
    const QString text =
        u"Server=practice.example;Database=shop;Port=5432;UID=analyst;Password="_s + password;
    const QString second = m_client.create(stringBody(u"string"_s, text));
    for (const QByteArray& path :
         {QByteArray("/connections/" + id.toLatin1()), QByteArray("/connections/" + second.toLatin1()),
          QByteArray("/connections"), QByteArray("/connections/" + second.toLatin1() + "/test")}) {
        const Received answer = m_client.flow("GET", path);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.body.contains(password.toUtf8()));
        QVERIFY(!answer.body.contains("UID="));
    }
    const QJsonObject params = m_client.shown(id).value(u"auth"_s).toObject().value(u"params"_s).toObject();
    QCOMPARE(params.value(u"server"_s).toString(), u"practice.example"_s);
    QCOMPARE(params.value(u"password"_s).toString(), u"********"_s);
}

void PracticeConnectionsTest::sandboxesAreSeparate()
{
    const QString id = m_client.createExample(u"here"_s);
    const PracticeClient::Headers elsewhere{{"x-sandbox-name", "dev"}};
    const QByteArray path = "/connections/" + id.toLatin1();
    QCOMPARE(m_client.flow("GET", path).status, 200);
    QCOMPARE(codeOf(m_client.flow("GET", path, {}, elsewhere)), u"1101-404"_s);
    QCOMPARE(codeOf(m_client.flow("DELETE", path, {}, elsewhere)), u"1101-404"_s);
    QVERIFY(namesOf(m_client.flow("GET", "/connections", {}, elsewhere)).isEmpty());
}

void PracticeConnectionsTest::removed()
{
    const QString id = m_client.createExample(u"short-lived"_s);
    const QByteArray path = "/connections/" + id.toLatin1();
    const Received answer = m_client.flow("DELETE", path);
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(!answer.headers.value("x-request-id").isEmpty());
    QCOMPARE(codeOf(m_client.flow("DELETE", path)), u"1101-404"_s);
    QCOMPARE(codeOf(m_client.flow("GET", path)), u"1101-404"_s);
    QCOMPARE(codeOf(m_client.flow("GET", path + "/test")), u"1101-404"_s);
    QCOMPARE(codeOf(m_client.flow("GET", path + "/explore?objectType=root")), u"1101-404"_s);
    QVERIFY(m_client.platform().connectionIds().isEmpty());
}

FLOWCONNECT_TEST(PracticeConnectionsTest)
#include "PracticeConnectionsTest.moc"
