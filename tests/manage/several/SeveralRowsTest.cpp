#include "manage/several/SeveralScene.h"
#include "support/TestProgram.h"

#include "manage/several/DryRun.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// From a table to connections that can be made: what stands there is checked, and nothing is mended.
class SeveralRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsColumnsByManyNames();
    void tellsWhichColumnsAreMissing();
    void knowsEncryptions_data();
    void knowsEncryptions();
    void tellsEveryProblem_data();
    void tellsEveryProblem();
    void comparesRows();
    void takesNoExample();
    void namesAListByItsRows();
    void comparesWithPlatform();
};

namespace {

SeveralRows rowsIn(const QByteArray& list)
{
    return readRows(readCsv(list), shopDraft());
}

} // namespace

void SeveralRowsTest::knowsColumnsByManyNames()
{
    const ColumnMap map = readColumns({u"使用者名稱"_s, u"HOST"_s, u" Db-Name "_s, u"連線名稱"_s, u"colour"_s,
                                       u"User_Password"_s, u"ssl mode"_s, u""_s});
    QVERIFY(map.isUsable());
    QCOMPARE(map.places.value(RowColumn::User), 0);
    QCOMPARE(map.places.value(RowColumn::Server), 1);
    QCOMPARE(map.places.value(RowColumn::Database), 2);
    QCOMPARE(map.places.value(RowColumn::Name), 3);
    QCOMPARE(map.places.value(RowColumn::Encryption), 6);
    QCOMPARE(map.unknown, (QStringList{u"colour"_s, u"User_Password"_s}));
}

void SeveralRowsTest::tellsWhichColumnsAreMissing()
{
    QCOMPARE(readColumns({u"name"_s, u"port"_s}).missing,
             (QList<RowColumn>{RowColumn::Server, RowColumn::Database, RowColumn::User}));
    const ColumnMap twice = readColumns({u"name"_s, u"server"_s, u"host"_s, u"database"_s, u"user"_s});
    QCOMPARE(twice.twice, QList<RowColumn>{RowColumn::Server});
    QVERIFY(!twice.isUsable());
}

void SeveralRowsTest::knowsEncryptions_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<std::optional<Encryption>>("encryption");
    const auto add = [](const char16_t* cell, std::optional<Encryption> encryption) {
        const QString text = QString::fromUtf16(cell);
        QTest::addRow("%s", qPrintable(text)) << text << encryption;
    };
    add(u"", Encryption::Default);
    add(u"Off", Encryption::Off);
    add(u"disable", Encryption::Off);
    add(u"PREFER", Encryption::Prefer);
    add(u"Require (recommended)", Encryption::Require);
    add(u"必須加密（建議）", Encryption::Require);
    add(u"verify-ca", Encryption::VerifyCertificate);
    add(u"Verify certificate", Encryption::VerifyCertificate);
    add(u"verify_full", Encryption::VerifyHost);
    add(u"Verify host name", Encryption::VerifyHost);
    add(u"必須加密並確認憑證與主機名稱", Encryption::VerifyHost);
    add(u"true", std::nullopt);
    add(u"strong", std::nullopt);
}

void SeveralRowsTest::knowsEncryptions()
{
    QFETCH(const QString, cell);
    QFETCH(const std::optional<Encryption>, encryption);
    QCOMPARE(readEncryption(cell), encryption);
}

void SeveralRowsTest::tellsEveryProblem_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("problem");
    const auto add = [](const char* cells, RowColumn column, RowFault fault,
                        Problem problem = Problem::None) {
        QTest::addRow("%s", cells) << QByteArray(cells) << int(column) << int(fault) << int(problem);
    };
    add(",db.example.com,5432,shop,reader,pw,", RowColumn::Name, RowFault::Field, Problem::Missing);
    add("a,,5432,shop,reader,pw,", RowColumn::Server, RowFault::Field, Problem::Missing);
    add("a,db.example.com:6543,,shop,reader,pw,", RowColumn::Server, RowFault::Field, Problem::ServerPort);
    add("a,https://db.example.com,,shop,reader,pw,", RowColumn::Server, RowFault::Field,
        Problem::ServerScheme);
    add("a,db.example.com,x,shop,reader,pw,", RowColumn::Port, RowFault::Field, Problem::PortNumber);
    add("a,db.example.com,70000,shop,reader,pw,", RowColumn::Port, RowFault::Field, Problem::PortRange);
    add("a,db.example.com,,,reader,pw,", RowColumn::Database, RowFault::Field, Problem::Missing);
    add("a,db.example.com,,shop,,pw,", RowColumn::User, RowFault::Field, Problem::Missing);
    add("a,db.example.com,,shop,reader,pw,strong", RowColumn::Encryption, RowFault::UnknownEncryption);
    add("'=a,db.example.com,,shop,reader,pw,", RowColumn::Name, RowFault::Defused);
    add("a,db.example.com,,#REF!,reader,pw,", RowColumn::Database, RowFault::SheetError);
    add("a,db.example.com,,shop,reader,pw,,more", RowColumn::Name, RowFault::CellCount);
    add("a,db.example.com,,shop,reader,'=pw,", RowColumn::Password, RowFault::GuardInPassword);
    add("a my-password-7,db.example.com,,shop,reader,my-password-7,", RowColumn::Name,
        RowFault::SecretInName);
}

