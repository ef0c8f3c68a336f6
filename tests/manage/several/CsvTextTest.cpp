#include "support/TestProgram.h"

#include "manage/several/CsvText.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// What spreadsheets and people make of RFC 4180.
class CsvTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void tellsWhatIsNoTable_data();
    void tellsWhatIsNoTable();
    void readsWhatItWrites();
    void defuses();
};

namespace {

QByteArray wide(const QString& text, bool bigEndian)
{
    QStringEncoder encoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                           QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

void CsvTextTest::reads_data()
{
    using Cells = QList<QStringList>;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Cells>("cells");
    const Cells plain{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << plain;
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << plain;
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << plain;
    QTest::newRow("no end") << QByteArray("a,b\n1,2") << plain;
    QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                        "a,b\n1,2")
                          << plain;
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2") << plain;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2") << plain;
    QTest::newRow("Excel's word") << QByteArray("sep=;\r\na;b\r\n1;2") << plain;
    QTest::newRow("Unicode Text") << wide(u"a\tb\r\n1\t2\r\n"_s, false) << plain;
    QTest::newRow("UTF-16 BE") << wide(u"a\tb\r\n1\t2\r\n"_s, true) << plain;
    QTest::newRow("empty lines") << QByteArray("a,b\n\n,\n1,2\n\n") << plain;
    QTest::newRow("quotes") << QByteArray("a,b\n\"1,\"\"x\"\"\",\"2\n3\"")
                            << Cells{{u"a"_s, u"b"_s}, {u"1,\"x\""_s, u"2\n3"_s}};
    QTest::newRow("separator in quotes")
        << QByteArray("\"a,a,a\";b\n1;2") << Cells{{u"a,a,a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("empty last cell") << QByteArray("a,b\n1,") << Cells{{u"a"_s, u"b"_s}, {u"1"_s, u""_s}};
    QTest::newRow("blanks stay") << QByteArray("a,b\n 1 ,2") << Cells{{u"a"_s, u"b"_s}, {u" 1 "_s, u"2"_s}};
    QTest::newRow("quote inside") << QByteArray("a,b\n1\"x,2")
                                  << Cells{{u"a"_s, u"b"_s}, {u"1\"x"_s, u"2"_s}};
}

void CsvTextTest::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<QStringList>, cells);
    const CsvTable table = readCsv(bytes);
    QCOMPARE(table.problem, CsvProblem::None);
    QList<QStringList> read;
    for (const CsvRecord& record : table.records) {
        read += record.cells;
    }
    QCOMPARE(read, cells);
}

void CsvTextTest::tellsWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvProblem>("problem");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << CsvProblem::Empty << 0;
    QTest::newRow("blanks") << QByteArray("\n , \n") << CsvProblem::Empty << 0;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\0\0\0", 7) << CsvProblem::NoText << 0;
    QTest::newRow("Latin-1") << QByteArray("a,b\n\xe4,2") << CsvProblem::NoText << 0;
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n3\n") << CsvProblem::OpenQuote << 2;
    QTest::newRow("behind a quote") << QByteArray("a,b\n1,2\n\"1\"x,2") << CsvProblem::BehindQuote << 3;
    QTest::newRow("too large") << QByteArray(largestCsvBytes + 1, 'a') << CsvProblem::TooLarge << 0;
    QTest::newRow("too many") << QByteArray("a\n") + QByteArray("1\n").repeated(mostCsvRows + 1)
                              << CsvProblem::TooManyRows << 0;
}

void CsvTextTest::tellsWhatIsNoTable()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const CsvProblem, problem);
    const CsvTable table = readCsv(bytes);
    QCOMPARE(table.problem, problem);
    QTEST(table.line, "line");
    QCOMPARE(readCsv("a\n" + QByteArray("1\n").repeated(mostCsvRows)).records.size(), mostCsvRows + 1);
}

void CsvTextTest::readsWhatItWrites()
{
    const QList<QStringList> rows{
        {u"a"_s, u"b"_s}, {u"x,\"y\""_s, u"1\r\n2"_s}, {u"資料庫"_s, u" blank "_s}, {u"a;b"_s, u"c\td"_s}};
    const QByteArray bytes = csvBytes(rows);
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    const CsvTable table = readCsv(bytes);
    QCOMPARE(table.records.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(table.records.at(i).cells, rows.at(i));
    }
}

void CsvTextTest::defuses()
{
    for (const QString& cell : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"\tx"_s, u"\rx"_s, u"\nx"_s}) {
        QCOMPARE(defusedCell(cell), u'\'' + cell);
        QVERIFY(isDefused(defusedCell(cell)));
    }
    for (const QString& cell : {u""_s, u"shop"_s, u"'tis"_s, u"'"_s, u"a=b"_s}) {
        QCOMPARE(defusedCell(cell), cell);
        QVERIFY(!isDefused(cell));
    }
}

FLOWCONNECT_TEST(CsvTextTest)
#include "CsvTextTest.moc"
