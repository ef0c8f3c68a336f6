#include "practice/PracticeClient.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

/// Visits to databases that are none: the built-in example, servers that say nothing or nonsense, no servers.
class PracticeDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_client.start()); }
    void example_data();
    void example();
    void exploreExample();
    void exampleRows();
    void archive();
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

    static QStringList paths(const Received& answer)
    {
        QStringList list;
        for (const QJsonValue table : answer.json.array()) {
            list.append(table.toObject().value(u"path"_s).toString());
        }
        return list;
    }

    PracticeClient m_client;
};

void PracticeDatabaseTest::example_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const QString denied = u"FATAL: password authentication failed for user \"%1\""_s;
    QTest::newRow("as given") << u"sslMode"_s << u"Require"_s << QString();
    QTest::newRow("server in capitals") << u"server"_s << u"PRACTICE.example"_s << QString();
    QTest::newRow("wrong password") << u"password"_s << u"x-wrong"_s << denied.arg(u"analyst"_s);
    QTest::newRow("wrong role") << u"username"_s << u"root"_s << denied.arg(u"root"_s);
    QTest::newRow("wrong database") << u"database"_s << u"store"_s
                                    << u"FATAL: database \"store\" does not exist"_s;
    QTest::newRow("wrong port") << u"port"_s << u"5433"_s << u"Connection refused"_s;
}

void PracticeDatabaseTest::example()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, words);
    QJsonObject params = exampleParams(m_client.access());
    params.insert(key, value);
    const Received answer = visit(basicBody(u"example"_s, params), "/test");
    if (words.isEmpty()) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object(), (QJsonObject{{u"result"_s, true}}));
        return;
    }
    QCOMPARE(answer.status, 400);
    QCOMPARE(codeOf(answer), u"1100-400"_s);
    QVERIFY(answer.text(u"errorMessage"_s)
                .startsWith(u"The request could not be processed. Error from flow provider: "_s));
    QVERIFY2(answer.text(u"errorMessage"_s).endsWith(words), answer.body.constData());
    QVERIFY(!answer.body.contains("x-wrong"));
    const Received root = visit(basicBody(u"example"_s, params), "/explore?objectType=root");
    QCOMPARE(root.status, 400);
    QCOMPARE(root.text(u"errorMessage"_s), answer.text(u"errorMessage"_s));
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
    const Received none = visit(stringBody(u"x"_s, text), "/explore?objectType=table&object=public.none");
    QCOMPARE(none.status, 400);
    QCOMPARE(codeOf(none), u"1330-400"_s);
    QVERIFY(none.text(u"errorMessage"_s).contains(u"public.none"_s));
    QCOMPARE(codeOf(visit(stringBody(u"x"_s, text + u"x"_s), "/explore?objectType=root")), u"1100-400"_s);
}

void PracticeDatabaseTest::exampleRows()
{
    const QString id = m_client.createExample(u"example"_s);
    const QByteArray explore = "/connections/" + id.toLatin1() + "/explore?objectType=";
    for (const QString& path : paths(m_client.flow("GET", explore + "root"))) {
        const QByteArray table = explore + "table&object=" + path.toLatin1();
        QVERIFY(!m_client.flow("GET", table).object().contains(u"data"_s));
        QVERIFY(!m_client.flow("GET", table + "&preview=false").object().contains(u"data"_s));
        const Received shown = m_client.flow("GET", table + "&preview=true");
        QCOMPARE(shown.status, 200);
        QStringList columns;
        for (const QJsonValue column : shown.object()[u"schema"_s][u"columns"_s].toArray()) {
            columns.append(column[u"name"_s].toString());
        }
        const QJsonArray rows = shown.object().value(u"data"_s).toArray();
        QVERIFY(rows.size() > 3 && rows.size() <= 100);
        QStringList sorted = columns;
        sorted.sort();
        for (const QJsonValue row : rows) {
            QCOMPARE(row.toObject().keys(), sorted);
        }
        // The rows' columns come in the order of the schema's.
        const QByteArray data = shown.body.mid(shown.body.indexOf("\"data\""));
        const auto firstPlace = [&](qsizetype index) {
            return data.indexOf(QByteArray('"' + columns.at(index).toUtf8() + "\":"));
        };
        QVERIFY(firstPlace(0) > 0 && firstPlace(0) < firstPlace(1));
    }
    QCOMPARE(codeOf(m_client.flow("GET", explore + "table&object=public.none&preview=true")), u"1330-400"_s);
}

