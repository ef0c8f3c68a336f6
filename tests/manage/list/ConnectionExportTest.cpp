#include "manage/list/ConnectionExport.h"
#include "manage/CsvLine.h"
#include "manage/list/ExportWriter.h"
#include "support/ScratchHome.h"
#include "support/TestProgram.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

ConnectionExport oneOf(const ConnectionFacts& facts)
{
    ConnectionExport all;
    all.platform = u"https://platform.adobe.io"_s;
    all.sandboxName = u"prod"_s;
    all.connections.append({facts, facts, u"PostgreSQL"_s, 3, true, {}});
    return all;
}

} // namespace

/// What is exported: whole, harmless in a spreadsheet, without secrets; and written to the disk.
class ConnectionExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void table();
    void json();
    void unknownStaysUnknown();
    void secretsStayOut();
    void writes();
    void tellsWhyItCouldNot();
    void aSilentDiskIsSaid();

private:
    ScratchHome m_home;
};

void ConnectionExportTest::fields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"shop"_s << u"shop"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quotes") << u"say \"hi\""_s << u"\"say \"\"hi\"\"\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("blanks at the ends") << u" a "_s << u"\" a \""_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("formula with a comma") << u"=HYPERLINK(\"x\",1)"_s << u"\"'=HYPERLINK(\"\"x\"\",1)\""_s;
    QTest::newRow("within") << u"a=b"_s << u"a=b"_s;
}

void ConnectionExportTest::fields()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(csvField(text), field);
}

void ConnectionExportTest::table()
{
    ConnectionFacts facts;
    facts.id = u"id-1"_s;
    facts.name = u"=cmd"_s;
    facts.description = u"店,頭"_s;
    facts.etag = u"\"1700e582\""_s;
    facts.createdAt = 1'764'000'000'000;
    const QByteArray table = csvOf(oneOf(facts));
    QVERIFY(table.startsWith("\xef\xbb\xbfid,name,description,source,"));
    QVERIFY(table.endsWith("\r\n"));
    QCOMPARE(table.count("\r\n"), 2);
    QVERIFY2(table.contains("id-1,'=cmd,\"店,頭\",PostgreSQL,"), table.constData());
    QVERIFY(table.contains(",3,2025-11-24T16:00:00.000Z,"));
    QVERIFY(table.contains(",\"\"\"1700e582\"\"\"\r\n"));
}

void ConnectionExportTest::json()
{
    ConnectionFacts facts;
    facts.id = u"id-1"_s;
    facts.name = u"=cmd"_s;
    ConnectionExport all = oneOf(facts);
    all.connections[0].completed.userName = u"reader"_s;
    const QJsonObject document = QJsonDocument::fromJson(jsonOf(all)).object();
    QCOMPARE(document["sandboxName"_L1].toString(), u"prod"_s);
    QCOMPARE(document["complete"_L1], QJsonValue(false));
    const QJsonObject one = document["connections"_L1].toArray().at(0).toObject();
    QCOMPARE(one["name"_L1].toString(), u"=cmd"_s); // no spreadsheet reads it
    QCOMPARE(one["userName"_L1].toString(), u"reader"_s);
    QCOMPARE(one["fromHistory"_L1].toString(), u"userName"_s);
    QCOMPARE(one["dataflows"_L1], QJsonValue(3));
}

void ConnectionExportTest::unknownStaysUnknown()
{
    ConnectionFacts facts;
    facts.id = u"id-1"_s;
    ConnectionExport all = oneOf(facts);
    all.connections[0].dataflows.reset();
    const QJsonObject one =
        QJsonDocument::fromJson(jsonOf(all)).object()["connections"_L1].toArray().at(0).toObject();
    QVERIFY(one["dataflows"_L1].isNull());
    QVERIFY(one["server"_L1].isNull());
    QVERIFY(one["createdAt"_L1].isNull());
    QVERIFY(one["test"_L1].isNull());
}

void ConnectionExportTest::secretsStayOut()
{
    ConnectionFacts facts;
    facts.id = u"id-1"_s;
    facts.description = u"Server=db;UID=reader;Password=pass-5520-secret"_s;
    facts.name = u"postgresql://reader:pass-5520-secret@db/shop"_s;
    QVERIFY(!csvOf(oneOf(facts)).contains("5520"));
    QVERIFY(!jsonOf(oneOf(facts)).contains("5520"));
}

void ConnectionExportTest::writes()
{
    ExportWriter writer;
    ConnectionFacts facts;
    facts.id = u"id-1"_s;
    const QString path = m_home.filePath(u"connections.csv"_s);
    std::optional<WriteEnd> end;
    writer.write(path, ExportFormat::Csv, oneOf(facts), [&](const WriteEnd& one) { end = one; });
    QVERIFY(writer.isWriting());
    QTRY_VERIFY(end);
    QVERIFY(end->written);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), csvOf(oneOf(facts)));
}

void ConnectionExportTest::tellsWhyItCouldNot()
{
    ExportWriter writer;
    std::optional<WriteEnd> end;
    writer.write(m_home.filePath(u"no/such/folder/connections.csv"_s), ExportFormat::Csv, {},
                 [&](const WriteEnd& one) { end = one; });
    QTRY_VERIFY(end);
    QVERIFY(!end->written);
    QVERIFY(!end->reason.isEmpty());
}

void ConnectionExportTest::aSilentDiskIsSaid()
{
    const auto gate = std::make_shared<QSemaphore>();
    const auto passed = std::make_shared<QSemaphore>();
    int ends = 0;
    bool silent = false;
    {
        ExportWriter writer(nullptr, 20, [gate, passed](const QString&, const QByteArray&) {
            gate->acquire();
            passed->release();
            return WriteEnd{true, false, {}};
        });
        writer.write(u"x"_s, ExportFormat::Csv, {}, [&](const WriteEnd& end) {
            silent = end.noAnswer;
            ++ends;
        });
        QTRY_COMPARE(ends, 1);
        QVERIFY(silent);
        QVERIFY(!writer.isWriting());
        gate->release();
        passed->acquire();
        QCoreApplication::processEvents();
    }
    QCOMPARE(ends, 1); // what came late counts for nothing
}

FLOWCONNECT_TEST(ConnectionExportTest)
#include "ConnectionExportTest.moc"
