#include "practice/PracticeClient.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

using Headers = PracticeClient::Headers;

/// Each thing that can be wrong with a request, and the code that says so.
class PracticeChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_client.start()); }
    void headers_data();
    void headers();
    void creationBody_data();
    void creationBody();
    void routes_data();
    void routes();
    void headerNamesAreCaseInsensitive();
    void bodyLimit();
    void sandboxes();

private:
    PracticeClient m_client;
};

void PracticeChecksTest::headers_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray none;
    QTest::newRow("no token") << QByteArray("Authorization") << none << 403 << u"403010"_s;
    QTest::newRow("wrong token") << QByteArray("Authorization") << QByteArray("Bearer x") << 401
                                 << u"401013"_s;
    QTest::newRow("empty token") << QByteArray("Authorization") << QByteArray("Bearer") << 401 << u"401013"_s;
    QTest::newRow("wrong scheme") << QByteArray("Authorization") << QByteArray("Basic eDp5") << 401
                                  << u"401013"_s;
    QTest::newRow("no API key") << QByteArray("x-api-key") << none << 403 << u"403000"_s;
    QTest::newRow("wrong API key") << QByteArray("x-api-key") << QByteArray("abc") << 403 << u"403003"_s;
    QTest::newRow("no organization") << QByteArray("x-gw-ims-org-id") << none << 400 << u"400003"_s;
    QTest::newRow("wrong organization")
        << QByteArray("x-gw-ims-org-id") << QByteArray("0123456789ABCDEF01234567@AdobeOrg") << 403
        << u"403025"_s;
    QTest::newRow("malformed organization")
        << QByteArray("x-gw-ims-org-id") << QByteArray("0123456789ABCDEF01234567") << 403 << u"403027"_s;
    QTest::newRow("no sandbox") << QByteArray("x-sandbox-name") << none << 400 << u"2105-400"_s;
    QTest::newRow("unknown sandbox") << QByteArray("x-sandbox-name") << QByteArray("moon") << 404
                                     << u"2101-404"_s;
    QTest::newRow("sandbox in capitals")
        << QByteArray("x-sandbox-name") << QByteArray("PROD") << 404 << u"2101-404"_s;
}

void PracticeChecksTest::headers()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    Headers headers = m_client.goodHeaders();
    if (value.isEmpty()) {
        headers.remove(header);
    } else {
        headers.insert(header, value);
    }
    const QByteArray path = "/data/foundation/flowservice/connections";
    const Received shown = m_client.send("GET", path, headers);
    QTEST(shown.status, "status");
    QTEST(codeOf(shown), "code");
    QVERIFY(!shown.headers.value("x-request-id").isEmpty());

    const qsizetype before = m_client.platform().connectionIds().size();
    const QByteArray body = basicBody(u"refused"_s, exampleParams(m_client.access()));
    const Received created = m_client.send("POST", path, headers, body);
    QTEST(created.status, "status");
    QTEST(codeOf(created), "code");
    QCOMPARE(m_client.platform().connectionIds().size(), before);
}

void PracticeChecksTest::creationBody_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* find, const char* replacement, int status = 400,
                        const QString& code = QString()) {
        QTest::newRow(name) << QByteArray(find) << QByteArray(replacement) << status << code;
    };
    row("proper", "", "", 201);
    row("not JSON", "{\"auth\"", "{auth");
    row("no name", "\"name\"", "\"nome\"");
    row("empty name", "\"checked\"", "\"\"");
    row("blank name", "\"checked\"", "\"  \"");
    row("name not a text", "\"checked\"", "7");
    row("description not a text", "\"made by a test\"", "[]");
    row("no spec", "\"connectionSpec\"", "\"spec\"");
    row("unknown spec", "74a1c565", "84a1c565", 400, u"1413-400"_s);
    row("unknown spec version", "\"1.0\"", "\"9.0\"", 400, u"1414-400"_s);
    row("no auth", "\"auth\"", "\"aut\"");
    row("no auth spec", "\"specName\"", "\"spec\"");
    row("unknown auth spec", "Basic Authentication", "Basic", 400, u"1415-400"_s);
    row("no params", "\"params\"", "\"param\"");
    row("no server", "\"server\"", "\"host\"");
    row("no database", "\"database\"", "\"db\"");
    row("no user name", "\"username\"", "\"user\"");
    row("no password", "\"password\"", "\"secret\"");
    row("port is a number", "\"5432\"", "5432");
    row("port is a word", "\"5432\"", "\"five\"");
    row("unknown TLS mode", "\"Require\"", "\"On\"");
    row("TLS mode with a blank", "\"Require\"", "\"Verify Full\"", 201);
    row("TLS mode with a hyphen", "\"Require\"", "\"Verify-Ca\"", 201);
}

