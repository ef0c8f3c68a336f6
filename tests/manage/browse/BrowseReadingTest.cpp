#include "manage/browse/ColumnCopy.h"
#include "manage/browse/RootReading.h"
#include "manage/browse/TableOutline.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// Strangers' JSON about tables, brought in order, filtered, and made to copies.
class BrowseReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRoot();
    void tellsAnswersThatAreNone_data();
    void tellsAnswersThatAreNone();
    void splitsPaths_data();
    void splitsPaths();
    void ordersWhateverCame();
    void dividesWhatIsLong();
    void filters();
    void readsColumns();
    void readsRows();
    void copies();
};

void BrowseReadingTest::readsTheRoot()
{
    const TableListPointer list = readRoot("\xEF\xBB\xBF[{\"type\":\"view\",\"name\":\"public.b\",\"path\":"
                                           "\"public.b\",\"canPreview\":false,\"x\":{}},"
                                           "{\"name\":\"audit.z\",\"type\":7},17,null,{},{\"path\":\"public."
                                           "a\",\"type\":\"TABLE\",\"canFetchSchema\":false}]");
    QVERIFY(list != nullptr);
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->skipped(), 3);
    QCOMPARE(list->path(0).toString(), u"audit.z"_s);
    QCOMPARE(list->entry(0).kind, TableKind::Unknown);
    QVERIFY(list->entry(0).canPreview);
    QCOMPARE(list->path(1).toString(), u"public.a"_s);
    QCOMPARE(list->entry(1).kind, TableKind::Table);
    QVERIFY(!list->entry(1).canFetchSchema);
    QCOMPARE(list->name(2).toString(), u"b"_s);
    QVERIFY(!list->entry(2).canPreview);
    QCOMPARE(list->schemas().size(), 2);
    QCOMPARE(list->find(u"public.b"_s), 2);
    QCOMPARE(list->find(u"public.c"_s), -1);
    QCOMPARE(readRoot("[]")->size(), 0);
}

void BrowseReadingTest::tellsAnswersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an object") << QByteArray(R"({"items":[]})");
    QTest::newRow("HTML") << QByteArray("<html>[]</html>");
    QTest::newRow("cut off") << QByteArray(R"([{"path":"a.b"})");
    QTest::newRow("a word") << QByteArray(R"("tables")");
}

void BrowseReadingTest::tellsAnswersThatAreNone()
{
    QFETCH(QByteArray, body);
    QVERIFY(readRoot(body) == nullptr);
    QVERIFY(!readTable(body));
}

void BrowseReadingTest::splitsPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("shown");
    QTest::newRow("usual") << u"public.orders"_s << u"public.orders"_s << u"public"_s << u"orders"_s;
    QTest::newRow("bare name") << u"odd.schema.t"_s << u"t"_s << u"odd.schema"_s << u"t"_s;
    QTest::newRow("dots") << u"a.b.c"_s << u"a.b.c"_s << u"a"_s << u"b.c"_s;
    QTest::newRow("quotes") << u"\"a.b\".\"c.d\""_s << QString() << u"\"a.b\""_s << u"\"c.d\""_s;
    QTest::newRow("no schema") << u"orders"_s << u"orders"_s << QString() << u"orders"_s;
    QTest::newRow("another name") << u"0815"_s << u"訂單"_s << QString() << u"訂單"_s;
    QTest::newRow("ends in a dot") << u"a."_s << QString() << u"a"_s << QString();
    QTest::newRow("one quote") << u"a\".b"_s << QString() << QString() << u"a\".b"_s;
}

void BrowseReadingTest::splitsPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    TableListMaker maker(1, 10);
    maker.add(path, name, {});
    const TableListPointer list = maker.take();
    QCOMPARE(list->path(0).toString(), path);
    QTEST(list->schemas().at(0).name, "schema");
    QTEST(list->name(0).toString(), "shown");
}

/// Against the plain way to bring texts in order.
void BrowseReadingTest::ordersWhateverCame()
{
    const QStringList names{u"b"_s,
                            u"a"_s,
                            u"訂單"_s,
                            u"a_long_common_name_1"_s,
                            u"aa"_s,
                            u"日常訂單"_s,
                            u"a_long_common_name_12"_s,
                            u"a_long_common_name_0"_s,
                            u"Ä"_s,
                            u"a"_s};
    for (const bool isLatin : {true, false}) {
        TableListMaker maker(1, 1);
        QStringList expected;
        for (const QString& schema : {u"s"_s, u"r"_s, u"s"_s}) {
            for (const QString& name : names) {
                if (!isLatin || name.at(0).unicode() < 0x100) {
                    maker.add(QString(schema + u'.' + name), {}, {});
                    expected.append(QString(schema + u'\u0001' + name));
                }
            }
        }
        std::sort(expected.begin(), expected.end());
        const TableListPointer list = maker.take();
        QStringList got;
        for (qsizetype number = 0; number < list->size(); ++number) {
            const QString schema = list->schemas().at(list->entry(number).schema).name;
            got.append(QString(schema + u'\u0001' + list->name(number)));
        }
        QCOMPARE(got, expected);
        QCOMPARE(list->schemas().size(), 2);
        QCOMPARE(list->schemas().at(0).count, expected.size() / 3);
    }
}

