#include "practice/PracticeClient.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

/// The list of connections: filters, order, pages.
class PracticeListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_client.start()); }
    void filtered_data();
    void filtered();
    void plusInAQueryIsABlank();
    void paged_data();
    void paged();
    void badListing_data();
    void badListing();
    void counted();
    void pagesStandStill();

private:
    PracticeClient m_client;
};

void PracticeListingTest::filtered_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("names");
    const QByteArray spec = "property=connectionSpec.id==74a1c565-4e59-48d7-9d67-7c03b8a13137";
    QTest::newRow("all, newest first") << QByteArray() << QStringList{u"b c"_s, u"a"_s, u"b c"_s, u"d=="_s};
    QTest::newRow("oldest first") << QByteArray("orderby=createdAt")
                                  << QStringList{u"d=="_s, u"b c"_s, u"a"_s, u"b c"_s};
    QTest::newRow("by name") << QByteArray("property=name==b%20c") << QStringList{u"b c"_s, u"b c"_s};
    QTest::newRow("by encoded filter") << QByteArray("property=name%3D%3Da") << QStringList{u"a"_s};
    QTest::newRow("name with equals signs") << QByteArray("property=name==d%3D%3D") << QStringList{u"d=="_s};
    QTest::newRow("by spec") << QByteArray(spec + "&orderby=-createdAt")
                             << QStringList{u"b c"_s, u"a"_s, u"b c"_s, u"d=="_s};
    QTest::newRow("by both") << QByteArray(spec + "&property=name==a") << QStringList{u"a"_s};
    QTest::newRow("both cannot be") << QByteArray("property=name==a&property=name==d%3D%3D") << QStringList();
    QTest::newRow("alternatives") << QByteArray("property=name==a,d%3D%3D,x")
                                  << QStringList{u"a"_s, u"d=="_s};
    QTest::newRow("quoted") << QByteArray("property=name==%22b%20c%22") << QStringList{u"b c"_s, u"b c"_s};
    QTest::newRow("quoted comma") << QByteArray("property=name==%22a,d%3D%3D%22") << QStringList();
    QTest::newRow("not") << QByteArray("property=name!=b%20c") << QStringList{u"a"_s, u"d=="_s};
    QTest::newRow("not there") << QByteArray("property=description!=x&property=name==a")
                               << QStringList{u"a"_s};
    QTest::newRow("above") << QByteArray("property=name%3Eb%20c") << QStringList{u"d=="_s};
    QTest::newRow("from") << QByteArray("property=name%3E=b%20c")
                          << QStringList{u"b c"_s, u"b c"_s, u"d=="_s};
    QTest::newRow("below") << QByteArray("property=name%3Cb%20c") << QStringList{u"a"_s};
    QTest::newRow("up to") << QByteArray("property=name%3C=b%20c&orderby=name")
                           << QStringList{u"a"_s, u"b c"_s, u"b c"_s};
    QTest::newRow("since long ago") << QByteArray("property=createdAt%3E1600000000000&property=name==a")
                                    << QStringList{u"a"_s};
    QTest::newRow("until long ago") << QByteArray("property=createdAt%3C1600000000000") << QStringList();
    QTest::newRow("by name, ascending")
        << QByteArray("orderby=name") << QStringList{u"a"_s, u"b c"_s, u"b c"_s, u"d=="_s};
    QTest::newRow("by name, plus") << QByteArray("orderby=%2Bname")
                                   << QStringList{u"a"_s, u"b c"_s, u"b c"_s, u"d=="_s};
    QTest::newRow("by name, plus as a blank")
        << QByteArray("orderby=+name") << QStringList{u"a"_s, u"b c"_s, u"b c"_s, u"d=="_s};
    QTest::newRow("by name, descending")
        << QByteArray("orderby=-name") << QStringList{u"d=="_s, u"b c"_s, u"b c"_s, u"a"_s};
}

void PracticeListingTest::filtered()
{
    for (const QString& name : {u"d=="_s, u"b c"_s, u"a"_s, u"b c"_s}) {
        QVERIFY(!m_client.createExample(name).isEmpty());
    }
    QFETCH(QByteArray, query);
    QTEST(namesOf(m_client.flow("GET", "/connections?" + query)), "names");
}

void PracticeListingTest::plusInAQueryIsABlank()
{
    m_client.createExample(u"a+b"_s);
    m_client.createExample(u"a b"_s);
    QCOMPARE(namesOf(m_client.flow("GET", "/connections?property=name==a+b")), QStringList{u"a b"_s});
    QCOMPARE(namesOf(m_client.flow("GET", "/connections?property=name==a%2Bb")), QStringList{u"a+b"_s});
}

