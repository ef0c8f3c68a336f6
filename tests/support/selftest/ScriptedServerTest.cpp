#include "support/TestProgram.h"
#include "support/selftest/ServerFixture.h"

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace flowconnect::test;

class ScriptedServerTest : public ServerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answers_data() { transports(); }
    void answers();
    void keepsConnections_data() { transports(); }
    void keepsConnections();
    void ends_data();
    void ends();
    void resets_data() { transports(); }
    void resets();
    void resetsForReal();
    void closesBeforeReading_data() { transports(); }
    void closesBeforeReading();
    void staysSilent();
    void readsLargeAndContinuedBodies();
    void splitsPipelinedRequests();
    void tricklesAndDelays();
    void choosesSteps();
};

void ScriptedServerTest::init()
{
    startServerForRow();
    QVERIFY(m_server->isListening());
}

void ScriptedServerTest::answers()
{
    m_server->serve(Step::json(201, "{}", {{"ETag", "\"1\""}}));
    const auto client = connected();
    QVERIFY(client);
    client->write(postRequest);
    const QByteArray expected = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nETag: \"1\"\r\n"
                                "Content-Length: 2\r\n\r\n{}";
    QTRY_COMPARE(client->peek(1000), expected);
    QCOMPARE(m_server->requestCount("POST"), 1);
    QCOMPARE(m_server->requestCount("POST", "/things"), 1);
    QCOMPARE(m_server->requestCount("GET"), 0);
    QCOMPARE(m_server->requestCount({}, "/other"), 0);
    const HttpRequest request = m_server->lastRequest();
    QCOMPARE(request.raw(), postRequest);
    QCOMPARE(request.body, "hello");
    QCOMPARE(request.target, "/things?q=1");
    QCOMPARE(request.header("host"), "x");
    QCOMPARE(m_server->connectionCount(), 1);
    QCOMPARE(m_server->handshakeCount(), m_tls ? 1 : 0);
    QTRY_VERIFY(m_server->bytesSent() >= expected.size());
}

void ScriptedServerTest::keepsConnections()
{
    m_server->enqueue(Step::answer(200, "first"));
    m_server->enqueue(Step::closeAfterReading());
    const auto client = connected();
    QVERIFY(client);
    client->write(getRequest);
    QTRY_VERIFY(client->peek(1000).endsWith("first"));
    QVERIFY(!isClosed(*client));
    client->readAll();
    client->write(postRequest);
    QTRY_VERIFY(isClosed(*client));
    QCOMPARE(client->error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(client->readAll(), QByteArray());
    QCOMPARE(m_server->requestCount(), 2);
    QCOMPARE(m_server->requests().at(0).connection, 1);
    QCOMPARE(m_server->requests().at(1).connection, 1);
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
}

void ScriptedServerTest::ends_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("received");
    for (const bool tls : {false, true}) {
        const char* const transport = tls ? "TLS" : "TCP";
        QTest::addRow("%s, close after reading", transport) << tls << 0 << QByteArray();
        QTest::addRow("%s, half a status line", transport) << tls << 1 << QByteArray("HTTP/1.1 20");
        QTest::addRow("%s, rubbish", transport) << tls << 2 << QByteArray("no HTTP");
        QTest::addRow("%s, delayed close", transport) << tls << 3 << QByteArray();
    }
}

