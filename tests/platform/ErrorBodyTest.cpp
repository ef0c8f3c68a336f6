#include "platform/ErrorBody.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

class ErrorBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void cutsHugeTexts();
    void survivesAnyBytes();
    void makesPlainLines();
};

void ErrorBodyTest::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("requestId");
    const auto row = [](const char* name, const QByteArray& body, const QString& code = {},
                        const QString& text = {}, const QString& requestId = {}) {
        QTest::newRow(name) << body << code << text << requestId;
    };
    row("gateway", R"({"error_code":"403025","message":"Profile is not valid"})", u"403025"_s,
        u"Profile is not valid"_s);
    row("errorCode, title", R"({"errorCode":"1415-400","title":"Bad spec","requestId":"r1"})", u"1415-400"_s,
        u"Bad spec"_s, u"r1"_s);
    row("code, errorMessage", R"({"code":"1418-400","errorMessage":"Used"})", u"1418-400"_s, u"Used"_s);
    row("code, detail", R"({"code":"1418-400","detail":"Used"})", u"1418-400"_s, u"Used"_s);
    row("detail before title", R"({"title":"T","detail":"D"})", {}, u"D"_s);
    row("number as code", R"({"code":403003,"message":"m"})", u"403003"_s, u"m"_s);
    row("sign-in", R"({"error":"invalid_client","error_description":"Wrong"})", u"invalid_client"_s,
        u"Wrong"_s);
    row("type", R"({"type":"https://ns.adobe.com/aep/errors/EXSR-1415-400","title":"T","status":400})",
        u"EXSR-1415-400"_s, u"T"_s);
    row("about:blank", R"({"type":"about:blank","title":"T"})", {}, u"T"_s);
    row("nested error", R"({"error":{"code":"2118-403","message":"No"}})", u"2118-403"_s, u"No"_s);
    row("nested report", R"({"title":"T","report":{"errorCode":"1404-412","requestId":"r2"}})", u"1404-412"_s,
        u"T"_s, u"r2"_s);
    row("nested errors", R"({"errors":[{"code":"1101-404","message":"Gone"},{"code":"x"}]})", u"1101-404"_s,
        u"Gone"_s);
    row("array", R"([{"errorCode":"1","message":"m"},{"errorCode":"2"}])", u"1"_s, u"m"_s);
    row("not ASCII", R"({"message":"錯誤 😀 \u00e9"})", {}, u"錯誤 😀 é"_s);
    row("control characters", R"({"message":"a\r\n\u0000\u001b[31mb\u202ec\u2028d"})", {}, u"a [31mb c d"_s);
    row("control characters in the code", R"({"code":"1\n2","requestId":"a\tb"})", u"1 2"_s, {}, u"a b"_s);
    row("markup stays text", R"({"message":"<b>x</b>"})", {}, u"<b>x</b>"_s);
    row("byte order mark", "\xEF\xBB\xBF{\"message\":\"m\"}", {}, u"m"_s);
    row("wrong types",
        R"({"code":true,"message":{"a":1},"requestId":[],"error":null,"errors":{},"report":7})");
    row("empty", {});
    row("blanks", " \n ");
    row("HTML", "<html><body><h1>502 Bad Gateway</h1></body></html>");
    row("damaged", R"({"message":"m)");
    row("text", R"("message")");
    row("null", "null");
    row("empty array", "[]");
    row("empty object", "{}");
    row("array of arrays", R"([[{"message":"m"}]])");
}

void ErrorBodyTest::reads()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    QFETCH(const QString, text);
    QFETCH(const QString, requestId);
    const ErrorBody read = readErrorBody(body);
    QCOMPARE(read.code, code);
    QCOMPARE(read.text, text);
    QCOMPARE(read.requestId, requestId);
}

void ErrorBodyTest::cutsHugeTexts()
{
    const QByteArray huge(1024 * 1024, 'x');
    const ErrorBody read = readErrorBody("{\"message\":\"" + huge + "\",\"code\":\"" + huge +
                                         "\",\"requestId\":\"" + huge + "\"}");
    QCOMPARE(read.text.size(), 2000);
    QVERIFY(read.text.endsWith(u'…'));
    QVERIFY(read.code.size() <= 100);
    QVERIFY(read.requestId.size() <= 100);
    QCOMPARE(readErrorBody(huge), ErrorBody{});
}

void ErrorBodyTest::survivesAnyBytes()
{
    QCOMPARE(readErrorBody(QByteArray(100'000, '[')), ErrorBody{});
    QCOMPARE(readErrorBody(QByteArray("{\"error\":").repeated(50'000)), ErrorBody{});
    QByteArray bytes;
    for (int i = 0; i < 256; ++i) {
        bytes.append(static_cast<char>(i));
    }
    QCOMPARE(readErrorBody(bytes), ErrorBody{});
}

void ErrorBodyTest::makesPlainLines()
{
    QCOMPARE(plainLine(u"  a \n\t b\u0000c  "_s, 100), u"a b c"_s);
    QCOMPARE(plainLine(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(plainLine(u"abcdefg"_s, 6), u"abcde…"_s);
    const QString cut = plainLine(QString(u"😀"_s).repeated(10), 6); // no half of a pair may stay
    QVERIFY(cut.size() <= 6);
    QVERIFY2(cut.isValidUtf16(), "cut in the middle of a character");
}

FLOWCONNECT_TEST(ErrorBodyTest)
#include "ErrorBodyTest.moc"
