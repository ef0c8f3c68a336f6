#include "practice/PracticeClient.h"
#include "support/TestProgram.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

/// What a person finds in practice who has not done anything yet.
class PracticeSampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_client.start(true)); }
    void isOffUnlessAsked();
    void hasWhatAListShows();
    void wasMadeByOthersLongAgo();
    void canBeTestedAndBrowsed();
    void tellsWhatIsUsed();
    void hasOtherSources();
    void everySandboxHasSome_data();
    void everySandboxHasSome();
    void hidesSecrets();
    void addsMany();

private:
    QJsonArray postgresql(const QByteArray& sandbox = "prod")
    {
        const QByteArray path =
            "/connections?limit=100&property=connectionSpec.id==74a1c565-4e59-48d7-9d67-7c03b8a13137";
        return m_client.flow("GET", path, {}, {{"x-sandbox-name", sandbox}})
            .object()
            .value(u"items"_s)
            .toArray();
    }

    QString codeOfTest(const QJsonValue& item)
    {
        const Received answer =
            m_client.flow("GET", "/connections/" + item[u"id"_s].toString().toLatin1() + "/test");
        return answer.status == 200 && answer.object().value(u"result"_s).toBool() ? u"good"_s
                                                                                   : codeOf(answer);
    }

    PracticeClient m_client;
};

void PracticeSampleTest::isOffUnlessAsked()
{
    PracticeClient plain;
    QVERIFY(plain.start());
    for (const char* sandbox : {"prod", "dev", "training", "aws-training"}) {
        for (const char* path : {"/connections?count=true", "/flows?count=true"}) {
            QCOMPARE(plain.flow("GET", path, {}, {{"x-sandbox-name", sandbox}}).object(),
                     (QJsonObject{{u"count"_s, 0}}));
        }
    }
    QVERIFY(m_client.platform().connectionIds().isEmpty());
}

void PracticeSampleTest::hasWhatAListShows()
{
    QSet<QString> names;
    QSet<QString> states;
    const QJsonArray items = postgresql();
    for (const QJsonValue item : items) {
        names.insert(item[u"name"_s].toString());
        states.insert(item[u"state"_s].toString());
    }
    QCOMPARE(items.size(), 6);
    QCOMPARE(names.size(), 5); // two are of one name
    QCOMPARE(states, (QSet<QString>{u"enabled"_s, u"draft"_s, u"initializing"_s}));
}

void PracticeSampleTest::wasMadeByOthersLongAgo()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    qint64 newer = now;
    QSet<QString> clients;
    for (const QJsonValue item : postgresql()) { // the newest first
        const qint64 created = item[u"createdAt"_s].toInteger();
        QVERIFY(created > 0 && created < newer);
        QVERIFY(item[u"updatedAt"_s].toInteger() >= created);
        QVERIFY(item[u"updatedAt"_s].toInteger() < now);
        newer = created;
        clients.insert(item[u"createdClient"_s].toString());
    }
    QVERIFY(clients.size() > 1);
    QVERIFY(!clients.contains(m_client.access().apiKey));
}

void PracticeSampleTest::canBeTestedAndBrowsed()
{
    QStringList codes;
    for (const QJsonValue item : postgresql()) {
        codes.append(codeOfTest(item));
        const QByteArray path = "/connections/" + item[u"id"_s].toString().toLatin1();
        const Received root = m_client.flow("GET", path + "/explore?objectType=root");
        QCOMPARE(root.status == 200, codes.last() == u"good"_s);
    }
    QCOMPARE(codes.count(u"good"_s), 5);
    QCOMPARE(codes.count(u"1100-400"_s), 1); // its password has been changed since
}

void PracticeSampleTest::tellsWhatIsUsed()
{
    int used = 0;
    int failing = 0;
    for (const QJsonValue item : postgresql()) {
        const QByteArray id = item[u"id"_s].toString().toLatin1();
        const QStringList sources =
            valuesOf(m_client.flow("GET", "/sourceConnections?property=baseConnectionId==" + id), u"id"_s);
        if (sources.isEmpty()) {
            continue;
        }
        ++used;
        const QByteArray flows = "/flows?property=sourceConnectionIds[]==" + sources.join(u',').toLatin1();
        QCOMPARE(namesOf(m_client.flow("GET", flows)).size(), sources.size());
        const Received failed = m_client.flow("GET", flows + "&property=lastRunDetails.state==failed");
        failing += namesOf(failed).isEmpty() ? 0 : 1;
        QCOMPARE(namesOf(failed).isEmpty(), codeOfTest(item) == u"good"_s);
        QCOMPARE(codeOf(m_client.flow("DELETE", "/connections/" + id)), u"1418-400"_s);
    }
    QCOMPARE(used, 3);
    QCOMPARE(failing, 1);
}

void PracticeSampleTest::hasOtherSources()
{
    const QString postgres = u"74a1c565-4e59-48d7-9d67-7c03b8a13137"_s;
    const QStringList specs = valuesOf(m_client.flow("GET", "/connectionSpecs"), u"id"_s);
    int others = 0;
    for (const QJsonValue item :
         m_client.flow("GET", "/connections?limit=100").object()[u"items"_s].toArray()) {
        const QString spec = item[u"connectionSpec"_s][u"id"_s].toString();
        QVERIFY2(specs.contains(spec), qPrintable(spec));
        if (spec != postgres) {
            ++others;
            QCOMPARE(codeOfTest(item), u"1100-400"_s);
        }
    }
    QCOMPARE(others, 3);
}

void PracticeSampleTest::everySandboxHasSome_data()
{
    QTest::addColumn<QByteArray>("sandbox");
    for (const char* sandbox : {"dev", "training", "aws-training"}) {
        QTest::newRow(sandbox) << QByteArray(sandbox);
    }
}

void PracticeSampleTest::everySandboxHasSome()
{
    QFETCH(QByteArray, sandbox);
    const QJsonArray items = postgresql(sandbox);
    QVERIFY(!items.isEmpty());
    for (const QJsonValue item : items) {
        const QByteArray path = "/connections/" + item[u"id"_s].toString().toLatin1() + "/test";
        QCOMPARE(m_client.flow("GET", path, {}, {{"x-sandbox-name", sandbox}}).status, 200);
        QVERIFY(sandbox != "aws-training" || item[u"auth"_s][u"specName"_s] == u"Basic Authentication"_s);
    }
}

void PracticeSampleTest::hidesSecrets()
{
    const Received all = m_client.flow("GET", "/connections?limit=100");
    QVERIFY(!all.body.contains(m_client.access().examplePassword.toUtf8()));
    QVERIFY(!all.body.contains("changed-since-then"));
    QVERIFY(!all.body.contains("\"none\""));
}

void PracticeSampleTest::addsMany()
{
    PracticeClient client;
    QVERIFY(client.start());
    const QStringList ids = client.platform().addConnections(120, u"dev"_s);
    QCOMPARE(ids.size(), 120);
    const PracticeClient::Headers there{{"x-sandbox-name", "dev"}};
    QCOMPARE(client.flow("GET", "/connections?count=true", {}, there).object(),
             (QJsonObject{{u"count"_s, 120}}));
    const Received page = client.flow("GET", "/connections?limit=100&orderby=createdAt", {}, there);
    QCOMPARE(valuesOf(page, u"id"_s), ids.mid(0, 100));
    QCOMPARE(namesOf(page).constFirst(), u"Shop 00001"_s);
    QVERIFY(client.platform().connectionIds().isEmpty());
}

FLOWCONNECT_TEST(PracticeSampleTest)
#include "PracticeSampleTest.moc"
