#include "platform/CreateReply.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

class CreateReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsReceipts_data();
    void readsReceipts();
    void readsErrors_data();
    void readsErrors();
    void readsTransportFailures_data();
    void readsTransportFailures();
    void statusSaysNoHoweverTheRestEnds();
    void takesTheServicesWords();
    void takesNoHostileId_data();
    void takesNoHostileId();
};

namespace {

HttpReply answer(int status, const QByteArray& body, ErrorKind failure = ErrorKind::None)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.failure = failure;
    reply.requestLeft = true;
    return reply;
}

} // namespace

void CreateReplyTest::readsReceipts_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("etag");
    const QByteArray full = R"({"id":"056d","etag":"\"1700e582-0000\""})";
    QTest::newRow("201") << answer(201, full) << u"\"1700e582-0000\""_s;
    QTest::newRow("200") << answer(200, full) << u"\"1700e582-0000\""_s;
    QTest::newRow("broke afterwards") << answer(201, full, ErrorKind::Dropped) << u"\"1700e582-0000\""_s;
    QTest::newRow("no etag") << answer(201, R"({"id":"056d"})") << QString();
    QTest::newRow("etag without quotes") << answer(201, R"({"id":"056d","etag":"1700"})") << u"1700"_s;
    QTest::newRow("number as etag") << answer(201, R"({"id":"056d","etag":1})") << QString();
    QTest::newRow("byte order mark") << answer(201, "\xEF\xBB\xBF{\"id\":\"056d\"}") << QString();
    QTest::newRow("more members") << answer(201, R"({"a":{},"id":"056d","etag":""})") << QString();
}

void CreateReplyTest::readsReceipts()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const QString, etag);
    const CreateResult result = readCreateReply(reply, u"host"_s);
    QVERIFY(std::holds_alternative<ConnectionReceipt>(result));
    QCOMPARE(std::get<ConnectionReceipt>(result), (ConnectionReceipt{u"056d"_s, etag}));
}

void CreateReplyTest::readsErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("unknown");
    const auto row = [](const char* name, int status, const QByteArray& body, ErrorKind kind, bool unknown) {
        QTest::addRow("%d %s", status, name) << status << body << kind << unknown;
    };
    row("no id", 201, R"({"etag":"x"})", ErrorKind::Unreadable, true);
    row("number as id", 201, R"({"id":5})", ErrorKind::Unreadable, true);
    row("empty id", 201, R"({"id":""})", ErrorKind::Unreadable, true);
    row("null as id", 201, R"({"id":null})", ErrorKind::Unreadable, true);
    row("array", 201, R"([{"id":"056d"}])", ErrorKind::Unreadable, true);
    row("nothing", 201, {}, ErrorKind::Unreadable, true);
    row("HTML", 200, "<html>Sign in</html>", ErrorKind::Unreadable, true);
    row("damaged", 200, R"({"id":"056d")", ErrorKind::Unreadable, true);
    row("accepted", 202, R"({"id":"056d"})", ErrorKind::Unreadable, true);
    row("no content", 204, {}, ErrorKind::Unreadable, true);
    for (const int status : {300, 301, 302, 303, 304, 307, 308}) {
        row("redirect", status, {}, ErrorKind::Redirected, true);
    }
    for (const int status : {400, 401, 403, 404, 409, 412, 413, 415, 422, 429}) {
        row("refusal", status, R"({"message":"m"})", ErrorKind::Service, false);
        row("HTML", status, "<html/>", ErrorKind::Service, false);
    }
    row("gateway's timeout", 408, {}, ErrorKind::Service, true);
    for (const int status : {500, 502, 503, 504}) {
        row("trouble", status, R"({"message":"m"})", ErrorKind::Service, true);
        row("with an id", status, R"({"id":"056d"})", ErrorKind::Service, true);
    }
}

void CreateReplyTest::readsErrors()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, unknown);
    const CreateResult result = readCreateReply(answer(status, body), u"host"_s);
    QVERIFY(std::holds_alternative<PlatformError>(result));
    const auto& error = std::get<PlatformError>(result);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.host, u"host"_s);
    QCOMPARE(error.outcomeUnknown, unknown);
}

void CreateReplyTest::readsTransportFailures_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind :
         {ErrorKind::NameNotFound, ErrorKind::Refused, ErrorKind::Unreachable, ErrorKind::TimedOut,
          ErrorKind::Dropped, ErrorKind::Cancelled, ErrorKind::TlsUntrusted, ErrorKind::ProxyFailed}) {
        QTest::addRow("%d", static_cast<int>(kind)) << kind;
    }
}

