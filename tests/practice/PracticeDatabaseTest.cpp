#include "practice/PracticeClient.h"
#include "support/PostgresCluster.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

/// Visits to databases: the built-in example, a real PostgreSQL, and servers that say nothing.
class PracticeDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void example_data();
    void example();
    void exploreExample();
    void realServer_data();
    void realServer();
    void exploreRealServer();
    void environmentIsIgnored();
    void unreachable_data();
    void unreachable();
    void badExplore_data();
    void badExplore();
    void answersOthersMeanwhile();
    void endsWhileVisiting();

private:
    Received visit(const QByteArray& body, const QByteArray& action)
    {
        const QString id = m_client.create(body);
        return m_client.flow("GET", "/connections/" + id.toLatin1() + action);
    }

    QJsonObject realParams(const QString& user, const QString& password) const
    {
        return {{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, QString::number(m_cluster.port())},
                {u"database"_s, u"sales"_s},   {u"username"_s, user},
                {u"password"_s, password},     {u"sslMode"_s, u"Disable"_s}};
    }

    static QStringList paths(const Received& answer)
    {
        QStringList list;
        for (const QJsonValue table : answer.json.array()) {
            list.append(table.toObject().value(u"path"_s).toString());
        }
        return list;
    }

    PracticeClient m_client;
    PostgresCluster m_cluster;
};

void PracticeDatabaseTest::initTestCase()
{
    QVERIFY(m_client.start());
    if (!PostgresCluster::isAvailable()) {
        return;
    }
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.errorText()));
    QVERIFY(m_cluster.createRole(u"ana"_s, u"p=w;{'\" 密"_s));
    QVERIFY(m_cluster.createRole(u"bob"_s, u"a=b'c{d}e"_s));
    QVERIFY(m_cluster.createDatabase(u"sales"_s));
    const QString sql = uR"(
        CREATE DOMAIN amount AS numeric(10, 2);
        CREATE TABLE public.orders (id bigint, total amount, paid boolean, day date, placed timestamptz, tags text[]);
        ALTER TABLE public.orders ADD COLUMN gone text;
        ALTER TABLE public.orders DROP COLUMN gone;
        CREATE SCHEMA "odd.schema"; CREATE TABLE "odd.schema"."a'; b" (x int);
        CREATE TABLE public.hidden (x int);
        CREATE VIEW public.totals AS SELECT sum(total) AS total FROM public.orders;
        GRANT USAGE ON SCHEMA "odd.schema" TO ana;
        GRANT SELECT ON public.orders, public.totals, "odd.schema"."a'; b" TO ana;)"_s;
    QVERIFY2(m_cluster.execute(sql, u"sales"_s), qPrintable(m_cluster.errorText()));
}

void PracticeDatabaseTest::example_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("result");
    QTest::newRow("as given") << u"sslMode"_s << u"Require"_s << true;
    QTest::newRow("server in capitals") << u"server"_s << u"PRACTICE.example"_s << true;
    QTest::newRow("wrong password") << u"password"_s << u"x-wrong"_s << false;
    QTest::newRow("wrong role") << u"username"_s << u"root"_s << false;
    QTest::newRow("wrong database") << u"database"_s << u"store"_s << false;
    QTest::newRow("wrong port") << u"port"_s << u"5433"_s << false;
}

void PracticeDatabaseTest::example()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QJsonObject params = exampleParams(m_client.access());
    params.insert(key, value);
    const Received answer = visit(basicBody(u"example"_s, params), "/test");
    QCOMPARE(answer.status, 200);
    QTEST(answer.object().value(u"result"_s).toBool(), "result");
    QCOMPARE(answer.object().contains(u"error"_s), !answer.object().value(u"result"_s).toBool());
    QVERIFY(!answer.body.contains("x-wrong"));
}