/// No node has more children than a view lays out in no time, and each entry is found from above and below.
void BrowseReadingTest::dividesWhatIsLong()
{
    for (const bool areSchemas : {false, true}) {
        TableListMaker maker(1, 1);
        for (int number = 0; number < 2501; ++number) {
            const QString text = QString::number(10'000 + number);
            maker.add(areSchemas ? QString(text + u".t"_s) : QString(u"s."_s + text), {}, {});
        }
        const auto outline = TableOutline::make(maker.take());
        QCOMPARE(outline->size(), 2501);
        for (const qsizetype match : {0, 999, 1000, 1001, 2499, 2500}) {
            const quint32 above = outline->nodeAbove(match);
            const TableOutline::Node& node = outline->node(above);
            QVERIFY(node.holdsEntries);
            QVERIFY(node.children <= quint32(TableOutline::mostChildren));
            QVERIFY(match >= node.first && match < qsizetype(node.first + node.count));
            quint32 number = above;
            while (number != 0) {
                const TableOutline::Node& one = outline->node(number);
                const TableOutline::Node& up = outline->node(one.parent);
                QVERIFY(up.children <= quint32(TableOutline::mostChildren));
                QCOMPARE(up.firstChild + one.row, number);
                number = one.parent;
            }
        }
        QCOMPARE(outline->node(0).children, areSchemas ? 3U : 1U);
    }
}

void BrowseReadingTest::filters()
{
    const TableListPointer list = readRoot(
        R"([{"path":"public.Orders"},{"path":"audit.orders_log"},{"path":"public.stock"},{"path":"9","name":"Order"}])");
    const auto outline = TableOutline::make(list, u"ORDER"_s);
    QCOMPARE(outline->size(), 3);
    QCOMPARE(outline->node(0).children, 3U);
    QCOMPARE(outline->matchOf(list->find(u"public.stock"_s)), -1);
    const qsizetype orders = list->find(u"public.Orders"_s);
    QCOMPARE(outline->entry(outline->matchOf(orders)), orders);
    QCOMPARE(TableOutline::make(list, u"%"_s)->size(), 0);
    QCOMPARE(TableOutline::make(list, u"audit."_s)->size(), 1);
}

void BrowseReadingTest::readsColumns()
{
    const auto table = readTable(R"json({"format":"flat","schema":{"columns":[
        {"name":"id","type":"integer","xdm":{"type":"integer"}},
        {"name":"at","type":"string","xdm":{"type":"string","format":"date-time"}},
        {"name":"day","type":"string","meta:xdmType":"date","xdm":{"type":"string"}},
        {"name":"price","type":"numeric(10, 2)"},{"name":"blob","type":"BYTEA"},{"name":"tags","type":"array"},
        {"name":"odd","type":"hyperloglog"},{"type":"string"},7,{"name":"bare"}]
}
})json");
    QVERIFY(table);
    QList<ColumnKind> kinds;
    QStringList raw;
    for (const TableColumn& column : table->columns) {
        kinds.append(column.kind);
        raw.append(column.rawType());
    }
    QCOMPARE(kinds, (QList<ColumnKind>{ColumnKind::WholeNumber, ColumnKind::DateTime, ColumnKind::Date,
                                       ColumnKind::DecimalNumber, ColumnKind::Binary, ColumnKind::List,
                                       ColumnKind::Unknown, ColumnKind::Unknown}));
    QCOMPARE(raw, (QStringList{u"integer"_s, u"string (date-time)"_s, u"string"_s, u"numeric(10, 2)"_s,
                               u"BYTEA"_s, u"array"_s, u"hyperloglog"_s, QString()}));
    QVERIFY(!table->hasData);
    QVERIFY(readTable(R"({"schema":{"columns":[]}})"));
}

void BrowseReadingTest::readsRows()
{
    QByteArray rows;
    for (int row = 0; row < 150; ++row) {
        rows += R"(,{"b":null})";
    }
    const auto table = readTable(R"({"schema":{"columns":[{"name":"a"},{"name":"b"}]},"data":[
        {"a":9007199254740993,"b":"x"},{"b":true,"c":1},[0.1,{"k":[1]}],"odd")" +
                                 rows + "]}");
    QVERIFY(table);
    QVERIFY(table->hasData);
    QCOMPARE(table->rows.size(), mostRows);
    QCOMPARE(table->rows.at(0), (QList<TableCell>{u"9007199254740993"_s, u"x"_s}));
    QCOMPARE(table->rows.at(1), (QList<TableCell>{std::nullopt, u"true"_s}));
    QCOMPARE(table->rows.at(2), (QList<TableCell>{u"0.1"_s, u"{\"k\":[1]}"_s}));
    QCOMPARE(table->rows.at(3), (QList<TableCell>{std::nullopt, std::nullopt}));
}

void BrowseReadingTest::copies()
{
    QList<TableColumn> columns(3);
    columns[0].name = u"id"_s;
    columns[1].name = u"a,\"b\""_s;
    columns[1].type = u"@x"_s;
    columns[2].name = u"=1+1"_s;
    QCOMPARE(columnList(columns), u"id, a,\"b\", =1+1"_s);
    const QString csv = columnCsv(columns, {u"C"_s, u"T"_s, u"R"_s}, [](ColumnKind) { return u"text"_s; });
    QCOMPARE(csv, u"C,T,R\r\nid,text,\r\n\"a,\"\"b\"\"\",text,'@x\r\n'=1+1,text,\r\n"_s);
}

FLOWCONNECT_TEST(BrowseReadingTest)
#include "BrowseReadingTest.moc"