void CreateReplyTest::readsTransportFailures()
{
    QFETCH(const ErrorKind, kind);
    for (const bool left : {false, true}) {
        HttpReply reply = answer(0, {}, kind);
        reply.requestLeft = left;
        const auto error = std::get<PlatformError>(readCreateReply(reply, u"host"_s));
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.outcomeUnknown, left);
    }
    // A proxy's 407 comes instead of the service's answer.
    const auto login = std::get<PlatformError>(readCreateReply(answer(407, {}, ErrorKind::ProxyLogin), {}));
    QCOMPARE(login.kind, ErrorKind::ProxyLogin);
    QVERIFY(!login.outcomeUnknown);
}

void CreateReplyTest::statusSaysNoHoweverTheRestEnds()
{
    for (const ErrorKind end : {ErrorKind::Dropped, ErrorKind::Cancelled, ErrorKind::TimedOut}) {
        const auto refused = std::get<PlatformError>(readCreateReply(answer(403, {}, end), u"host"_s));
        QCOMPARE(refused.kind, ErrorKind::Service);
        QVERIFY(!refused.outcomeUnknown);
        const auto sent = std::get<PlatformError>(readCreateReply(answer(307, {}, end), u"host"_s));
        QCOMPARE(sent.kind, ErrorKind::Redirected);
        QVERIFY(sent.outcomeUnknown);
    }
}

void CreateReplyTest::takesTheServicesWords()
{
    HttpReply reply = answer(400, R"({"errorCode":"1415-400","message":"Bad","requestId":"body"})");
    PlatformError error = std::get<PlatformError>(readCreateReply(reply, u"host"_s));
    QCOMPARE(error.code, u"1415-400"_s);
    QCOMPARE(error.serviceText, u"Bad"_s);
    QCOMPARE(error.requestId, u"body"_s);
    reply.headers = {{"X-Request-ID", "header\x1b[m"}};
    error = std::get<PlatformError>(readCreateReply(reply, u"host"_s));
    QCOMPARE(error.requestId, u"header [m"_s);
}

void CreateReplyTest::takesNoHostileId_data()
{
    QTest::addColumn<QString>("bad"); // as JSON
    const QStringList escapes{u"\\u0000"_s,     u"\\u0007"_s, u"\\n"_s,     u"\\r\\n"_s,        u"\\t"_s,
                              u"\\u001b[31m"_s, u"\\u007f"_s, u"\\u0085"_s, u"\\u009b"_s,       u"\\u00ad"_s,
                              u"\\u061c"_s,     u"\\u200b"_s, u"\\u200d"_s, u"\\u200f"_s,       u"\\u2028"_s,
                              u"\\u2029"_s,     u"\\u202a"_s, u"\\u202e"_s, u"\\u2066"_s,       u"\\u2069"_s,
                              u"\\ufeff"_s,     u"\\ufff9"_s, u"\\uffff"_s, u"\\udb40\\udc41"_s};
    for (const QString& bad : escapes) {
        QTest::addRow("%s", qPrintable(bad)) << bad;
    }
}

void CreateReplyTest::takesNoHostileId()
{
    QFETCH(const QString, bad);
    for (const QString& id :
         {QString(u"05"_s + bad + u"6d"_s), QString(u"056d"_s + bad), QString(bad + u"056d"_s)}) {
        const QByteArray body = uR"({"id":"%1","etag":"e"})"_s.arg(id).toUtf8();
        const CreateResult result = readCreateReply(answer(201, body), u"host"_s);
        QVERIFY2(std::holds_alternative<PlatformError>(result), body.constData());
        QCOMPARE(std::get<PlatformError>(result).kind, ErrorKind::Unreadable);
        QVERIFY(std::get<PlatformError>(result).outcomeUnknown);
    }
    const QByteArray body = uR"({"id":"056d","etag":"\"17%1\""})"_s.arg(bad).toUtf8();
    const CreateResult result = readCreateReply(answer(201, body), u"host"_s);
    QVERIFY(std::holds_alternative<ConnectionReceipt>(result));
    QCOMPARE(std::get<ConnectionReceipt>(result), (ConnectionReceipt{u"056d"_s, QString()}));
}

FLOWCONNECT_TEST(CreateReplyTest)
#include "CreateReplyTest.moc"