void PracticeDatabaseTest::exploreExample()
{
    const auto& access = m_client.access();
    const QString text =
        u"Server=practice.example;Database=shop;Port=5432;UID=analyst;Password="_s + access.examplePassword;
    const Received root = visit(stringBody(u"example"_s, text), "/explore?objectType=root");
    QCOMPARE(root.status, 200);
    QVERIFY(paths(root).size() >= 12);
    for (const QString& path : paths(root)) {
        const Received table = visit(stringBody(u"example"_s, text),
                                     "/explore?objectType=table&object=" + QUrl::toPercentEncoding(path));
        QCOMPARE(table.status, 200);
        QCOMPARE(table.text(u"format"_s), u"flat"_s);
        QVERIFY(table.object().value(u"schema"_s)[u"columns"_s].toArray().size() >= 4);
    }
    QCOMPARE(visit(stringBody(u"x"_s, text), "/explore?objectType=table&object=public.none").status, 404);
    QCOMPARE(visit(stringBody(u"x"_s, text + u"x"_s), "/explore?objectType=root").status, 400);
}

void PracticeDatabaseTest::realServer_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("asString");
    QTest::addColumn<bool>("result");
    QTest::newRow("params") << u"ana"_s << u"p=w;{'\" 密"_s << false << true;
    QTest::newRow("params, wrong password") << u"ana"_s << u"no-secret"_s << false << false;
    QTest::newRow("params, wrong role") << u"eve"_s << u"no-secret"_s << false << false;
    QTest::newRow("string") << u"bob"_s << u"a=b'c{d}e"_s << true << true;
    QTest::newRow("string, wrong password") << u"bob"_s << u"no-secret"_s << true << false;
}

void PracticeDatabaseTest::realServer()
{
    if (!m_cluster.isRunning()) {
        QSKIP("PostgreSQL is not installed here.");
    }
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(bool, asString);
    const QString text = u"Server=127.0.0.1;Database=sales;Port=%1;UID=%2;Password=%3"_s.arg(m_cluster.port())
                             .arg(user, password);
    const QByteArray body =
        asString ? stringBody(u"real"_s, text) : basicBody(u"real"_s, realParams(user, password));
    const Received answer = visit(body, "/test");
    QCOMPARE(answer.status, 200);
    QTEST(answer.object().value(u"result"_s).toBool(), "result");
    QVERIFY(!answer.body.contains("no-secret"));
    if (!answer.object().value(u"result"_s).toBool()) {
        QVERIFY(answer.text(u"error"_s).contains(u"password authentication failed"_s));
        QCOMPARE(visit(body, "/explore?objectType=root").status, 400);
    }
}

void PracticeDatabaseTest::exploreRealServer()
{
    if (!m_cluster.isRunning()) {
        QSKIP("PostgreSQL is not installed here.");
    }
    const QByteArray body = basicBody(u"real"_s, realParams(u"ana"_s, u"p=w;{'\" 密"_s));
    const Received root = visit(body, "/explore?objectType=root");
    QCOMPARE(root.status, 200);
    QCOMPARE(paths(root), (QStringList{u"odd.schema.a'; b"_s, u"public.orders"_s, u"public.totals"_s}));
    QCOMPARE(root.json.array().at(2)[u"type"_s].toString(), u"view"_s);

    const Received table = visit(body, "/explore?objectType=table&object=public.orders");
    QCOMPARE(table.status, 200);
    QStringList columns;
    for (const QJsonValue column : table.object().value(u"schema"_s)[u"columns"_s].toArray()) {
        columns.append(QString(column[u"name"_s].toString() + u':' + column[u"type"_s].toString()));
    }
    QCOMPARE(columns, (QStringList{u"id:integer"_s, u"total:number"_s, u"paid:boolean"_s, u"day:date"_s,
                                   u"placed:date-time"_s, u"tags:array"_s}));
    const QByteArray odd = QUrl::toPercentEncoding(u"odd.schema.a'; b"_s);
    QCOMPARE(visit(body, "/explore?objectType=table&object=" + odd).status, 200);
    QCOMPARE(visit(body, "/explore?objectType=table&object=public.hidden").status, 404);
}

// Platform has none of this computer's settings: they must neither help nor harm.
void PracticeDatabaseTest::environmentIsIgnored()
{
    if (!m_cluster.isRunning()) {
        QSKIP("PostgreSQL is not installed here.");
    }
    const QByteArrayList names{"PGPASSWORD", "PGHOST", "PGPORT", "PGSSLMODE", "PGDATABASE", "PGHOSTADDR"};
    const QByteArrayList values{"p=w;{'\" 密", "nowhere.invalid", "1", "verify-full", "none", "192.0.2.1"};
    for (qsizetype i = 0; i < names.size(); ++i) {
        qputenv(names.at(i).constData(), values.at(i));
    }
    const Received right = visit(basicBody(u"r"_s, realParams(u"ana"_s, u"p=w;{'\" 密"_s)), "/test");
    const Received wrong = visit(basicBody(u"w"_s, realParams(u"ana"_s, u"wrong"_s)), "/test");
    for (const QByteArray& name : names) {
        qunsetenv(name.constData());
    }
    QCOMPARE(right.object().value(u"result"_s).toBool(), true);
    QCOMPARE(wrong.object().value(u"result"_s).toBool(), false);
}

