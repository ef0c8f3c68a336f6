#include "manage/CsvLine.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// Lines for spreadsheets, of texts that strangers wrote.
class CsvLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << QStringList{u"a"_s, u""_s, u"訂單"_s} << u"a,,訂單\r\n"_s.toUtf8();
        QTest::newRow("quoted") << QStringList{u"a,b"_s, u"say \"no\""_s, u"x\ny"_s}
                                << QByteArray("\"a,b\",\"say \"\"no\"\"\",\"x\ny\"\r\n");
        QTest::newRow("formulas") << QStringList{u"=1"_s, u"+1"_s, u"-1"_s, u"@a"_s, u"\ta"_s, u"\ra"_s}
                                  << QByteArray("'=1,'+1,'-1,'@a,'\ta,\"'\ra\"\r\n");
        QTest::newRow("formula in quotes") << QStringList{u"=1,2"_s} << QByteArray("\"'=1,2\"\r\n");
        QTest::newRow("no formula") << QStringList{u"a=1"_s, u"'=1"_s} << QByteArray("a=1,'=1\r\n");
    }
    void writes()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const QByteArray, line);
        QCOMPARE(csvLine(cells), line);
    }
};

FLOWCONNECT_TEST(CsvLineTest)
#include "CsvLineTest.moc"
