#include "platform/http/PlatformEndpoints.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

class PlatformEndpointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUrls_data();
    void readsUrls();
    void leavesTheUrlAloneOnProblems();
    void knowsLoopback_data();
    void knowsLoopback();
    void defaultsAreFine();
};

void PlatformEndpointsTest::readsUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty: not taken
    QTest::addColumn<ServiceUrlProblem>("problem");
    using enum ServiceUrlProblem;
    const auto good = [](const QString& text, const QString& url) {
        QTest::addRow("good: %s", qPrintable(text)) << text << url << None;
    };
    const auto bad = [](const QString& text, ServiceUrlProblem problem) {
        QTest::addRow("bad: %s", qPrintable(text)) << text << QString() << problem;
    };
    good(u"https://platform.adobe.io"_s, u"https://platform.adobe.io"_s);
    good(u" https://platform.adobe.io/ "_s, u"https://platform.adobe.io"_s);
    good(u"HTTPS://Platform.Adobe.IO"_s, u"https://platform.adobe.io"_s);
    good(u"https://host:8443/base//"_s, u"https://host:8443/base"_s);
    good(u"http://localhost:8080"_s, u"http://localhost:8080"_s);
    good(u"http://LOCALHOST"_s, u"http://localhost"_s);
    good(u"http://127.0.0.1:1"_s, u"http://127.0.0.1:1"_s);
    good(u"http://127.255.0.9"_s, u"http://127.255.0.9"_s);
    good(u"http://[::1]:8080"_s, u"http://[::1]:8080"_s);
    good(u"http://[0:0:0:0:0:0:0:1]"_s, u"http://[::1]"_s);
    for (const QString& spelling :
         {u"2130706433"_s, u"127.1"_s, u"0x7f000001"_s, u"0177.0.0.1"_s, u"127.0.1"_s,
          u"[::ffff:127.0.0.1]"_s, u"[::ffff:7f00:1]"_s, u"0x7f.0x1"_s}) {
        good(u"http://"_s + spelling + u":8080/x", u"http://127.0.0.1:8080/x"_s);
    }
    good(u"https://3232235777"_s, u"https://192.168.1.1"_s);
    good(u"https://[::7f00:1]"_s, u"https://[::127.0.0.1]"_s); // no loopback: a router may have it
    bad(u"http://[::7f00:1]"_s, PlainRemote);
    bad(u"http://3232235777"_s, PlainRemote);
    bad(u"http://[::ffff:192.168.1.1]"_s, PlainRemote);
    bad(u"http://4294967296"_s, PlainRemote); // a name
    bad(u"http://127.0.0.1:0"_s, Port);
    bad(u"https://platform.adobe.io:0"_s, Port);
    bad(u"http://platform.adobe.io"_s, PlainRemote);
    bad(u"http://192.168.1.1"_s, PlainRemote);
    bad(u"http://0.0.0.0"_s, PlainRemote);
    bad(u"http://[::]"_s, PlainRemote);
    bad(u"http://localhost.example.com"_s, PlainRemote);
    bad(u"http://127.0.0.1.example.com"_s, PlainRemote);
    bad(u"ftp://platform.adobe.io"_s, Scheme);
    bad(u"file:///etc/passwd"_s, Scheme);
    bad(QString(), Malformed);
    bad(u"platform.adobe.io"_s, Malformed);
    bad(u"//platform.adobe.io"_s, Malformed);
    bad(u"https://"_s, Malformed);
    bad(u"https:///path"_s, Malformed);
    bad(u"https://a b"_s, Malformed);
    bad(u"https://host:99999"_s, Malformed);
    bad(u"https://me:secret@host"_s, Malformed);
    bad(u"https://host?a=b"_s, Malformed);
    bad(u"https://host#a"_s, Malformed);
    bad(u"http://localhost@evil.example"_s, Malformed);
}

void PlatformEndpointsTest::readsUrls()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    QFETCH(const ServiceUrlProblem, problem);
    QUrl read;
    QCOMPARE(readServiceUrl(text, &read), problem);
    QCOMPARE(read.toString(), url);
}

void PlatformEndpointsTest::leavesTheUrlAloneOnProblems()
{
    QUrl url(u"https://before.example"_s);
    QCOMPARE(readServiceUrl(u"http://remote.example"_s, &url), ServiceUrlProblem::PlainRemote);
    QCOMPARE(url, QUrl(u"https://before.example"_s));
}

void PlatformEndpointsTest::knowsLoopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    for (const QString& host : {u"localhost"_s, u"LocalHost"_s, u"127.0.0.1"_s, u"127.1.2.3"_s, u"::1"_s}) {
        QTest::addRow("yes: %s", qPrintable(host)) << host << true;
    }
    for (const QString& host : {u""_s, u"localhost.example.com"_s, u"127.0.0.1.example.com"_s, u"0.0.0.0"_s,
                                u"128.0.0.1"_s, u"::"_s, u"::2"_s, u"example.com"_s}) {
        QTest::addRow("no: %s", qPrintable(host)) << host << false;
    }
}

void PlatformEndpointsTest::knowsLoopback()
{
    QFETCH(const QString, host);
    QFETCH(const bool, loopback);
    QCOMPARE(isLoopback(host), loopback);
}

void PlatformEndpointsTest::defaultsAreFine()
{
    const PlatformEndpoints endpoints;
    for (const QUrl& url : {endpoints.platform, endpoints.ims}) {
        QUrl read;
        QCOMPARE(readServiceUrl(url.toString(), &read), ServiceUrlProblem::None);
        QCOMPARE(read, url);
        QCOMPARE(read.scheme(), u"https"_s);
    }
}

FLOWCONNECT_TEST(PlatformEndpointsTest)
#include "PlatformEndpointsTest.moc"
