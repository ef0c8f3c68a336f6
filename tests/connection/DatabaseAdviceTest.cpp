#include "connection/DatabaseAdvice.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

ConnectionDraft shopWith(Field field, const QString& value)
{
    ConnectionDraft draft;
    draft.server = u"db.example.com"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    (field == Field::Server        ? draft.server
     : field == Field::Port        ? draft.port
     : field == Field::Database    ? draft.database
     : field == Field::Name        ? draft.name
     : field == Field::Description ? draft.description
                                   : draft.userName) = value;
    return draft;
}

} // namespace

/// What is advised, and what is not.
class DatabaseAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advises_data();
    void advises();
    void advisesAgainstSecrets();
    void practiceReachesEverything();
    void writesSql();
};

void DatabaseAdviceTest::advises_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Advice>("advice");
    const auto row = [](Field field, const QString& value, Advice advice) {
        QTest::addRow("%s", qPrintable(value)) << field << value << advice;
    };
    for (const QString& host : {u"localhost"_s, u"db.localhost"_s, u"127.0.0.1"_s, u"127.8.9.1"_s, u"::1"_s,
                                u"[::1]"_s, u"0.0.0.0"_s}) {
        row(Field::Server, host, Advice::Loopback);
    }
    for (const QString& host : {u"10.1.2.3"_s, u"172.16.0.1"_s, u"172.31.255.255"_s, u"192.168.1.5"_s,
                                u"100.64.0.1"_s, u"fd12:3456::1"_s}) {
        row(Field::Server, host, Advice::PrivateNet);
    }
    row(Field::Server, u"169.254.1.1"_s, Advice::LinkLocal);
    row(Field::Server, u"fe80::1"_s, Advice::LinkLocal);
    row(Field::Server, u"nas.local"_s, Advice::LocalName);
    row(Field::Server, u"db.prod.internal"_s, Advice::LocalName);
    row(Field::Server, u"dbserver"_s, Advice::SingleLabel);
    row(Field::Server, u"db.example.com."_s, Advice::TrailingDot);
    row(Field::Server, u"my_db.example.com"_s, Advice::Underscore);
    row(Field::Server, u"資料庫.example.com"_s, Advice::Idn);
    for (const QString& host : {u"db.example.com"_s, u"203.0.113.7"_s, u"172.32.0.1"_s, u"100.128.0.1"_s,
                                u"2001:db8::1"_s, u"localhost.example.com"_s}) {
        row(Field::Server, host, Advice::None);
    }
    row(Field::Server, u"no such host!"_s, Advice::None); // that is a problem already
    row(Field::Port, u"3306"_s, Advice::MySqlPort);
    row(Field::Port, u"1433"_s, Advice::SqlServerPort);
    row(Field::Port, u"1521"_s, Advice::OraclePort);
    row(Field::Port, u"27017"_s, Advice::MongoPort);
    row(Field::Port, u"6432"_s, Advice::PgBouncerPort);
    row(Field::Port, u"5432"_s, Advice::None);
    row(Field::Database, u"shop "_s, Advice::None);
    row(Field::Database, u"sh op"_s, Advice::None);
    row(Field::UserName, u" reader"_s, Advice::None);
    row(Field::UserName, u"postgres"_s, Advice::Superuser);
    row(Field::Name, u"Shop postgresql://app:pw77pw77@db/shop"_s, Advice::LooksSecret);
    row(Field::Name, u"Shop of Taipei"_s, Advice::None);
    row(Field::Description, u"For the reports: see the wiki, or ask jane@example.com"_s, Advice::None);
    row(Field::Description, u"Server=db;UID=app;Password=pw77pw77"_s, Advice::LooksSecret);
    row(Field::Description, u"PGPASSWORD=pw77pw77"_s, Advice::LooksSecret);
}

void DatabaseAdviceTest::advises()
{
    QFETCH(const Field, field);
    QFETCH(const QString, value);
    QFETCH(const Advice, advice);
    QCOMPARE(adviceOn(field, shopWith(field, value)), advice);
}

void DatabaseAdviceTest::advisesAgainstSecrets()
{
    ConnectionDraft draft;
    draft.password = u"pass-5520-secret"_s;
    draft.clientSecret = u"client-9911-secret"_s;
    draft.platformAccess.accessToken = u"token-8371-secret"_s;
    for (const QString& secret : {draft.password, draft.clientSecret, draft.platformAccess.accessToken}) {
        draft.name = u"Shop, "_s + secret;
        QCOMPARE(adviceOn(Field::Name, draft), Advice::HoldsSecret);
        draft.description = u"the word is "_s + QString::fromLatin1(secret.toLatin1().toBase64());
        QCOMPARE(adviceOn(Field::Description, draft), Advice::SecretInDescription);
        QVERIFY(isAboutSecrets(adviceOn(Field::Description, draft)));
    }
}

void DatabaseAdviceTest::practiceReachesEverything()
{
    ConnectionDraft draft = shopWith(Field::Server, u"192.168.1.5"_s);
    draft.destination = Destination::Practice;
    QCOMPARE(adviceOn(Field::Server, draft), Advice::None);
    QCOMPARE(asciiHost(u"資料庫.example.com"_s), u"xn--1xt27my50b.example.com"_s);
}

void DatabaseAdviceTest::writesSql()
{
    const QString sql = readOnlyRoleSql(shopWith(Field::Database, u"my \"shop\""_s));
    QCOMPARE(sql.count(u'\n'), 4);
    QVERIFY(sql.contains(uR"(ON DATABASE "my ""shop""" TO)"_s));
}

FLOWCONNECT_TEST(DatabaseAdviceTest)
#include "DatabaseAdviceTest.moc"