void PracticeListingTest::paged_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("pages");
    QTest::newRow("by two") << QByteArray("limit=2") << 3;
    QTest::newRow("by two, oldest first") << QByteArray("limit=2&orderby=createdAt") << 3;
    QTest::newRow("by two, by what all have alike") << QByteArray("limit=2&orderby=state") << 3;
    QTest::newRow("by one, by name") << QByteArray("limit=1&orderby=-name") << 5;
    QTest::newRow("by five: no empty page after") << QByteArray("limit=5") << 1;
    QTest::newRow("filtered") << QByteArray("limit=3&property=state==enabled") << 2;
}

void PracticeListingTest::paged()
{
    QStringList wanted{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    for (const QString& name : std::as_const(wanted)) {
        m_client.createExample(name);
    }
    QFETCH(QByteArray, query);
    QByteArray path = "/connections?" + query;
    QStringList names;
    int pages = 0;
    while (!path.isEmpty() && pages < 10) {
        const Received page = m_client.flow("GET", path);
        QCOMPARE(page.status, 200);
        names += namesOf(page);
        const QJsonObject links = page.object().value(u"_links"_s).toObject();
        path = links.value(u"next"_s).toObject().value(u"href"_s).toString().toLatin1();
        ++pages;
    }
    names.sort();
    QCOMPARE(names, wanted);
    QTEST(pages, "pages");
}

void PracticeListingTest::badListing_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* query, const QString& code = QString()) {
        QTest::newRow(query) << QByteArray(query) << code;
    };
    row("limit=0");
    row("limit=101");
    row("limit=x");
    row("count=x");
    row("continuationToken=!");
    row("continuationToken=W10");
    row("orderby=", u"1432-400"_s);
    row("orderby=--name", u"1432-400"_s);
    row("orderby=name%20desc", u"1432-400"_s);
    row("orderby=%23id", u"1433-400"_s);
    row("orderby=-colour", u"1433-400"_s);
    row("orderby=auth.params.password", u"1433-400"_s);
    row("property=name", u"1453-400"_s);
    row("property=name==", u"1453-400"_s);
    row("property===x", u"1453-400"_s);
    row("property=name=x", u"1450-400"_s);
    row("property=name!!x", u"1450-400"_s);
    row("property=colour==red", u"1449-400"_s);
    row("property=auth.params.password==x", u"1449-400"_s);
    row("property=createdAt==today", u"1452-400"_s);
    row("property=createdAt%3E1,2", u"1443-400"_s);
    row("colour=red", u"1451-400"_s);
    row("count=true&limit=5", u"1401-400"_s);
}

void PracticeListingTest::badListing()
{
    QFETCH(QByteArray, query);
    const Received answer = m_client.flow("GET", "/connections?" + query);
    QCOMPARE(answer.status, 400);
    QTEST(codeOf(answer), "code");
}

void PracticeListingTest::counted()
{
    for (const QString& name : {u"a"_s, u"b"_s, u"a"_s}) {
        m_client.createExample(name);
    }
    const auto count = [this](const QByteArray& query) {
        return m_client.flow("GET", "/connections?count=true" + query).object();
    };
    QCOMPARE(count({}), (QJsonObject{{u"count"_s, 3}}));
    QCOMPARE(count("&property=name==a"), (QJsonObject{{u"count"_s, 2}}));
    QCOMPARE(namesOf(m_client.flow("GET", "/connections?count=false")).size(), 3);
}

// What is created or removed between two pages neither repeats nor hides what was there all along.
void PracticeListingTest::pagesStandStill()
{
    const QStringList ids = m_client.platform().addConnections(6);
    const Received first = m_client.flow("GET", "/connections?limit=3&orderby=name");
    QCOMPARE(valuesOf(first, u"id"_s), ids.mid(0, 3));
    QCOMPARE(m_client.flow("DELETE", "/connections/" + ids.at(2).toLatin1()).status, 204);
    m_client.createExample(u"A first one"_s);
    const QString next = first.object().value(u"_links"_s)[u"next"_s][u"href"_s].toString();
    QCOMPARE(valuesOf(m_client.flow("GET", next.toLatin1()), u"id"_s), ids.mid(3));
}

FLOWCONNECT_TEST(PracticeListingTest)
#include "PracticeListingTest.moc"
