#include "platform/ConnectionReplies.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// Entries of Platform's list that are not what they should be.
class UnusableEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNameOfAnUnusableEntry_data();
    void keepsTheNameOfAnUnusableEntry();
    void dropsAHostileEtag();
    void showsNoHostileConnection();

private:
    static HttpReply ok(const QByteArray& body)
    {
        HttpReply reply;
        reply.status = 200;
        reply.body = body;
        return reply;
    }
};

void UnusableEntriesTest::keepsTheNameOfAnUnusableEntry_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("escape") << QByteArray(R"("05\u001b[2J6d")");
    QTest::newRow("line break") << QByteArray(R"("056d\r\nrm")");
    QTest::newRow("right to left") << QByteArray(R"("05\u202e6d")");
    QTest::newRow("zero width") << QByteArray(R"("05\u200b6d")");
    QTest::newRow("empty") << QByteArray(R"("")");
    QTest::newRow("number") << QByteArray("5");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("very long") << '"' + QByteArray(2000, 'a') + '"';
}

void UnusableEntriesTest::keepsTheNameOfAnUnusableEntry()
{
    QFETCH(const QByteArray, id);
    const auto page = readConnectionPage(
        ok(R"({"items":[{"id":"1","name":"other"},{"id":)" + id + R"(,"name":"shop"}]})"), QUrl());
    QVERIFY(page);
    QCOMPARE(page->connections.size(), 1);
    QCOMPARE(page->connections.constFirst().name, u"other"_s);
    QCOMPARE(page->unusable, QStringList{u"shop"_s});
}

void UnusableEntriesTest::dropsAHostileEtag()
{
    const auto page =
        readConnectionPage(ok(R"({"items":[{"id":"1","name":"shop","etag":"\"1\u202e7\""}]})"), QUrl());
    QVERIFY(page && page->unusable.isEmpty());
    QCOMPARE(page->connections.size(), 1);
    QCOMPARE(page->connections.constFirst().etag, QString());
}

void UnusableEntriesTest::showsNoHostileConnection()
{
    QVERIFY(!readConnection(ok(R"({"items":[{"id":"1\u0007","name":"shop"}]})")));
    QVERIFY(readConnection(ok(R"({"items":[{"id":"1","name":"shop"}]})")));
}

FLOWCONNECT_TEST(UnusableEntriesTest)
#include "UnusableEntriesTest.moc"