void SeveralRowsTest::tellsEveryProblem()
{
    QFETCH(const QByteArray, cells);
    QFETCH(const int, column);
    QFETCH(const int, fault);
    QFETCH(const int, problem);
    const SeveralRows list = rowsIn("name,server,port,database,user,password,encryption\n" + cells);
    QVERIFY(list.isUsable());
    const RowProblem expected{static_cast<RowColumn>(column), static_cast<RowFault>(fault),
                              static_cast<Problem>(problem)};
    QCOMPARE(list.rows.constFirst().problems.size(), 1);
    QVERIFY(list.rows.constFirst().problems.constFirst() == expected);
    QCOMPARE(list.rows.constFirst().isFaulty(), expected.stops());
}

void SeveralRowsTest::comparesRows()
{
    const SeveralRows list = rowsIn("name,server,database,user\na,db.example.com,shop,reader\n"
                                    "a,db.example.com,crm,reader\nb,DB.example.com,shop,reader\n"
                                    "a,db.example.com,shop,reader\n");
    QCOMPARE(list.faultyRows(), 1);
    QCOMPARE(list.rows.at(1).problems, (QList<RowProblem>{{RowColumn::Name, RowFault::NameTwice, {}, 1}}));
    QCOMPARE(list.rows.at(2).problems,
             (QList<RowProblem>{{RowColumn::Database, RowFault::SameAccount, {}, 1}}));
    QCOMPARE(list.rows.at(3).problems, (QList<RowProblem>{{RowColumn::Name, RowFault::SameRow, {}, 1}}));
}

void SeveralRowsTest::takesNoExample()
{
    const SeveralRows list = rowsIn(csvTemplate());
    QVERIFY(list.isUsable());
    QCOMPARE(list.columns.places.size(), rowColumnCount);
    QCOMPARE(list.faultyRows(), 2);
}

void SeveralRowsTest::namesAListByItsRows()
{
    const QByteArray head = "name,server,database,user,password\n";
    const QString batch = rowsIn(head + "a,db.example.com,shop,reader,one").batch;
    QCOMPARE(rowsIn(head + "a,db.example.com,shop,reader,two").batch, batch); // no password in it
    QVERIFY(rowsIn(head + "b,db.example.com,shop,reader,one").batch != batch);
}

void SeveralRowsTest::comparesWithPlatform()
{
    SeveralRows list = rowsIn("name,server,database,user\na,db.example.com,shop,reader\n"
                              "b,db.example.com,crm,reader\nc,db.example.com,hr,reader\n");
    ConnectionFacts namesake;
    namesake.name = u"a"_s;
    ConnectionFacts other;
    other.name = u"theirs"_s;
    other.server = u"DB.example.com"_s;
    other.database = u"crm"_s;
    other.userName = u"reader"_s;
    for (int time = 0; time < 2; ++time) { // a second reading adds nothing
        noteExisting(list, shopDraft(), {namesake, other});
        QCOMPARE(list.rows.at(0).problems,
                 (QList<RowProblem>{{RowColumn::Name, RowFault::NameTaken, {}, 0, u"a"_s}}));
        QCOMPARE(list.rows.at(1).problems,
                 (QList<RowProblem>{{RowColumn::Database, RowFault::AccountExists, {}, 0, u"theirs"_s}}));
        QVERIFY(list.rows.at(2).problems.isEmpty());
        QCOMPARE(list.faultyRows(), 0);
    }
    noteExisting(list, shopDraft(), {});
    QVERIFY(list.rows.at(0).problems.isEmpty());
}

FLOWCONNECT_TEST(SeveralRowsTest)
#include "SeveralRowsTest.moc"
