#include "practice/PracticeClient.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect::practice;
using namespace flowconnect::test;

/// Who uses a connection: source connections and dataflows.
class PracticeFlowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leadsFromConnectionToFlows();
    void filters_data();
    void filters();
    void showsTheLastRun();
    void pages();
    void sandboxesAreSeparate();
    void refusals_data();
    void refusals();

private:
    QStringList sourcesOf(const QString& connection)
    {
        return valuesOf(
            m_client.flow("GET", "/sourceConnections?property=baseConnectionId==" + connection.toLatin1()),
            u"id"_s);
    }

    PracticeClient m_client;
    QString m_first;
    QString m_second;
    QString m_unused;
};

void PracticeFlowsTest::init()
{
    QVERIFY(m_client.start());
    m_first = m_client.createExample(u"first"_s);
    m_second = m_client.createExample(u"second"_s);
    m_unused = m_client.createExample(u"unused"_s);
    PracticePlatform& platform = m_client.platform();
    platform.addFlow(m_first, {.name = u"a"_s});
    platform.addFlow(m_first, {.name = u"b"_s, .lastRun = PracticeFlow::LastRun::Failed});
    platform.addFlow(
        m_second, {.name = u"c"_s, .state = ResourceState::Disabled, .lastRun = PracticeFlow::LastRun::None});
}

void PracticeFlowsTest::leadsFromConnectionToFlows()
{
    const QStringList sources = sourcesOf(m_first);
    QCOMPARE(sources.size(), 2);
    QVERIFY(sourcesOf(m_unused).isEmpty());
    const auto flowsOf = [this](const QStringList& ids) {
        return m_client.flow("GET", "/flows?orderby=name&property=sourceConnectionIds[]==" +
                                        ids.join(u',').toLatin1());
    };
    QCOMPARE(namesOf(flowsOf(sources)), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(namesOf(flowsOf({sources.at(1)})).size(), 1);
    QCOMPARE(namesOf(flowsOf(sources + sourcesOf(m_second))), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(namesOf(flowsOf({u"none"_s})).isEmpty());
    const Received escaped =
        m_client.flow("GET", "/flows?orderby=name&property=sourceConnectionIds%5B%5D%3D%3D" +
                                 sources.join(u"%2C").toLatin1());
    QCOMPARE(namesOf(escaped), (QStringList{u"a"_s, u"b"_s}));
}

void PracticeFlowsTest::filters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("all") << QByteArray("orderby=name") << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("state") << QByteArray("property=state==disabled") << QStringList{u"c"_s};
    QTest::newRow("failed") << QByteArray("property=lastRunDetails.state==failed") << QStringList{u"b"_s};
    QTest::newRow("not failed") << QByteArray("orderby=-name&property=lastRunDetails.state!=failed")
                                << QStringList{u"c"_s, u"a"_s};
    QTest::newRow("name") << QByteArray("orderby=name&property=name==%22a%22,b")
                          << QStringList{u"a"_s, u"b"_s};
}

void PracticeFlowsTest::filters()
{
    QFETCH(QByteArray, query);
    QTEST(namesOf(m_client.flow("GET", "/flows?" + query)), "names");
}

void PracticeFlowsTest::showsTheLastRun()
{
    const Received flows = m_client.flow("GET", "/flows?orderby=name");
    const QJsonArray items = flows.object().value(u"items"_s).toArray();
    QCOMPARE(items.size(), 3);
    for (const QJsonValue item : items) {
        QVERIFY(!item[u"id"_s].toString().isEmpty());
        QCOMPARE(item[u"sourceConnectionIds"_s].toArray().size(), 1);
        QVERIFY(item[u"createdAt"_s].toInteger() > 0);
    }
    QCOMPARE(items.at(2)[u"state"_s].toString(), u"disabled"_s);
    QVERIFY(!items.at(2).toObject().contains(u"lastRunDetails"_s));
    const QJsonObject good = items.at(0)[u"lastRunDetails"_s].toObject();
    const QJsonObject failed = items.at(1)[u"lastRunDetails"_s].toObject();
    QCOMPARE(good.value(u"state"_s).toString(), u"success"_s);
    QCOMPARE(failed.value(u"state"_s).toString(), u"failed"_s);
    QVERIFY(good.value(u"id"_s) != failed.value(u"id"_s));
    for (const QJsonObject& run : {good, failed}) {
        QVERIFY(run.value(u"startedAtUTC"_s).toInteger() > 0);
        QVERIFY(run.value(u"completedAtUTC"_s).toInteger() > run.value(u"startedAtUTC"_s).toInteger());
    }
    const QJsonValue source =
        m_client.flow("GET", "/sourceConnections?limit=1").object()[u"items"_s].toArray().at(0);
    QCOMPARE(source[u"baseConnectionId"_s].toString(), m_second);
    QCOMPARE(source[u"params"_s][u"tableName"_s].toString(), u"public.orders"_s);
}

void PracticeFlowsTest::pages()
{
    QByteArray path = "/flows?limit=2";
    QStringList names;
    int count = 0;
    for (; !path.isEmpty() && count < 5; ++count) {
        const Received page = m_client.flow("GET", path);
        names += namesOf(page);
        path = page.object().value(u"_links"_s)[u"next"_s][u"href"_s].toString().toLatin1();
        QVERIFY(path.isEmpty() || path.startsWith("/flows?"));
    }
    QCOMPARE(count, 2);
    names.sort();
    QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_client.flow("GET", "/sourceConnections?count=true").object(), (QJsonObject{{u"count"_s, 3}}));
}

void PracticeFlowsTest::sandboxesAreSeparate()
{
    const PracticeClient::Headers elsewhere{{"x-sandbox-name", "dev"}};
    for (const QByteArray& path : {QByteArray("/flows"), QByteArray("/sourceConnections")}) {
        QCOMPARE(m_client.flow("GET", path, {}, elsewhere).object().value(u"items"_s),
                 QJsonValue(QJsonArray()));
        QCOMPARE(namesOf(m_client.flow("GET", path)).size(), 3);
    }
}

void PracticeFlowsTest::refusals_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    QTest::newRow("field") << QByteArray("property=baseConnection==x") << u"1449-400"_s;
    QTest::newRow("array without its sign") << QByteArray("property=sourceConnectionIds==x") << u"1449-400"_s;
    QTest::newRow("order") << QByteArray("orderby=-colour") << u"1433-400"_s;
    QTest::newRow("parameter") << QByteArray("flowId=x") << u"1451-400"_s;
}

void PracticeFlowsTest::refusals()
{
    QFETCH(QByteArray, query);
    for (const QByteArray& path : {QByteArray("/flows?"), QByteArray("/sourceConnections?")}) {
        const Received answer = m_client.flow("GET", path + query);
        QCOMPARE(answer.status, 400);
        QTEST(codeOf(answer), "code");
    }
}

FLOWCONNECT_TEST(PracticeFlowsTest)
#include "PracticeFlowsTest.moc"
