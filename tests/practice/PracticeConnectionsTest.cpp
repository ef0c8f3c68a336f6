#include "practice/PracticeClient.h"
#include "support/TestProgram.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

/// The life of a connection: creation, change, removal.
class PracticeConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_client.start()); }
    void created();
    void masked();
    void sandboxesAreSeparate();
    void changed();
    void changeIsGuarded();
    void badChange_data();
    void badChange();
    void removed();

private:
    QJsonObject shown(const QString& id)
    {
        const Received answer = m_client.flow("GET", "/connections/" + id.toLatin1());
        return answer.object().value(u"items"_s).toArray().at(0).toObject();
    }

    QStringList namesOf(const Received& page) const
    {
        QStringList names;
        for (const QJsonValue item : page.object().value(u"items"_s).toArray()) {
            names.append(item.toObject().value(u"name"_s).toString());
        }
        return names;
    }

    QString create(const QString& name)
    {
        return m_client.create(basicBody(name, exampleParams(m_client.access())));
    }

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

    const QJsonObject item = shown(id);
    QCOMPARE(item.value(u"name"_s).toString(), u"orders"_s);
    QCOMPARE(item.value(u"description"_s).toString(), u"made by a test"_s);
    QCOMPARE(item.value(u"state"_s).toString(), u"enabled"_s);
    QCOMPARE(item.value(u"sandboxName"_s).toString(), u"prod"_s);
    QCOMPARE(item.value(u"imsOrgId"_s).toString(), m_client.access().organizationId);
    QCOMPARE(item.value(u"etag"_s).toString(), etag);
    QVERIFY(item.value(u"createdAt"_s).toInteger() >= before);
    QVERIFY(m_client.create(basicBody(u"orders"_s, exampleParams(m_client.access()))) != id);
}

void PracticeConnectionsTest::masked()
{
    const QString password = m_client.access().examplePassword;
    const QString id = create(u"basic"_s);
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
    const QJsonObject params = shown(id).value(u"auth"_s).toObject().value(u"params"_s).toObject();
    QCOMPARE(params.value(u"server"_s).toString(), u"practice.example"_s);
    QCOMPARE(params.value(u"password"_s).toString(), u"********"_s);
}

void PracticeConnectionsTest::sandboxesAreSeparate()
{
    const QString id = create(u"here"_s);
    const PracticeClient::Headers elsewhere{{"x-sandbox-name", "dev"}};
    const QByteArray path = "/connections/" + id.toLatin1();
    QCOMPARE(m_client.flow("GET", path).status, 200);
    QCOMPARE(codeOf(m_client.flow("GET", path, {}, elsewhere)), u"1101-404"_s);
    QCOMPARE(codeOf(m_client.flow("DELETE", path, {}, elsewhere)), u"1101-404"_s);
    QVERIFY(namesOf(m_client.flow("GET", "/connections", {}, elsewhere)).isEmpty());
}

void PracticeConnectionsTest::changed()
{
    const QString id = create(u"old"_s);
    const QString etag = shown(id).value(u"etag"_s).toString();
    QJsonObject params = exampleParams(m_client.access());
    params.insert(u"database"_s, u"other"_s);
    const QJsonArray patch{
        QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"/name"_s}, {u"value"_s, u"new"_s}},
        QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"/description"_s}, {u"value"_s, u""_s}},
        QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"/auth/params"_s}, {u"value"_s, params}}};
    const Received answer = m_client.flow("PATCH", "/connections/" + id.toLatin1(),
                                          QJsonDocument(patch).toJson(), {{"If-Match", etag.toLatin1()}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text(u"id"_s), id);
    QVERIFY(answer.text(u"etag"_s) != etag);
    QCOMPARE(answer.headers.value("etag"), answer.text(u"etag"_s).toLatin1());
    const QJsonObject item = shown(id);
    QCOMPARE(item.value(u"name"_s).toString(), u"new"_s);
    QCOMPARE(item.value(u"description"_s).toString(), QString());
    QCOMPARE(item.value(u"etag"_s).toString(), answer.text(u"etag"_s));
    QCOMPARE(item.value(u"auth"_s)[u"params"_s][u"database"_s].toString(), u"other"_s);
}

void PracticeConnectionsTest::changeIsGuarded()
{
    const QString id = create(u"old"_s);
    const QByteArray etag = shown(id).value(u"etag"_s).toString().toLatin1();
    const QByteArray path = "/connections/" + id.toLatin1();
    const QByteArray patch = R"([{"op":"replace","path":"/name","value":"new"}])";
    const Received without = m_client.flow("PATCH", path, patch);
    QCOMPARE(without.status, 400);
    QCOMPARE(codeOf(without), u"1403-400"_s);
    // The value's own quotes belong to it.
    const Received bare = m_client.flow("PATCH", path, patch, {{"If-Match", etag.mid(1, etag.size() - 2)}});
    QCOMPARE(codeOf(bare), u"1404-412"_s);
    QCOMPARE(m_client.flow("PATCH", path, patch, {{"If-Match", etag}}).status, 200);
    const Received stale = m_client.flow("PATCH", path, patch, {{"If-Match", etag}});
    QCOMPARE(stale.status, 412);
    QCOMPARE(codeOf(stale), u"1404-412"_s);
    const Received unknown = m_client.flow("PATCH", "/connections/x", patch, {{"If-Match", etag}});
    QCOMPARE(codeOf(unknown), u"1101-404"_s);
}

void PracticeConnectionsTest::badChange_data()
{
    QTest::addColumn<QByteArray>("patch");
    const auto row = [](const char* name, const char* patch) {
        QTest::newRow(name) << QByteArray(patch);
    };
    row("nothing", "");
    row("not JSON", "[");
    row("object", "{}");
    row("empty", "[]");
    row("other operation", R"([{"op":"remove","path":"/name"}])");
    row("other path", R"([{"op":"replace","path":"/id","value":"x"}])");
    row("no value", R"([{"op":"replace","path":"/name"}])");
    row("empty name", R"([{"op":"replace","path":"/name","value":""}])");
    row("incomplete params", R"([{"op":"replace","path":"/auth/params","value":{"server":"x"}}])");
    row("half of it",
        R"([{"op":"replace","path":"/name","value":"half"},{"op":"replace","path":"/x","value":1}])");
}

void PracticeConnectionsTest::badChange()
{
    QFETCH(QByteArray, patch);
    const QString id = create(u"old"_s);
    const QByteArray etag = shown(id).value(u"etag"_s).toString().toLatin1();
    const QByteArray path = "/connections/" + id.toLatin1();
    QCOMPARE(m_client.flow("PATCH", path, patch, {{"If-Match", etag}}).status, 400);
    QCOMPARE(shown(id).value(u"name"_s).toString(), u"old"_s);
    QCOMPARE(shown(id).value(u"etag"_s).toString().toLatin1(), etag);
}

void PracticeConnectionsTest::removed()
{
    const QString id = create(u"short-lived"_s);
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