void PracticeDatabaseTest::unreachable_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("unreadable") << u"Server=h"_s;
    QTest::newRow("unknown name") << u"Server=none.invalid;Database=d;UID=u;Password=no-secret"_s;
    QTest::newRow("closed port") << u"Server=127.0.0.1;Port=1;Database=d;UID=u;Password=no-secret"_s;
    QTest::newRow("a socket's path") << u"Server=/var/run/postgresql;Database=d;UID=u;Password=no-secret"_s;
    QTest::newRow("two servers") << u"Server=127.0.0.1,127.0.0.1;Database=d;UID=u;Password=no-secret"_s;
    QTest::newRow("not a PostgreSQL") << u"Server=127.0.0.1;Port=%1;Database=d;UID=u;Password=no-secret"_s;
}

void PracticeDatabaseTest::unreachable()
{
    QFETCH(QString, text);
    text.replace(u"%1"_s, QString::number(m_client.access().platformUrl.port()));
    const Received answer = visit(stringBody(u"x"_s, text), "/test");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(u"result"_s).toBool(true), false);
    QVERIFY(!answer.text(u"error"_s).isEmpty());
    QVERIFY(!answer.body.contains("no-secret"));
    QCOMPARE(visit(stringBody(u"x"_s, text), "/explore?objectType=root").status, 400);
}

void PracticeDatabaseTest::badExplore_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char* query :
         {"", "objectType=", "objectType=column", "objectType=table", "objectType=table&object="}) {
        QTest::newRow(query) << QByteArray(query);
    }
}

void PracticeDatabaseTest::badExplore()
{
    QFETCH(QByteArray, query);
    const QByteArray body = basicBody(u"x"_s, exampleParams(m_client.access()));
    QCOMPARE(visit(body, "/explore?" + query).status, 400);
}

void PracticeDatabaseTest::answersOthersMeanwhile()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QJsonObject params = exampleParams(m_client.access());
    params.insert(u"server"_s, u"127.0.0.1"_s);
    params.insert(u"port"_s, QString::number(silent.serverPort()));
    const QString id = m_client.create(basicBody(u"slow"_s, params));
    const QByteArray path = "/data/foundation/flowservice/connections/" + id.toLatin1() + "/test";
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<QNetworkReply> slow(m_client.begin("GET", path, m_client.goodHeaders()));
    QTRY_VERIFY(silent.hasPendingConnections());
    QCOMPARE(m_client.flow("GET", "/connections?limit=1").status, 200);
    QVERIFY(!slow->isFinished());
    // The hard limit of a visit is 5 seconds.
    QTRY_VERIFY_WITH_TIMEOUT(slow->isFinished(), 8000);
    QVERIFY(clock.elapsed() >= 4500);
    QCOMPARE(slow->readAll(), QByteArray(R"({"error":"The server did not answer in time.","result":false})"));
}

void PracticeDatabaseTest::endsWhileVisiting()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    PracticeClient client;
    QVERIFY(client.start());
    QJsonObject params = exampleParams(client.access());
    params.insert(u"server"_s, u"127.0.0.1"_s);
    params.insert(u"port"_s, QString::number(silent.serverPort()));
    const QString id = client.create(basicBody(u"hanging"_s, params));
    const QByteArray path = "/data/foundation/flowservice/connections/" + id.toLatin1() + "/test";
    const std::unique_ptr<QNetworkReply> hanging(client.begin("GET", path, client.goodHeaders()));
    QTRY_VERIFY(silent.hasPendingConnections());
    QElapsedTimer clock;
    clock.start();
    client.end();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QTRY_VERIFY(hanging->isFinished());
}

QTEST_GUILESS_MAIN(PracticeDatabaseTest)
#include "PracticeDatabaseTest.moc"
