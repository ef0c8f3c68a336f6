#include "platform/ConnectionReplies.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// What a page of Platform's list says of the page after it, and whose connections it lists.
class ConnectionRepliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextPage_data();
    void nextPage();
    void passesOverOtherConnectors();

private:
    static std::optional<ConnectionPage> read(const QByteArray& body)
    {
        HttpReply reply;
        reply.status = 200;
        reply.body = body;
        return readConnectionPage(
            reply, QUrl(u"https://platform.adobe.io/data/foundation/flowservice/connections"_s));
    }
};

void ConnectionRepliesTest::nextPage_data()
{
    QTest::addColumn<QByteArray>("href");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("hidden");
    const auto row = [](const char* name, const char* href, const QString& token, const QString& query,
                        bool hidden = false) {
        QTest::newRow(name) << QByteArray(href) << token << query << hidden;
    };
    const QString full = u"https://platform.adobe.io/data/foundation/flowservice/connections"_s;
    row("none", "", {}, {});
    row("as Adobe writes it", "/connections?limit=2&continuationToken=a%2Bb", u"a+b"_s, {});
    row("a token elsewhere: only that is used", "https://evil.example/x?continuationToken=t", u"t"_s, {});
    row("without a token", "/connections?limit=2&start=100", {}, u"limit=2&start=100"_s);
    row("the whole path", "/data/foundation/flowservice/connections?page=2", {}, u"page=2"_s);
    row("the whole URL", (full + u"?page=2").toLatin1().constData(), {}, u"page=2"_s);
    row("a query only", "?page=2", {}, u"page=2"_s);
    row("an empty token", "/connections?continuationToken=", {}, u"continuationToken="_s);
    row("another host", "https://evil.example/data/foundation/flowservice/connections?page=2", {}, {}, true);
    row("another port", "https://platform.adobe.io:444/data/foundation/flowservice/connections?page=2", {},
        {}, true);
    row("not encrypted", "http://platform.adobe.io/data/foundation/flowservice/connections?page=2", {}, {},
        true);
    row("with a user", "https://me@platform.adobe.io/connections?page=2", {}, {}, true);
    row("another path", "/data/foundation/flowservice/flows?page=2", {}, {}, true);
    row("no query", "/connections", {}, {}, true);
    row("no URL", "http://[", {}, {}, true);
}

void ConnectionRepliesTest::nextPage()
{
    QFETCH(const QByteArray, href);
    QFETCH(const QString, token);
    QFETCH(const QString, query);
    QFETCH(const bool, hidden);
    const auto page = read(R"({"items":[],"_links":{"next":{"href":")" + href + R"("}}})");
    QVERIFY(page);
    QCOMPARE(page->next, (PageMark{token, query}));
    QCOMPARE(page->restHidden, hidden);
    const auto plain = read(R"({"items":[],"_links":{"next":")" + href + R"("}})"); // a link that is a string
    QCOMPARE(plain->next, page->next);
}

void ConnectionRepliesTest::passesOverOtherConnectors()
{
    const auto page = read(
        R"({"items":[{"id":"1","name":"a","connectionSpec":{"id":"74a1c565-4e59-48d7-9d67-7c03b8a13137"}},)"
        R"({"id":"2","name":"a","connectionSpec":{"id":"ecadc60c-7455-4d87-84dc-2a0e293d997b"}},)"
        R"({"id":"3","name":"a"}]})");
    QVERIFY(page);
    QCOMPARE(page->connections.size(), 2);
    QCOMPARE(page->connections.constLast().id, u"3"_s);
}

FLOWCONNECT_TEST(ConnectionRepliesTest)
#include "ConnectionRepliesTest.moc"
