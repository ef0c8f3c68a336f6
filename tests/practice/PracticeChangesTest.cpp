#include "practice/PracticeClient.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect::practice;
using namespace flowconnect::test;

/// PATCH and DELETE of a connection: what they do, and each reason to refuse them.
class PracticeChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_client.start()); }
    void changed();
    void tellsWhoChangedIt();
    void matches_data();
    void matches();
    void operations_data();
    void operations();
    void refusedOperations_data();
    void refusedOperations();
    void statesForbid_data();
    void statesForbid();
    void updatesCanBeSwitchedOff();
    void removalMatches();
    void removalOfWhatIsUsed();

private:
    Received patch(const QString& id, const QByteArray& body, const QByteArray& etag)
    {
        return m_client.flow("PATCH", "/connections/" + id.toLatin1(), body, {{"If-Match", etag}});
    }

    PracticeClient m_client;
    const QByteArray m_rename = R"([{"op":"replace","path":"/name","value":"new"}])";
};

void PracticeChangesTest::changed()
{
    const QString id = m_client.createExample(u"old"_s);
    const QByteArray etag = m_client.etagOf(id);
    QJsonObject params = exampleParams(m_client.access());
    params.insert(u"database"_s, u"other"_s);
    const QJsonArray operations{
        QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"/name"_s}, {u"value"_s, u"new"_s}},
        QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"/description"_s}, {u"value"_s, u""_s}},
        QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"/auth/params"_s}, {u"value"_s, params}}};
    const Received answer = patch(id, QJsonDocument(operations).toJson(), etag);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text(u"id"_s), id);
    QVERIFY(answer.text(u"etag"_s).toLatin1() != etag);
    QCOMPARE(answer.headers.value("etag"), answer.text(u"etag"_s).toLatin1());
    const QJsonObject item = m_client.shown(id);
    QCOMPARE(item.value(u"name"_s).toString(), u"new"_s);
    QCOMPARE(item.value(u"description"_s), QJsonValue(u""_s));
    QCOMPARE(item.value(u"etag"_s).toString(), answer.text(u"etag"_s));
    QCOMPARE(item.value(u"auth"_s)[u"params"_s][u"database"_s].toString(), u"other"_s);
    QCOMPARE(codeOf(m_client.flow("GET", "/connections/" + id.toLatin1() + "/test")), u"1100-400"_s);
}

void PracticeChangesTest::tellsWhoChangedIt()
{
    const QString id = m_client.createExample(u"old"_s);
    const QByteArray etag = m_client.etagOf(id);
    const qint64 created = m_client.shown(id).value(u"createdAt"_s).toInteger();
    const QString key = m_client.access().apiKey;
    QVERIFY(m_client.platform().changeElsewhere(id, u"theirs"_s));
    QVERIFY(!m_client.platform().changeElsewhere(u"x"_s, u"theirs"_s));
    const QJsonObject theirs = m_client.shown(id);
    QCOMPARE(theirs.value(u"name"_s).toString(), u"theirs"_s);
    QCOMPARE(theirs.value(u"createdClient"_s).toString(), key);
    QVERIFY(theirs.value(u"updatedClient"_s).toString() != key);
    QVERIFY(theirs.value(u"updatedBy"_s) != theirs.value(u"createdBy"_s));
    QVERIFY(m_client.etagOf(id) != etag);

    const Received stale = patch(id, m_rename, etag);
    QCOMPARE(stale.status, 412);
    QCOMPARE(codeOf(stale), u"1404-412"_s);
    QCOMPARE(patch(id, m_rename, m_client.etagOf(id)).status, 200);
    const QJsonObject ours = m_client.shown(id);
    QCOMPARE(ours.value(u"updatedClient"_s).toString(), key);
    QCOMPARE(ours.value(u"updatedBy"_s), ours.value(u"createdBy"_s));
    QCOMPARE(ours.value(u"createdAt"_s).toInteger(), created);
    QVERIFY(ours.value(u"updatedAt"_s).toInteger() >= theirs.value(u"updatedAt"_s).toInteger());
}

void PracticeChangesTest::matches_data()
{
    QTest::addColumn<QByteArray>("form"); // % stands for the etag without its quotes
    QTest::addColumn<QString>("code");
    QTest::newRow("quoted") << QByteArray("\"%\"") << QString();
    QTest::newRow("bare") << QByteArray("%") << QString();
    QTest::newRow("missing") << QByteArray() << u"1403-400"_s;
    QTest::newRow("half quoted") << QByteArray("\"%") << u"1404-412"_s;
    QTest::newRow("weak") << QByteArray("W/\"%\"") << u"1404-412"_s;
    QTest::newRow("another") << QByteArray("\"1700e582-0000-0200-0000-5e3c85180000\"") << u"1404-412"_s;
    QTest::newRow("any") << QByteArray("*") << u"1404-412"_s;
}

