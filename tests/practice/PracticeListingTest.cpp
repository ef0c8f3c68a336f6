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

private:
    QStringList namesOf(const Received& page) const
    {
        QStringList names;
        for (const QJsonValue item : page.object().value(u"items"_s).toArray()) {
            names.append(item.toObject().value(u"name"_s).toString());
        }
        return names;
    }

    QString create(const QString& name)
    {
        return m_client.create(basicBody(name, exampleParams(m_client.access())));
    }

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
    QTest::newRow("unknown field") << QByteArray("property=colour==red") << QStringList();
}

void PracticeListingTest::filtered()
{
    for (const QString& name : {u"d=="_s, u"b c"_s, u"a"_s, u"b c"_s}) {
        QVERIFY(!create(name).isEmpty());
    }
    QFETCH(QByteArray, query);
    QTEST(namesOf(m_client.flow("GET", "/connections?" + query)), "names");
}

void PracticeListingTest::plusInAQueryIsABlank()
{
    create(u"a+b"_s);
    create(u"a b"_s);
    QCOMPARE(namesOf(m_client.flow("GET", "/connections?property=name==a+b")), QStringList{u"a b"_s});
    QCOMPARE(namesOf(m_client.flow("GET", "/connections?property=name==a%2Bb")), QStringList{u"a+b"_s});
}

void PracticeListingTest::paged_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("pages");
    QTest::newRow("by two") << QByteArray("limit=2") << 3;
    QTest::newRow("by two, oldest first") << QByteArray("limit=2&orderby=createdAt") << 3;
    QTest::newRow("by five: no empty page after") << QByteArray("limit=5") << 1;
    QTest::newRow("filtered") << QByteArray("limit=3&property=state==enabled") << 2;
}

void PracticeListingTest::paged()
{
    QStringList wanted{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    for (const QString& name : std::as_const(wanted)) {
        create(name);
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
    for (const char* query : {"limit=0", "limit=101", "limit=x", "orderby=name", "continuationToken=!",
                              "property=name", "property===x", "property=name=x"}) {
        QTest::newRow(query) << QByteArray(query);
    }
}

void PracticeListingTest::badListing()
{
    QFETCH(QByteArray, query);
    QCOMPARE(m_client.flow("GET", "/connections?" + query).status, 400);
}

FLOWCONNECT_TEST(PracticeListingTest)
#include "PracticeListingTest.moc"