void PracticeChecksTest::creationBody()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replacement);
    QByteArray body = basicBody(u"checked"_s, exampleParams(m_client.access()));
    if (!find.isEmpty()) {
        QVERIFY(body.contains(find));
        body.replace(find, replacement);
    }
    const Received answer = m_client.flow("POST", "/connections", body);
    QTEST(answer.status, "status");
    QTEST(codeOf(answer), "code");
    QVERIFY(answer.status == 201 || !answer.body.contains(m_client.access().examplePassword.toUtf8()));

    const Received wrongType = m_client.flow("POST", "/connections", body, {{"Content-Type", "text/plain"}});
    QCOMPARE(wrongType.status, 415);
}

void PracticeChecksTest::routes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    const QByteArray flow = "/data/foundation/flowservice";
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404;
    QTest::newRow("nonsense") << QByteArray("GET") << QByteArray("/a/b/c?d=e") << 404;
    QTest::newRow("unknown resource") << QByteArray("GET") << flow + "/runs" << 404;
    QTest::newRow("no id") << QByteArray("GET") << flow + "/connections/" << 404;
    QTest::newRow("unknown action") << QByteArray("GET") << flow + "/connections/x/run" << 404;
    QTest::newRow("slash behind a list") << QByteArray("GET") << flow + "/flows/" << 404;
    QTest::newRow("slash behind one") << QByteArray("PATCH") << flow + "/connections/x/" << 404;
    QTest::newRow("slash behind a test") << QByteArray("GET") << flow + "/connections/x/test/" << 404;
    QTest::newRow("post a flow") << QByteArray("POST") << flow + "/flows" << 405;
    QTest::newRow("put") << QByteArray("PUT") << flow + "/connections" << 405;
    QTest::newRow("delete all") << QByteArray("DELETE") << flow + "/connections" << 405;
    QTest::newRow("post to one") << QByteArray("POST") << flow + "/connections/x" << 405;
    QTest::newRow("post a test") << QByteArray("POST") << flow + "/connections/x/test" << 405;
    QTest::newRow("post a sandbox") << QByteArray("POST")
                                    << QByteArray("/data/foundation/sandbox-management/") << 405;
    QTest::newRow("get a token") << QByteArray("GET") << QByteArray("/ims/token/v3") << 405;
    QTest::newRow("unknown connection") << QByteArray("GET") << flow + "/connections/x" << 404;
}

void PracticeChecksTest::routes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    const Received answer = m_client.send(method, path, m_client.goodHeaders());
    QTEST(answer.status, "status");
    QVERIFY(answer.json.isObject());
    QCOMPARE(answer.headers.contains("allow"), answer.status == 405);
    QVERIFY(!answer.headers.value("x-request-id").isEmpty());
}

void PracticeChecksTest::headerNamesAreCaseInsensitive()
{
    Headers odd;
    const Headers good = m_client.goodHeaders();
    for (auto header = good.begin(); header != good.end(); ++header) {
        odd.insert(header.key().toUpper(), header.value());
    }
    QCOMPARE(m_client.send("GET", "/data/foundation/flowservice/connections", odd).status, 200);
}

void PracticeChecksTest::bodyLimit()
{
    const QByteArray body = basicBody(u"large"_s, exampleParams(m_client.access()));
    const qsizetype limit = 1024 * 1024;
    const QByteArray largest = body + QByteArray(limit - body.size(), ' ');
    QCOMPARE(m_client.flow("POST", "/connections", largest).status, 201);
    QCOMPARE(m_client.flow("POST", "/connections", largest + ' ').status, 413);
}

void PracticeChecksTest::sandboxes()
{
    Headers headers = m_client.goodHeaders();
    headers.remove("x-sandbox-name");
    const Received answer = m_client.send("GET", "/data/foundation/sandbox-management/", headers);
    QCOMPARE(answer.status, 200);
    const QJsonArray list = answer.object().value(u"sandboxes"_s).toArray();
    QCOMPARE(list.size(), 4);
    QCOMPARE(list.at(0).toObject().value(u"name"_s).toString(), u"prod"_s);
    QCOMPARE(list.at(0).toObject().value(u"isDefault"_s).toBool(), true);
    QCOMPARE(list.at(1).toObject().value(u"type"_s).toString(), u"development"_s);
    for (const QJsonValue sandbox : list) {
        const bool onAws = sandbox[u"name"_s] == u"aws-training"_s;
        QCOMPARE(sandbox[u"region"_s].toString(), onAws ? u"VA6"_s : u"VA7"_s);
    }

    headers.remove("Authorization");
    QCOMPARE(codeOf(m_client.send("GET", "/data/foundation/sandbox-management/", headers)), u"403010"_s);
}

FLOWCONNECT_TEST(PracticeChecksTest)
#include "PracticeChecksTest.moc"
