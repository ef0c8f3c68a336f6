#include "practice/database/ConnectionStringReader.h"
#include "practice/database/DatabaseTarget.h"
#include "practice/database/SchemaJson.h"
#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect::practice;

/// The readers that need no server: connection strings, params, column types.
class PracticeReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionString_data();
    void connectionString();
    void refused_data();
    void refused();
    void encryption_data();
    void encryption();
    void basicParams_data();
    void basicParams();
    void columnTypes_data();
    void columnTypes();
    void tables_data();
    void tables();
};

void PracticeReadersTest::connectionString_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << u"Server=h;Database=d;Port=5433;UID=u;Password=p"_s << u"h"_s << 5433 << u"u"_s
                           << u"p"_s;
    QTest::newRow("no port") << u"Server=h;Database=d;UID=u;Password=p"_s << u"h"_s << 5432 << u"u"_s
                             << u"p"_s;
    QTest::newRow("keys in any case")
        << u"SERVER=h;database=d;pOrt=1;uid=u;PASSWORD=p"_s << u"h"_s << 1 << u"u"_s << u"p"_s;
    QTest::newRow("any order, end semicolon")
        << u"Password=p;UID=u;Database=d;Server=h;"_s << u"h"_s << 5432 << u"u"_s << u"p"_s;
    QTest::newRow("equals signs") << u"Server=h;Database=d;UID=u;Password=a=b=="_s << u"h"_s << 5432 << u"u"_s
                                  << u"a=b=="_s;
    QTest::newRow("inner quotes and braces")
        << u"Server=h;Database=d;UID=u;Password=a{b}'c\"d}"_s << u"h"_s << 5432 << u"u"_s << u"a{b}'c\"d}"_s;
    QTest::newRow("inner blanks") << u"Server=h;Database=d;UID=a b;Password=c  d"_s << u"h"_s << 5432
                                  << u"a b"_s << u"c  d"_s;
    QTest::newRow("other letters") << u"Server=h;Database=d;UID=u;Password=密碼%2B+&"_s << u"h"_s << 5432
                                   << u"u"_s << u"密碼%2B+&"_s;
}

void PracticeReadersTest::connectionString()
{
    QFETCH(QString, text);
    const auto read = readConnectionString(text);
    QVERIFY(std::holds_alternative<DatabaseTarget>(read));
    const auto& target = std::get<DatabaseTarget>(read);
    QTEST(target.server, "server");
    QTEST(int(target.port), "port");
    QTEST(target.userName, "user");
    QTEST(target.password, "password");
    QCOMPARE(target.database, u"d"_s);
    QCOMPARE(target.sslMode, u"disable"_s);
}

void PracticeReadersTest::refused_data()
{
    QTest::addColumn<QString>("text");
    const QString rest = u"Database=d;UID=u;Password=p;"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("no server") << rest;
    QTest::newRow("empty server") << QString(u"Server=;"_s + rest);
    QTest::newRow("no password") << u"Server=h;Database=d;UID=u"_s;
    QTest::newRow("no equals sign") << QString(rest + u"Server"_s);
    QTest::newRow("unknown key") << QString(rest + u"Server=h;Host=x"_s);
    QTest::newRow("misspelt key") << QString(rest + u"Server=h;ValidationServerCertificate=1"_s);
    QTest::newRow("repeated key") << QString(rest + u"Server=h;SERVER=i"_s);
    QTest::newRow("port 0") << QString(rest + u"Server=h;Port=0"_s);
    QTest::newRow("port 65536") << QString(rest + u"Server=h;Port=65536"_s);
    QTest::newRow("port a word") << QString(rest + u"Server=h;Port=x"_s);
    QTest::newRow("braces") << u"Server=h;Database=d;UID=u;Password={secret}"_s;
    QTest::newRow("double quotes") << u"Server=h;Database=d;UID=u;Password=\"secret\""_s;
    QTest::newRow("single quotes") << u"Server=h;Database=d;UID=u;Password='secret'"_s;
    QTest::newRow("blank before") << u"Server=h;Database=d;UID=u;Password= secret"_s;
    QTest::newRow("blank after") << u"Server=h;Database=d;UID=u;Password=secret "_s;
    QTest::newRow("two equals signs") << u"Server=h;Database=d;UID=u;Password==secret"_s;
    QTest::newRow("EncryptionMethod 2") << QString(rest + u"Server=h;EncryptionMethod=2"_s);
    QTest::newRow("ValidateServerCertificate 2") << QString(rest + u"Server=h;ValidateServerCertificate=2"_s);
}

void PracticeReadersTest::refused()
{
    QFETCH(QString, text);
    const auto read = readConnectionString(text);
    QVERIFY(std::holds_alternative<TargetProblem>(read));
    QVERIFY(!std::get<TargetProblem>(read).reason.isEmpty());
    QVERIFY(!std::get<TargetProblem>(read).reason.contains(u"secret"_s));
}

