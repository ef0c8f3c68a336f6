#include "platform/http/CallFixture.h"
#include "support/TestProgram.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// A proxy that hangs up before the tunnel stands: Qt begins anew with it for ever, and the call would end at
/// its deadline only, without a word about the proxy.
class ProxyHangUpTest : public CallFixture
{
    Q_OBJECT

private Q_SLOTS:
    void isTold_data();
    void isTold();

private:
    enum class When {
        AtOnce,     ///< as soon as somebody has connected
        AfterWords, ///< after the first bytes
        Reset,      ///< after the first bytes, by a reset
        HalfAnswer, ///< after the beginning of an answer
    };
    static void serve(QTcpSocket* client, When when);
};

void ProxyHangUpTest::serve(QTcpSocket* client, When when)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    if (when == When::AtOnce) {
        client->disconnectFromHost();
        return;
    }
    connect(client, &QTcpSocket::readyRead, client, [client, when] {
        const bool socks = client->readAll().startsWith('\x05');
        if (when == When::Reset) {
            client->abort();
            return;
        }
        if (when == When::HalfAnswer) {
            client->write(socks ? "\x05" : "HTTP/1.1 20");
        }
        client->disconnectFromHost();
    });
}

void ProxyHangUpTest::isTold_data()
{
    QTest::addColumn<bool>("socks");
    QTest::addColumn<int>("when");
    for (const bool socks : {false, true}) {
        const char* const kind = socks ? "SOCKS5" : "HTTP";
        QTest::addRow("%s, at once", kind) << socks << static_cast<int>(When::AtOnce);
        QTest::addRow("%s, after the request", kind) << socks << static_cast<int>(When::AfterWords);
        QTest::addRow("%s, reset", kind) << socks << static_cast<int>(When::Reset);
        QTest::addRow("%s, half an answer", kind) << socks << static_cast<int>(When::HalfAnswer);
    }
}

void ProxyHangUpTest::isTold()
{
    QFETCH(const bool, socks);
    QFETCH(const int, when);
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    int tries = 0;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        while (QTcpSocket* client = proxy.nextPendingConnection()) {
            ++tries;
            serve(client, static_cast<When>(when));
        }
    });
    QNetworkAccessManager manager;
    const QNetworkProxy way(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, u"127.0.0.1"_s,
                            proxy.serverPort());
    manager.setProxy(way);
    const flowconnect::HttpRequest post{"POST",
                                        QUrl(u"https://platform.example.com/"_s),
                                        {{"Content-Type", "application/json"}, {"Content-Length", "2"}},
                                        "{}"};
    auto* const call = new HttpCall(manager, post, trust(), way, {60'000}, this);
    std::optional<HttpReply> reply;
    connect(call, &HttpCall::finished, this, [&reply](const HttpReply& one) { reply = one; });
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(reply, 70'000);
    qInfo("%lld ms, %d tries", since.elapsed(), tries);
    QCOMPARE(reply->failure, ErrorKind::ProxyFailed); // not TimedOut: it ended by itself
    QCOMPARE(reply->status, 0);
    QVERIFY(!reply->requestLeft);
}

FLOWCONNECT_TEST(ProxyHangUpTest)
#include "ProxyHangUpTest.moc"