void ScriptedServerTest::ends()
{
    QFETCH(int, which);
    QFETCH(QByteArray, received);
    const QList<Step> steps{Step::closeAfterReading(), Step::halfStatusLine(), Step::raw("no HTTP", true),
                            Step::closeAfterReading().after(20)};
    m_server->serve(steps.at(which));
    const auto client = connected();
    QVERIFY(client);
    const QSignalSpy alerts(client.get(), &QSslSocket::alertReceived);
    client->write(postRequest);
    QTRY_VERIFY(isClosed(*client));
    QCOMPARE(client->error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(client->readAll(), received);
    QCOMPARE(alerts.isEmpty(), !m_tls); // "close notify"
    QCOMPARE(m_server->requestCount("POST"), 1);
}

void ScriptedServerTest::resets()
{
    m_server->serve(Step::resetAfterReading());
    const auto client = connected();
    QVERIFY(client);
    const QSignalSpy alerts(client.get(), &QSslSocket::alertReceived);
    client->write(postRequest);
    QTRY_VERIFY(isClosed(*client));
    QCOMPARE(client->readAll(), QByteArray());
    QVERIFY(alerts.isEmpty()); // no "close notify" ahead of the reset
    QCOMPARE(m_server->requestCount("POST"), 1);
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
}

void ScriptedServerTest::resetsForReal()
{
#ifdef Q_OS_UNIX
    // Qt gives one error for both ends of a connection, so this asks the system.
    m_server->enqueue(Step::resetAfterReading());
    m_server->enqueue(Step::closeAfterReading());
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_server->port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    for (const ssize_t expected : {-1, 0}) {
        const int client = ::socket(AF_INET, SOCK_STREAM, 0);
        QCOMPARE(::connect(client, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        QCOMPARE(::send(client, postRequest.constData(), static_cast<size_t>(postRequest.size()), 0),
                 static_cast<ssize_t>(postRequest.size()));
        char byte = 0;
        errno = 0;
        QCOMPARE(::recv(client, &byte, 1, 0), expected);
        QCOMPARE(errno, expected < 0 ? ECONNRESET : 0);
        ::close(client);
    }
#else
    QSKIP("needs the system's sockets");
#endif
}

void ScriptedServerTest::closesBeforeReading()
{
    m_server->enqueue(Step::closeBeforeReading());
    const auto client = connected();
    QVERIFY(client);
    client->write(postRequest);
    QTRY_VERIFY(isClosed(*client));
    QCOMPARE(m_server->requestCount(), 0);
    QCOMPARE(m_server->connectionCount(), 1);
    QCOMPARE(m_server->handshakeCount(), m_tls ? 1 : 0);
}

void ScriptedServerTest::staysSilent()
{
    m_server->serve(Step::silence());
    const auto client = connected();
    QVERIFY(client);
    client->write(postRequest);
    QTRY_COMPARE(m_server->requestCount(), 1);
    QCOMPARE(client->bytesAvailable(), 0);
    QVERIFY(!isClosed(*client));
    client->abort();
    QTRY_COMPARE(m_server->openConnectionCount(), 0); // the server notices that the client has gone
}

void ScriptedServerTest::readsLargeAndContinuedBodies()
{
    m_server->serve(Step::answer(204));
    const auto client = connected();
    QVERIFY(client);
    const QByteArray body(3'000'000, 'x');
    client->write("PUT / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3000000\r\n\r\n");
    QTRY_COMPARE(client->peek(1000), "HTTP/1.1 100 Continue\r\n\r\n");
    QCOMPARE(m_server->requestCount(), 0);
    client->readAll();
    client->write(body);
    QTRY_COMPARE(client->peek(1000), "HTTP/1.1 204 No Content\r\n\r\n");
    QCOMPARE(m_server->lastRequest().body, body);
}

void ScriptedServerTest::splitsPipelinedRequests()
{
    m_server->serve(Step::answer(200, "+"));
    const auto client = connected();
    QVERIFY(client);
    client->write(getRequest + postRequest + "GET /last HTTP/1.1\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY(isClosed(*client));
    QCOMPARE(client->readAll().count('+'), 3);
    QCOMPARE(m_server->requestCount(), 3);
    QCOMPARE(m_server->requests().at(1).raw(), postRequest);
    QCOMPARE(m_server->lastRequest().path(), "/last");
    m_server->resetCounts();
    QCOMPARE(m_server->requestCount(), 0);
    QCOMPARE(m_server->connectionCount(), 0);
}

void ScriptedServerTest::tricklesAndDelays()
{
    const QByteArray answer = httpAnswer(200, "OK", "body");
    m_server->serve(Step::trickle(answer, 7, 20).after(10));
    const auto client = connected();
    QVERIFY(client);
    QSignalSpy portions(client.get(), &QSslSocket::readyRead);
    client->write(getRequest);
    QTRY_COMPARE(client->peek(1000), answer);
    QVERIFY(portions.size() > 1);
    QVERIFY(!isClosed(*client));
}

void ScriptedServerTest::choosesSteps()
{
    m_server->serve(Step::answer(500));
    m_server->setHandler([](const HttpRequest& request) { return Step::answer(200, request.method); });
    m_server->enqueue(Step::redirect("/elsewhere"));
    m_server->enqueueFor("POST", "/things", Step::answer(409));
    const auto client = connected();
    QVERIFY(client);
    client->write(postRequest + getRequest + getRequest);
    QTRY_VERIFY(client->peek(1000).endsWith("GET"));
    const QByteArray answers = client->readAll();
    QVERIFY(answers.startsWith("HTTP/1.1 409 Conflict\r\n"));
    QVERIFY(answers.contains("HTTP/1.1 307 Temporary Redirect\r\nLocation: /elsewhere\r\n"));
}

FLOWCONNECT_TEST(ScriptedServerTest)
#include "ScriptedServerTest.moc"