void PracticeChangesTest::matches()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, code);
    const QString id = m_client.createExample(u"old"_s);
    const QByteArray etag = m_client.etagOf(id);
    const PracticeClient::Headers headers =
        form.isEmpty() ? PracticeClient::Headers()
                       : PracticeClient::Headers{
                             {"If-Match", QByteArray(form).replace("%", etag.mid(1, etag.size() - 2))}};
    const Received answer = m_client.flow("PATCH", "/connections/" + id.toLatin1(), m_rename, headers);
    QCOMPARE(codeOf(answer), code);
    QCOMPARE(m_client.shown(id).value(u"name"_s).toString(), code.isEmpty() ? u"new"_s : u"old"_s);
    QCOMPARE(codeOf(m_client.flow("PATCH", "/connections/x", m_rename, headers)), u"1101-404"_s);
}

void PracticeChangesTest::operations_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const char* patch, const QString& field, const QJsonValue& value) {
        QTest::newRow(name) << QByteArray(patch) << field << value;
    };
    const QJsonValue none(QJsonValue::Undefined);
    row("rename", R"([{"op":"add","path":"/name","value":"new"}])", u"name"_s, u"new"_s);
    row("no description", R"([{"op":"remove","path":"/description"}])", u"description"_s, none);
    row("gone and back",
        R"([{"op":"remove","path":"/description"},{"op":"add","path":"/description","value":"d"}])",
        u"description"_s, u"d"_s);
    row("a param", R"([{"op":"replace","path":"/auth/params/database","value":"x"}])", u"database"_s, u"x"_s);
    row("no port", R"([{"op":"remove","path":"/auth/params/port"}])", u"port"_s, none);
    row("moved password",
        R"([{"op":"remove","path":"/auth/params/username"},{"op":"add","path":"/auth/params/username","value":"y"}])",
        u"username"_s, u"y"_s);
    row("escaped step", R"([{"op":"add","path":"/auth/params/a~1b~01","value":"z"}])", u"a/b~1"_s, u"z"_s);
}

void PracticeChangesTest::operations()
{
    QFETCH(QByteArray, patch);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const QString id = m_client.createExample(u"old"_s);
    const Received answer = this->patch(id, patch, m_client.etagOf(id));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QJsonObject item = m_client.shown(id);
    if (field != u"name"_s && field != u"description"_s) {
        item = item.value(u"auth"_s)[u"params"_s].toObject();
    }
    QCOMPARE(item.value(field), value);
}

void PracticeChangesTest::refusedOperations_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* patch, const QString& code = QString()) {
        QTest::newRow(name) << QByteArray(patch) << code;
    };
    row("nothing", "", u"1405-400"_s);
    row("not JSON", "[");
    row("object", R"({"op":"replace","path":"/name","value":"new"})");
    row("empty", "[]");
    row("upper case", R"([{"op":"REPLACE","path":"/name","value":"new"}])", u"1434-400"_s);
    row("move", R"([{"op":"move","from":"/name","path":"/description"}])", u"1434-400"_s);
    row("no operation", R"([{"path":"/name","value":"new"}])", u"1434-400"_s);
    row("not an operation", R"(["replace"])", u"1434-400"_s);
    row("no name left", R"([{"op":"remove","path":"/name"}])");
    row("empty name", R"([{"op":"replace","path":"/name","value":""}])");
    row("other path", R"([{"op":"replace","path":"/id","value":"x"}])");
    row("the state", R"([{"op":"replace","path":"/state","value":"disabled"}])");
    row("slash behind", R"([{"op":"replace","path":"/name/","value":"x"}])");
    row("too deep", R"([{"op":"add","path":"/auth/params/server/x","value":"x"}])");
    row("no value", R"([{"op":"replace","path":"/name"}])");
    row("params not an object", R"([{"op":"replace","path":"/auth/params","value":"x"}])");
    row("no params", R"([{"op":"remove","path":"/auth/params"}])");
    row("incomplete params", R"([{"op":"replace","path":"/auth/params","value":{"server":"x"}}])");
    row("no password left", R"([{"op":"remove","path":"/auth/params/password"}])");
    row("nothing there to replace", R"([{"op":"replace","path":"/auth/params/colour","value":"red"}])",
        u"1455-400"_s);
    row("nothing there to remove",
        R"([{"op":"remove","path":"/description"},{"op":"remove","path":"/description"}])", u"1455-400"_s);
    row("half of it",
        R"([{"op":"replace","path":"/name","value":"half"},{"op":"replace","path":"/x","value":1}])");
}

