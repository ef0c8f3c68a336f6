#include "connection/ServerAddress.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

class ServerAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void tidies_data();
    void tidies();
    void recognises_data();
    void recognises();
};

void ServerAddressTest::splits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("server"); // empty: there is no port to split off
    QTest::addColumn<QString>("port");
    QTest::newRow("name") << u"db.example.com:6543"_s << u"db.example.com"_s << u"6543"_s;
    QTest::newRow("blanks") << u" db.example.com:6543\t"_s << u"db.example.com"_s << u"6543"_s;
    QTest::newRow("IPv4") << u"203.0.113.7:1"_s << u"203.0.113.7"_s << u"1"_s;
    QTest::newRow("IPv6") << u"[2001:db8::1]:65535"_s << u"2001:db8::1"_s << u"65535"_s;
    QTest::newRow("leading zeros") << u"db:05432"_s << u"db"_s << u"5432"_s;
    QTest::newRow("not ASCII") << u"資料庫.example:5432"_s << u"資料庫.example"_s << u"5432"_s;
    for (const QString& text : {u""_s,
                                u"db.example.com"_s,
                                u"2001:db8::1"_s,
                                u"[2001:db8::1]"_s,
                                u"2001:db8::1:5432"_s,
                                u"::1"_s,
                                u"db:"_s,
                                u"db:0"_s,
                                u"db:65536"_s,
                                u"db:999999"_s,
                                u"db:+1"_s,
                                u"db:-1"_s,
                                u"db:5432x"_s,
                                u"db: 5432"_s,
                                u"db:５４３２"_s,
                                u":5432"_s,
                                u"[]:5432"_s,
                                u"[db]:5432"_s,
                                u"[1.2.3.4]:5432"_s,
                                u"a@db:5432"_s,
                                u"http://db:5432"_s,
                                u"db:1:2"_s,
                                u"256.1.1.1:5432"_s,
                                u"-db:5432"_s}) {
        QTest::addRow("none in \"%s\"", qPrintable(text)) << text << QString() << QString();
    }
}

void ServerAddressTest::splits()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, server);
    QFETCH(const QString, port);
    const auto parts = splitServerAndPort(typed);
    QCOMPARE(parts.has_value(), !server.isEmpty());
    if (parts) {
        QCOMPARE(parts->server, server);
        QCOMPARE(parts->port, port);
    }
}

void ServerAddressTest::tidies_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only blanks") << u" \t "_s << QString();
    QTest::newRow("as it is") << u"Db.Example.com"_s << u"Db.Example.com"_s;
    QTest::newRow("blanks") << u" db.example.com "_s << u"db.example.com"_s;
    QTest::newRow("ideographic blank") << u"\u3000db\u3000"_s << u"db"_s;
    QTest::newRow("brackets") << u" [2001:db8::1] "_s << u"2001:db8::1"_s;
    QTest::newRow("brackets around a name") << u"[db]"_s << u"[db]"_s;
    QTest::newRow("only brackets") << u"[]"_s << u"[]"_s;
    QTest::newRow("one bracket") << u"["_s << u"["_s;
}

void ServerAddressTest::tidies()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, tidy);
    QCOMPARE(tidyServer(typed), tidy);
}

void ServerAddressTest::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("kind"); // "4", "6", "name" or empty
    const auto rows = [](const QByteArray& kind, const QStringList& texts) {
        for (const QString& text : texts) {
            QTest::addRow("%s: \"%s\"", kind.constData(), qPrintable(text.left(30))) << text << kind;
        }
    };
    const QString label63(63, u'a');
    const QString name253 = label63 + u'.' + label63 + u'.' + label63 + u'.' + QString(61, u'b');
    rows("4", {u"0.0.0.0"_s, u"127.0.0.1"_s, u"255.255.255.255"_s});
    rows("6", {u"::"_s, u"::1"_s, u"2001:db8::1"_s, u"2001:DB8:0:0:0:0:0:1"_s, u"::ffff:192.0.2.1"_s});
    rows("name", {u"localhost"_s, u"db.example.com"_s, u"db.example.com."_s, u"a"_s, u"x-1_2.example"_s,
                  u"_srv.internal"_s, u"1.example"_s, u"資料庫.example"_s, label63, name253});
    rows("", {QString(),         u"."_s,        u"a..b"_s,      u".a"_s,        u"-a"_s,
              u"a-"_s,           u"1.2.3"_s,    u"1.2.3.4.5"_s, u"1.2.3.256"_s, u"example.42"_s,
              u"a b"_s,          u"a/b"_s,      u"a;b"_s,       u"a=b"_s,       u"a'b"_s,
              u"1::2::3"_s,      u":"_s,        u":::"_s,       u"12345::"_s,   u"1:2:3:4:5:6:7"_s,
              u"fe80::1%eth0"_s, u"[::1]"_s,    u"::1]"_s,      u"::1]@x["_s,   u"a\nb"_s,
              u"db\n"_s,         u"\u3000.a"_s, label63 + u'a', name253 + u'b'});
}

void ServerAddressTest::recognises()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, kind);
    QCOMPARE(isIpv4Address(text), kind == "4");
    QCOMPARE(isIpv6Address(text), kind == "6");
    QCOMPARE(isHostName(text), kind == "name");
}

FLOWCONNECT_TEST(ServerAddressTest)
#include "ServerAddressTest.moc"
