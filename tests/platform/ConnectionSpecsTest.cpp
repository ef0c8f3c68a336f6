#include "platform/ConnectionSpecs.h"
#include "support/ScriptedServer.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::Step;

namespace {

const QByteArray path = "/data/foundation/flowservice/connectionSpecs/74a1c565-4e59-48d7-9d67-7c03b8a13137";

struct SpecsEnd
{
    int signalCount = 0;
    QStringList names;
    SslModeRule sslMode;
    PlatformError error;
};

SpecsEnd ask(const test::ScriptedServer& server)
{
    Gateway gateway(QSslConfiguration::defaultConfiguration());
    ConnectionSpecs specs(gateway);
    const PlatformAccess access{u"key"_s, u"ORG@AdobeOrg"_s, u"token"_s, u"prod"_s};
    ConnectionSpecCall* const call = specs.ask(server.url(QString()), access, {1'500});
    SpecsEnd end;
    QSignalSpy gone(call, &QObject::destroyed);
    QObject::connect(call, &ConnectionSpecCall::succeeded, call, [&end](const SpecFacts& facts) {
        ++end.signalCount;
        end.names = facts.authentications;
        end.sslMode = facts.sslMode;
    });
    QObject::connect(call, &ConnectionSpecCall::failed, call, [&end](const PlatformError& error) {
        ++end.signalCount;
        end.error = error;
    });
    if (gone.isEmpty() && !gone.wait(20'000)) {
        qWarning("The call never ended");
    }
    return end;
}

QByteArray specWith(const QByteArray& authentications, const QByteArray& id = {})
{
    return R"({"id":")" + (id.isEmpty() ? QByteArray("74a1c565-4e59-48d7-9d67-7c03b8a13137") : id) +
           R"(","version":"1.0","authSpec":)" + authentications + "}";
}

const QByteArray basicOnly = R"([{"name":"Basic Authentication","type":"BasicAuthentication","spec":{}}])";

} // namespace

/// PostgreSQL's connection spec: what goes out, both shapes of the answer, and every way to fail.
class ConnectionSpecsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheHeaders();
    void reads_data();
    void reads();
    void readsSslMode();
    void fails_data();
    void fails();
};

void ConnectionSpecsTest::sendsTheHeaders()
{
    test::ScriptedServer server;
    server.serve(Step::json(200, specWith(basicOnly)));
    QCOMPARE(ask(server).signalCount, 1);
    const auto request = server.lastRequest();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, path);
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer token"));
    QCOMPARE(request.header("x-api-key"), QByteArray("key"));
    QCOMPARE(request.header("x-gw-ims-org-id"), QByteArray("ORG@AdobeOrg"));
    QCOMPARE(request.header("x-sandbox-name"), QByteArray("prod"));
}

void ConnectionSpecsTest::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("names");
    const QString basic = u"Basic Authentication"_s;
    const QString byString = u"Connection String Based Authentication"_s;
    const QByteArray both = R"([{"name":"Connection String Based Authentication"},)"
                            R"({"name":"Basic Authentication"}])";
    QTest::newRow("the spec itself") << specWith(basicOnly) << QStringList{basic};
    QTest::newRow("items") << "{\"items\":[" + specWith(both) + "]}" << QStringList{byString, basic};
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + specWith(both) << QStringList{byString, basic};
    QTest::newRow("another spec too")
        << "{\"items\":[" + specWith(both, "other") + "," + specWith(basicOnly) + "]}" << QStringList{basic};
    QTest::newRow("without an id") << "{\"items\":[{\"authSpec\":" + basicOnly + "}]}" << QStringList{basic};
    QTest::newRow("odd entries")
        << specWith(R"([5,null,{},{"name":7},{"name":""},{"name":"Basic Authentication"},)"
                    R"({"name":"Basic Authentication"}])")
        << QStringList{basic};
    QByteArray many = "[";
    QStringList first;
    for (int i = 0; i < 2'000; ++i) {
        many += (i > 0 ? ",{\"name\":\"a" : "{\"name\":\"a") + QByteArray::number(i) + "\"}";
        first += i < 50 ? QStringList(u'a' + QString::number(i)) : QStringList();
    }
    QTest::newRow("very many") << specWith(many + "]") << first;
}

void ConnectionSpecsTest::reads()
{
    QFETCH(const QByteArray, body);
    test::ScriptedServer server;
    server.serve(Step::json(200, body));
    const SpecsEnd end = ask(server);
    QCOMPARE(end.signalCount, 1);
    QTEST(end.names, "names");
}

void ConnectionSpecsTest::readsSslMode()
{
    const auto answered = [](const QByteArray& property) {
        test::ScriptedServer server;
        server.serve(Step::json(
            200, specWith(R"([{"name":"Connection String Based Authentication","spec":{"properties":)"
                          R"({"sslMode":{"type":"boolean"}}}},{"name":"Basic Authentication","spec":)"
                          R"({"properties":{"sslMode":)" +
                          property + "}}}]")));
        return ask(server).sslMode;
    };
    const SslModeRule words = answered(R"({"type":"string","enum":["Disable","Verify-Ca"]})");
    QCOMPARE(words.type, SslModeRule::Type::Words);
    QCOMPARE(words.words, (QStringList{u"Disable"_s, u"Verify-Ca"_s}));
    QCOMPARE(answered(R"({"type":"boolean"})").type, SslModeRule::Type::Boolean);
    QCOMPARE(answered("{}").type, SslModeRule::Type::Unknown);
    QCOMPARE(answered("7").type, SslModeRule::Type::Unknown);
}

void ConnectionSpecsTest::fails_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<ErrorKind>("kind");
    const auto unreadable = [](const char* name, const QByteArray& body) {
        QTest::newRow(name) << Step::json(200, body) << ErrorKind::Unreadable;
    };
    unreadable("empty", {});
    unreadable("no spec", "{}");
    unreadable("no items", R"({"items":[]})");
    unreadable("items of another kind", R"({"items":{"authSpec":[]}})");
    unreadable("no authentications", specWith("[]"));
    unreadable("authentications of another kind", specWith(R"({"name":"Basic Authentication"})"));
    unreadable("another spec", specWith(basicOnly, "other"));
    unreadable("cut off", specWith(basicOnly).chopped(5));
    unreadable("HTML", "<html>sign in</html>");
    QTest::newRow("refused") << Step::json(403, R"({"errorCode":"2118-403"})") << ErrorKind::Service;
    QTest::newRow("created?") << Step::json(201, specWith(basicOnly)) << ErrorKind::Unreadable;
    QTest::newRow("silence") << Step::silence() << ErrorKind::TimedOut;
    QTest::newRow("closed") << Step::closeAfterReading() << ErrorKind::Dropped;
    QTest::newRow("redirect") << Step::redirect("http://127.0.0.1:9/") << ErrorKind::Redirected;
    QTest::newRow("too long") << Step::endlessBody(8 * 1024 * 1024) << ErrorKind::TooLarge;
}

void ConnectionSpecsTest::fails()
{
    QFETCH(const Step, step);
    test::ScriptedServer server;
    server.serve(step);
    const SpecsEnd end = ask(server);
    QCOMPARE(end.signalCount, 1);
    QVERIFY(end.names.isEmpty());
    QTEST(end.error.kind, "kind");
}

FLOWCONNECT_TEST(ConnectionSpecsTest)
#include "ConnectionSpecsTest.moc"