void PracticeDatabaseTest::archive()
{
    QJsonObject params = exampleParams(m_client.access());
    params.insert(u"database"_s, u"archive"_s);
    const QByteArray path = "/connections/" + m_client.create(basicBody(u"many"_s, params)).toLatin1();
    QCOMPARE(m_client.flow("GET", path + "/test").status, 200);
    const QStringList all = paths(m_client.flow("GET", path + "/explore?objectType=root"));
    QCOMPARE(all.size(), 100'000);
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), 100'000);
    const QByteArray table = path + "/explore?objectType=table&preview=true&object=";
    const Received last = m_client.flow("GET", table + all.constLast().toLatin1());
    QCOMPARE(last.status, 200);
    QVERIFY(!last.object().value(u"data"_s).toArray().isEmpty());
    QCOMPARE(codeOf(m_client.flow("GET", table + "public.orders")), u"1330-400"_s);
}

void PracticeDatabaseTest::unreachable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const QString rest = u";Database=d;UID=u;Password=no-secret"_s;
    const QString words = u"1100-400"_s;
    QTest::newRow("unreadable") << u"Server=h"_s << QString();
    QTest::newRow("unknown key") << QString(u"Server=h;Colour=red"_s + rest) << QString();
    QTest::newRow("unknown name") << QString(u"Server=none.invalid"_s + rest) << words;
    QTest::newRow("closed port") << QString(u"Server=127.0.0.1;Port=1"_s + rest) << words;
    QTest::newRow("a socket's path") << QString(u"Server=/var/run/postgresql"_s + rest) << words;
    QTest::newRow("two servers") << QString(u"Server=127.0.0.1,127.0.0.1"_s + rest) << words;
    QTest::newRow("not a PostgreSQL") << QString(u"Server=127.0.0.1;Port=%1"_s + rest) << words;
}

void PracticeDatabaseTest::unreachable()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    connect(&other, &QTcpServer::newConnection, &other, [&other] {
        QTcpSocket* socket = other.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        socket->disconnectFromHost();
    });
    QFETCH(QString, text);
    text.replace(u"%1"_s, QString::number(other.serverPort()));
    const Received answer = visit(stringBody(u"x"_s, text), "/test");
    QTEST(codeOf(answer), "code");
    if (answer.status == 200) {
        QCOMPARE(answer.object(), (QJsonObject{{u"result"_s, false}}));
    } else {
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.text(u"errorMessage"_s).size() > u"The request could not be processed."_s.size());
    }
    QVERIFY(!answer.body.contains("no-secret"));
    const Received root = visit(stringBody(u"x"_s, text), "/explore?objectType=root");
    QCOMPARE(root.status, 400);
    QCOMPARE(codeOf(root), u"1100-400"_s);
    QVERIFY(!root.body.contains("no-secret"));
}

void PracticeDatabaseTest::badExplore_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char* query :
         {"", "objectType=", "objectType=column", "objectType=table",
          "objectType=table&object=", "objectType=table&object=public.orders&preview=x"}) {
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
    QCOMPARE(slow->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 504);
    const QJsonObject answer = QJsonDocument::fromJson(slow->readAll()).object();
    QCOMPARE(answer.value(u"errorCode"_s).toString(), u"1104-504"_s);
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
    QVERIFY2(clock.elapsed() < 4500, qPrintable(QString::number(clock.elapsed()))); // a visit takes 5 s
    QTRY_VERIFY(hanging->isFinished());
}

FLOWCONNECT_TEST(PracticeDatabaseTest)
#include "PracticeDatabaseTest.moc"