void PracticeChangesTest::refusedOperations()
{
    QFETCH(QByteArray, patch);
    const QString id = m_client.createExample(u"old"_s);
    const QJsonObject before = m_client.shown(id);
    const Received answer = this->patch(id, patch, m_client.etagOf(id));
    QCOMPARE(answer.status, 400);
    QTEST(codeOf(answer), "code");
    QCOMPARE(m_client.shown(id), before);
}

void PracticeChangesTest::statesForbid_data()
{
    QTest::addColumn<ResourceState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("code");
    QTest::newRow("enabled") << ResourceState::Enabled << u"enabled"_s << QString();
    QTest::newRow("disabled") << ResourceState::Disabled << u"disabled"_s << QString();
    QTest::newRow("initializing") << ResourceState::Initializing << u"initializing"_s << u"1417-400"_s;
    QTest::newRow("draft") << ResourceState::Draft << u"draft"_s << u"1416-400"_s;
}

void PracticeChangesTest::statesForbid()
{
    QFETCH(ResourceState, state);
    const QString id = m_client.createExample(u"old"_s);
    const QByteArray etag = m_client.etagOf(id);
    QVERIFY(m_client.platform().setConnectionState(id, state));
    QVERIFY(!m_client.platform().setConnectionState(u"x"_s, state));
    QTEST(m_client.shown(id).value(u"state"_s).toString(), "word");
    QTEST(codeOf(patch(id, m_rename, etag)), "code");
    QTEST(m_client.shown(id).value(u"state"_s).toString(), "word");
    QTEST(codeOf(m_client.flow("DELETE", "/connections/" + id.toLatin1())), "code");
    QFETCH(QString, code);
    QCOMPARE(m_client.shown(id).isEmpty(), code.isEmpty());
}

void PracticeChangesTest::updatesCanBeSwitchedOff()
{
    const QString id = m_client.createExample(u"old"_s);
    m_client.platform().setUpdatesAllowed(false);
    const Received refused = patch(id, m_rename, m_client.etagOf(id));
    QCOMPARE(refused.status, 400);
    QCOMPARE(codeOf(refused), u"1445-400"_s);
    QCOMPARE(m_client.shown(id).value(u"name"_s).toString(), u"old"_s);
    m_client.platform().setUpdatesAllowed(true);
    QCOMPARE(patch(id, m_rename, m_client.etagOf(id)).status, 200);
}

void PracticeChangesTest::removalMatches()
{
    const QString id = m_client.createExample(u"old"_s);
    const QByteArray path = "/connections/" + id.toLatin1();
    const QByteArray stale = m_client.etagOf(id);
    QVERIFY(m_client.platform().changeElsewhere(id, u"theirs"_s));
    const Received refused = m_client.flow("DELETE", path, {}, {{"If-Match", stale}});
    QCOMPARE(refused.status, 412);
    QCOMPARE(codeOf(refused), u"1404-412"_s);
    QVERIFY(!m_client.shown(id).isEmpty());
    const QByteArray etag = m_client.etagOf(id);
    QCOMPARE(m_client.flow("DELETE", path, {}, {{"If-Match", etag.mid(1, etag.size() - 2)}}).status, 204);
    QVERIFY(m_client.shown(id).isEmpty());
}

void PracticeChangesTest::removalOfWhatIsUsed()
{
    const QString used = m_client.createExample(u"used"_s);
    const QString other = m_client.createExample(u"other"_s);
    QVERIFY(!m_client.platform()
                 .addFlow(used, {.name = u"Orders"_s, .state = ResourceState::Disabled})
                 .isEmpty());
    QVERIFY(m_client.platform().addFlow(u"x"_s, {.name = u"Orders"_s}).isEmpty());
    const Received refused = m_client.flow("DELETE", "/connections/" + used.toLatin1());
    QCOMPARE(refused.status, 400);
    QCOMPARE(codeOf(refused), u"1418-400"_s);
    QVERIFY(refused.text(u"errorMessage"_s).contains(used));
    QVERIFY(!m_client.shown(used).isEmpty());
    QCOMPARE(m_client.flow("DELETE", "/connections/" + other.toLatin1()).status, 204);
}

FLOWCONNECT_TEST(PracticeChangesTest)
#include "PracticeChangesTest.moc"
