#include "platform/http/CallFixture.h"
#include "support/TestProgram.h"

#include <optional>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Every method goes over the wire by its own name, once, and nothing else goes at all.
class VerbTest : public CallFixture
{
    Q_OBJECT

private Q_SLOTS:
    void sendsByName_data();
    void sendsByName();
    void refuses_data();
    void refuses();
    void sendsNothingTwice_data();
    void sendsNothingTwice();
    void tellsWhetherItLeft();

private:
    static flowconnect::HttpRequest request(const QByteArray& method, const QUrl& url, const QByteArray& body)
    {
        flowconnect::HttpRequest one{method, url, {}, body};
        if (!body.isEmpty()) {
            one.headers = {{"Content-Type", "application/json"},
                           {"Content-Length", QByteArray::number(body.size())}};
        }
        return one;
    }

    HttpReply send(const flowconnect::HttpRequest& one)
    {
        Gateway gateway(trust());
        return send(gateway, one);
    }

    HttpReply send(Gateway& gateway, const flowconnect::HttpRequest& one)
    {
        std::optional<HttpReply> end;
        int ends = 0;
        connect(gateway.send(one, {10'000}), &HttpCall::finished, this, [&](const HttpReply& reply) {
            end = reply;
            ++ends;
        });
        if (!QTest::qWaitFor([&end] { return end.has_value(); }, 60'000) || ends != 1) {
            qWarning("The call did not end once");
        }
        return end.value_or(HttpReply());
    }
};

void VerbTest::sendsByName_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const bool tls : {false, true}) {
        const char* const way = tls ? "TLS" : "TCP";
        for (const char* method : {"GET", "HEAD", "PUT", "DELETE"}) {
            QTest::addRow("%s, %s", way, method) << tls << QByteArray(method) << QByteArray();
        }
        for (const char* method : {"POST", "PUT", "PATCH", "DELETE"}) {
            QTest::addRow("%s, %s with a body", way, method)
                << tls << QByteArray(method) << QByteArray(R"([{"op":"replace"}])");
        }
    }
}

void VerbTest::sendsByName()
{
    QFETCH(const bool, tls);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    const auto platform = server(tls);
    platform->serve(method == "HEAD" ? Step::raw("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n")
                                     : Step::json(200, R"({"a":1})"));
    const HttpReply reply = send(request(method, platform->url(), body));
    QCOMPARE(reply.failure, ErrorKind::None);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, method == "HEAD" ? QByteArray() : QByteArray(R"({"a":1})"));
    QCOMPARE(platform->requestCount(), 1);
    QCOMPARE(platform->lastRequest().method, method);
    QCOMPARE(platform->lastRequest().body, body);
    QCOMPARE(reply.requestLeft, method != "GET" && method != "HEAD");
}

void VerbTest::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const char* method :
         {"", "get", "Post", "OPTIONS", "TRACE", "CONNECT", "POST ", "GE\r\nT", "PURGE"}) {
        QTest::addRow("\"%s\"", method) << QByteArray(method) << QByteArray("{}");
        QTest::addRow("\"%s\" without a body", method) << QByteArray(method) << QByteArray();
    }
    QTest::newRow("GET with a body") << QByteArray("GET") << QByteArray("{}");
    QTest::newRow("HEAD with a body") << QByteArray("HEAD") << QByteArray("{}");
    QTest::newRow("POST without a body") << QByteArray("POST") << QByteArray();
    QTest::newRow("PATCH without a body") << QByteArray("PATCH") << QByteArray();
}

void VerbTest::refuses()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    const auto platform = server(false);
    platform->serve(Step::json(200, "{}"));
    const HttpReply reply = send(request(method, platform->url(), body));
    QCOMPARE(reply.failure, ErrorKind::NotSent);
    QCOMPARE(reply.status, 0);
    QVERIFY(!reply.requestLeft);
    QCOMPARE(send(request("GET", platform->url(), {})).status, 200); // had it gone out, it would be there now
    QCOMPARE(platform->requestCount(), 1);
    QCOMPARE(platform->connectionCount(), 1);
}

void VerbTest::sendsNothingTwice_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const bool tls : {false, true}) {
        for (const bool kept : {false, true}) {
            const QByteArray way = QByteArray(tls ? "TLS" : "TCP") + (kept ? ", kept alive" : ", fresh");
            for (const char* method : {"POST", "PUT", "PATCH", "DELETE"}) {
                QTest::addRow("%s, %s", way.constData(), method)
                    << tls << kept << QByteArray(method) << QByteArray("{}");
            }
            for (const char* method : {"PUT", "DELETE"}) {
                QTest::addRow("%s, %s without a body", way.constData(), method)
                    << tls << kept << QByteArray(method) << QByteArray();
            }
        }
    }
}

void VerbTest::sendsNothingTwice()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, kept);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    const auto platform = server(tls);
    Gateway gateway(trust());
    if (kept) {
        platform->serve(Step::json(200, "{}"));
        QCOMPARE(send(gateway, request("GET", platform->url(), {})).status, 200);
    }
    const int before = platform->requestCount();
    platform->serve(Step::closeAfterReading());
    const HttpReply reply = send(gateway, request(method, platform->url(), body));
    QCOMPARE(reply.failure, ErrorKind::Dropped);
    QVERIFY(reply.requestLeft);
    QCOMPARE(platform->requestCount(), before + 1);
}

void VerbTest::tellsWhetherItLeft()
{
    const auto platform = server(false);
    platform->serve(Step::silence());
    const QUrl url = platform->url();
    Gateway gateway(trust());
    std::optional<HttpReply> end;
    HttpCall* const call = gateway.send(request("DELETE", url, {}));
    connect(call, &HttpCall::finished, this, [&end](const HttpReply& reply) { end = reply; });
    QTRY_COMPARE(platform->requestCount(), 1);
    call->cancel();
    QTRY_VERIFY(end);
    QCOMPARE(end->failure, ErrorKind::Cancelled);
    QVERIFY(end->requestLeft);
    platform->stop();
    const HttpReply refused = send(request("DELETE", url, {}));
    QCOMPARE(refused.failure, ErrorKind::Refused);
    QVERIFY(!refused.requestLeft);
}

FLOWCONNECT_TEST(VerbTest)
#include "VerbTest.moc"
