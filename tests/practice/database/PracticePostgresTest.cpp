#include "practice/PracticeClient.h"
#include "support/CertificateAuthority.h"
#include "support/PostgresCluster.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

/// Visits to a real PostgreSQL, with and without TLS.
class PracticePostgresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void realServer_data();
    void realServer();
    void exploreRealServer();
    void rows();
    void rowsThatDoNotCome();
    void environmentIsIgnored();
    void encryption_data();
    void encryption();

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
    PostgresCluster m_tlsCluster; ///< takes no connection without TLS; its authority is known to nobody
};

void PracticePostgresTest::initTestCase()
{
    QVERIFY(m_client.start());
    if (!PostgresCluster::isAvailable()) {
        QSKIP("PostgreSQL is not installed here.");
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

    const Leaf leaf = CertificateAuthority().issue();
    m_tlsCluster.setTls(leaf.certificatePem(), leaf.keyPem());
    m_tlsCluster.addAccessRule(u"hostnossl all all all reject"_s);
    QVERIFY2(m_tlsCluster.start(), qPrintable(m_tlsCluster.errorText()));
    QVERIFY(m_tlsCluster.createRole(u"bob"_s, u"a=b'c{d}e"_s));
}

void PracticePostgresTest::realServer_data()
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

void PracticePostgresTest::realServer()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(bool, asString);
    const QString text = u"Server=127.0.0.1;Database=sales;Port=%1;UID=%2;Password=%3"_s.arg(m_cluster.port())
                             .arg(user, password);
    const QByteArray body =
        asString ? stringBody(u"real"_s, text) : basicBody(u"real"_s, realParams(user, password));
    QFETCH(bool, result);
    const Received answer = visit(body, "/test");
    QVERIFY(!answer.body.contains("no-secret"));
    if (result) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object(), (QJsonObject{{u"result"_s, true}}));
        return;
    }
    const QString words = u"FATAL: password authentication failed for user \"%1\""_s.arg(user);
    QCOMPARE(answer.status, 400);
    QCOMPARE(codeOf(answer), u"1100-400"_s);
    QVERIFY2(answer.text(u"errorMessage"_s).contains(words), answer.body.constData());
    const Received root = visit(body, "/explore?objectType=root");
    QCOMPARE(root.status, 400);
    QVERIFY(root.text(u"errorMessage"_s).contains(words));
}

void PracticePostgresTest::exploreRealServer()
{
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
    QCOMPARE(codeOf(visit(body, "/explore?objectType=table&object=public.hidden")), u"1330-400"_s);
}

void PracticePostgresTest::rows()
{
    const QString sql = uR"(
        CREATE TABLE public.odd ("a b" int, "Q""q" text, "密" numeric, "x'; DROP TABLE orders" bool, j jsonb, n float8);
        INSERT INTO public.odd VALUES (1, E'line\n"quoted" \\ 密', 12345678901234567890.10, true, '{"b":[1,null]}', 'NaN');
        INSERT INTO public.odd VALUES (NULL, NULL, NULL, NULL, NULL, NULL);
        CREATE TABLE public.many AS SELECT g AS id FROM generate_series(1, 1000) g;
        CREATE TABLE public.partly (seen int, hidden int); INSERT INTO public.partly VALUES (1, 2);
        CREATE TABLE public.nothing (id int);
        GRANT SELECT ON public.odd, public.many, public.nothing TO ana;
        GRANT SELECT (seen) ON public.partly TO ana;)"_s;
    QVERIFY2(m_cluster.execute(sql, u"sales"_s), qPrintable(m_cluster.errorText()));
    const QString id = m_client.create(basicBody(u"rows"_s, realParams(u"ana"_s, u"p=w;{'\" 密"_s)));
    const auto preview = [&](const QString& path) {
        return m_client.flow(
            "GET", "/connections/" + id.toLatin1() +
                       "/explore?objectType=table&preview=true&object=" + QUrl::toPercentEncoding(path));
    };
    const Received odd = preview(u"public.odd"_s);
    QVERIFY2(odd.status == 200, odd.body.constData());
    const QJsonArray data = odd.object().value(u"data"_s).toArray();
    QCOMPARE(data.size(), 2);
    QCOMPARE(data.at(0)[u"a b"_s], QJsonValue(1));
    QCOMPARE(data.at(0)[u"Q\"q"_s].toString(), u"line\n\"quoted\" \\ 密"_s);
    QCOMPARE(data.at(0)[u"x'; DROP TABLE orders"_s], QJsonValue(true));
    QCOMPARE(data.at(0)[u"n"_s].toString(), u"NaN"_s);
    QVERIFY(odd.body.contains("12345678901234567890.10")); // every digit
    QVERIFY(data.at(1)[u"密"_s].isNull());
    QCOMPARE(odd.object()[u"schema"_s][u"columns"_s].toArray().size(), 6);
    QCOMPARE(preview(u"public.many"_s).object()[u"data"_s].toArray().size(), 100);
    QCOMPARE(preview(u"public.nothing"_s).object()[u"data"_s], QJsonValue(QJsonArray()));
    QCOMPARE(preview(u"public.partly"_s).object()[u"data"_s],
             (QJsonValue(QJsonArray{QJsonObject{{u"seen"_s, 1}}})));
    QCOMPARE(preview(u"odd.schema.a'; b"_s).object()[u"data"_s], QJsonValue(QJsonArray()));
    QCOMPARE(codeOf(preview(u"public.hidden"_s)), u"1330-400"_s);
    QCOMPARE(codeOf(preview(u"public.none\" -- "_s)), u"1330-400"_s);
    QVERIFY(m_cluster.query(u"SELECT count(*) FROM orders"_s, u"sales"_s).startsWith(u'0'));
}