void PracticeReadersTest::encryption_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("sslMode");
    QTest::addColumn<bool>("checked");
    QTest::newRow("none") << u""_s << u"disable"_s << false;
    QTest::newRow("off") << u";EncryptionMethod=0"_s << u"disable"_s << false;
    QTest::newRow("off, validate") << u";EncryptionMethod=0;ValidateServerCertificate=1"_s << u"disable"_s
                                   << false;
    QTest::newRow("on") << u";EncryptionMethod=1"_s << u"require"_s << false;
    QTest::newRow("on, do not validate")
        << u";encryptionmethod=1;validateservercertificate=0"_s << u"require"_s << false;
    QTest::newRow("on, validate") << u";EncryptionMethod=1;ValidateServerCertificate=1"_s << u"verify-ca"_s
                                  << true;
    QTest::newRow("request") << u";EncryptionMethod=6"_s << u"prefer"_s << false;
    QTest::newRow("request, validate")
        << u";EncryptionMethod=6;ValidateServerCertificate=1"_s << u"prefer"_s << true;
}

void PracticeReadersTest::encryption()
{
    QFETCH(QString, suffix);
    const auto read = readConnectionString(u"Server=h;Database=d;UID=u;Password=p"_s + suffix);
    QVERIFY(std::holds_alternative<DatabaseTarget>(read));
    QTEST(std::get<DatabaseTarget>(read).sslMode, "sslMode");
    QTEST(std::get<DatabaseTarget>(read).checksCertificate, "checked");
}

void PracticeReadersTest::basicParams_data()
{
    QTest::addColumn<QJsonValue>("port");
    QTest::addColumn<QJsonValue>("given");
    QTest::addColumn<int>("wantedPort");
    QTest::addColumn<QString>("sslMode");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("defaults") << none << none << 5432 << u"prefer"_s;
    QTest::newRow("disable") << QJsonValue(u"6000"_s) << QJsonValue(u"Disable"_s) << 6000 << u"disable"_s;
    QTest::newRow("verify with blank") << none << QJsonValue(u"Verify Ca"_s) << 5432 << u"verify-ca"_s;
    QTest::newRow("verify with hyphen") << none << QJsonValue(u"Verify-Full"_s) << 5432 << u"verify-full"_s;
    QTest::newRow("port too high") << QJsonValue(u"65536"_s) << none << 0 << QString();
}

void PracticeReadersTest::basicParams()
{
    QFETCH(QJsonValue, port);
    QFETCH(QJsonValue, given);
    QFETCH(int, wantedPort);
    QJsonObject params{{u"server"_s, u"h"_s},
                       {u"database"_s, u"d"_s},
                       {u"username"_s, u"u"_s},
                       {u"password"_s, u" ;{}' "_s}};
    params.insert(u"port"_s, port);
    params.insert(u"sslMode"_s, given);
    const auto read = readTarget(u"Basic Authentication"_s, params);
    QCOMPARE(std::holds_alternative<DatabaseTarget>(read), wantedPort > 0);
    if (const auto* target = std::get_if<DatabaseTarget>(&read)) {
        QCOMPARE(int(target->port), wantedPort);
        QTEST(target->sslMode, "sslMode");
        QCOMPARE(target->password, u" ;{}' "_s);
    }
}

void PracticeReadersTest::columnTypes_data()
{
    QTest::addColumn<QString>("typeName");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("xdmType");
    QTest::addColumn<QString>("format");
    QTest::newRow("int4") << u"int4"_s << u"integer"_s << u"integer"_s << QString();
    QTest::newRow("int8") << u"int8"_s << u"integer"_s << u"integer"_s << QString();
    QTest::newRow("numeric") << u"numeric"_s << u"number"_s << u"number"_s << QString();
    QTest::newRow("bool") << u"bool"_s << u"boolean"_s << u"boolean"_s << QString();
    QTest::newRow("date") << u"date"_s << u"date"_s << u"string"_s << u"date"_s;
    QTest::newRow("timestamptz") << u"timestamptz"_s << u"date-time"_s << u"string"_s << u"date-time"_s;
    QTest::newRow("jsonb") << u"jsonb"_s << u"string"_s << u"string"_s << QString();
    QTest::newRow("array") << u"_int4"_s << u"array"_s << u"array"_s << QString();
}

void PracticeReadersTest::columnTypes()
{
    QFETCH(QString, typeName);
    const QJsonObject column = columnJson(u"c"_s, typeName);
    const QJsonObject xdm = column.value(u"xdm"_s).toObject();
    QCOMPARE(column.value(u"name"_s).toString(), u"c"_s);
    QTEST(column.value(u"type"_s).toString(), "type");
    QTEST(xdm.value(u"type"_s).toString(), "xdmType");
    QTEST(xdm.value(u"format"_s).toString(), "format");
    QVERIFY(column.contains(u"meta:xdmType"_s));
}

void PracticeReadersTest::tables_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path :
         {u"public.orders"_s, u"odd.\"a\\b\""_s, u"a.\n\t\u0001"_s, u"schéma.表格"_s, u"a.😀"_s}) {
        QTest::newRow(qPrintable(path)) << path;
    }
}

// The text is written by hand: a JSON reader must get the path back.
void PracticeReadersTest::tables()
{
    QFETCH(QString, path);
    const QJsonObject table = QJsonDocument::fromJson(tableText(path, u"view"_s)).object();
    QCOMPARE(table, (QJsonObject{{u"type"_s, u"view"_s},
                                 {u"name"_s, path},
                                 {u"path"_s, path},
                                 {u"canPreview"_s, true},
                                 {u"canFetchSchema"_s, true}}));
}

FLOWCONNECT_TEST(PracticeReadersTest)
#include "PracticeReadersTest.moc"
