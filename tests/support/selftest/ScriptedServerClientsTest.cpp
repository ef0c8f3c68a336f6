#include "support/TestProgram.h"
#include "support/selftest/ServerFixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

class ScriptedServerClientsTest : public ServerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void neverSpeaksHttp2();
    void refusesProxyUse();
    void countsFailedHandshakes();
    void writesEndlessly_data() { transports(); }
    void writesEndlessly();
    void stopsWritingForSlowReaders();
    void bombs();
    void stopsAndDrops();

private:
    QNetworkAccessManager m_manager;
};

void ScriptedServerClientsTest::init()
{
    startServerForRow();
    QVERIFY(m_server->isListening());
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_manager.clearConnectionCache();
}

void ScriptedServerClientsTest::neverSpeaksHttp2()
{
    startServer(true);
    m_server->serve(Step::answer(200, "secure"));
    QNetworkRequest request(m_server->url(u"/a?b=c"_s));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    const std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), "secure");
    QVERIFY(!reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool());
    QVERIFY(reply->sslConfiguration().nextNegotiatedProtocol() != QSslConfiguration::ALPNProtocolHTTP2);
    QCOMPARE(m_server->lastRequest().target, "/a?b=c");
    QCOMPARE(m_server->requestCount(), 1);
}

void ScriptedServerClientsTest::refusesProxyUse()
{
    m_server->serve(Step::proxyAuthenticationRequired());
    m_manager.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_server->port()));
    const std::unique_ptr<QNetworkReply> reply(
        m_manager.get(QNetworkRequest(QUrl(u"https://platform.invalid/data"_s))));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::ProxyAuthenticationRequiredError);
    QVERIFY(m_server->requestCount("CONNECT") >= 1);
    QCOMPARE(m_server->lastRequest().target, "platform.invalid:443");
}

void ScriptedServerClientsTest::countsFailedHandshakes()
{
    startServer(true);
    m_tls = false;
    const auto client = connected();
    QVERIFY(client);
    client->write(getRequest);
    QTRY_VERIFY(isClosed(*client));
    QTRY_COMPARE(m_server->failedHandshakeCount(), 1);
    QCOMPARE(m_server->handshakeCount(), 0);
    QCOMPARE(m_server->requestCount(), 0);
}

void ScriptedServerClientsTest::writesEndlessly()
{
    constexpr qint64 limit = 5'000'000;
    m_server->enqueue(Step::endlessBody(limit));
    m_server->enqueue(Step::endlessHeaders(limit));
    for (const char* const mark : {"\r\n\r\n  ", "X-Padding"}) {
        const auto client = connected();
        QVERIFY(client);
        client->write(getRequest);
        QTRY_VERIFY(isClosed(*client));
        const QByteArray received = client->readAll();
        QVERIFY(received.size() > limit && received.size() < limit + 1000);
        QVERIFY(received.contains(mark));
    }
}

void ScriptedServerClientsTest::stopsWritingForSlowReaders()
{
    constexpr qint64 limit = 1'000'000'000;
    m_server->serve(Step::endlessBody(limit));
    const auto client = connected();
    QVERIFY(client);
    client->setReadBufferSize(1000);
    client->write(getRequest);
    QTRY_VERIFY(m_server->bytesSent() > 0);
    client->abort();
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
    QVERIFY(m_server->bytesSent() < limit / 10);
}

void ScriptedServerClientsTest::bombs()
{
    constexpr qint64 limit = 100'000;
    m_server->serve(Step::gzipBomb(limit));
    QNetworkRequest request(m_server->url());
    request.setDecompressedSafetyCheckThreshold(-1);
    const std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
    QTRY_VERIFY(reply->bytesAvailable() > limit * 100);
    const QByteArray unpacked = reply->readAll();
    QCOMPARE(unpacked.count('\0'), unpacked.size());
}

void ScriptedServerClientsTest::stopsAndDrops()
{
    const auto client = connected();
    QVERIFY(client);
    QTRY_COMPARE(m_server->openConnectionCount(), 1);
    m_server->dropConnections();
    QTRY_VERIFY(isClosed(*client));
    QVERIFY(connected());
    m_server->stop();
    QVERIFY(!m_server->isListening());
    QSslSocket late;
    late.connectToHost(u"127.0.0.1"_s, m_server->port());
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    m_server->dropConnections();
}

FLOWCONNECT_TEST(ScriptedServerClientsTest)
#include "ScriptedServerClientsTest.moc"