// A view may fail or take for ever: the server was reached then, and said so or did not.
void PracticePostgresTest::rowsThatDoNotCome()
{
    const QString sql = uR"(
        CREATE VIEW public.slow AS SELECT pg_catalog.pg_sleep(60)::text AS t;
        CREATE VIEW public.broken AS SELECT 1 / (pg_catalog.random() * 0)::int AS n;
        GRANT SELECT ON public.slow, public.broken TO ana;)"_s;
    QVERIFY2(m_cluster.execute(sql, u"sales"_s), qPrintable(m_cluster.errorText()));
    const QString id = m_client.create(basicBody(u"rows"_s, realParams(u"ana"_s, u"p=w;{'\" 密"_s)));
    const QByteArray path =
        "/connections/" + id.toLatin1() + "/explore?objectType=table&preview=true&object=public.";
    const Received broken = m_client.flow("GET", path + "broken");
    QCOMPARE(broken.status, 400);
    QCOMPARE(codeOf(broken), u"1100-400"_s);
    QVERIFY2(broken.text(u"errorMessage"_s).contains(u"division by zero"_s), broken.body.constData());
    const Received slow = m_client.flow("GET", path + "slow");
    QCOMPARE(slow.status, 408);
    QCOMPARE(codeOf(slow), u"1006-408"_s);
}

// Platform has none of this computer's settings: they must neither help nor harm.
void PracticePostgresTest::environmentIsIgnored()
{
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
    QCOMPARE(codeOf(wrong), u"1100-400"_s);
}

void PracticePostgresTest::encryption_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("plainResult");
    QTest::addColumn<bool>("tlsResult");
    QTest::newRow("none") << QString() << true << false;
    QTest::newRow("off") << u";EncryptionMethod=0"_s << true << false;
    QTest::newRow("on") << u";EncryptionMethod=1"_s << false << true;
    QTest::newRow("on, certificate checked")
        << u";EncryptionMethod=1;ValidateServerCertificate=1"_s << false << false;
    QTest::newRow("on request") << u";EncryptionMethod=6"_s << true << true;
}

void PracticePostgresTest::encryption()
{
    QFETCH(QString, suffix);
    const auto result = [&](const PostgresCluster& cluster) {
        const QString text = u"Server=127.0.0.1;Database=postgres;Port=%1;UID=bob;Password=a=b'c{d}e"_s;
        const Received answer = visit(stringBody(u"tls"_s, text.arg(cluster.port()) + suffix), "/test");
        return answer.object().value(u"result"_s).toBool();
    };
    QTEST(result(m_cluster), "plainResult");
    QTEST(result(m_tlsCluster), "tlsResult");
}

FLOWCONNECT_TEST(PracticePostgresTest)
#include "PracticePostgresTest.moc"
