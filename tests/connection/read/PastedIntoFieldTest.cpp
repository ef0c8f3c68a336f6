#include "connection/read/DatabaseText.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// Which texts are more than the value of a field, so that it is worth while to read them.
class PastedIntoFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data();
    void looks();
};

void PastedIntoFieldTest::looks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<bool>("hasServer"); ///< of what is read: what the other fields go by
    const auto value = [](const QString& one) {
        QTest::addRow("a value: %s", qPrintable(one.simplified())) << one << false << false;
    };
    const auto text = [](const QString& one, bool hasServer = true) {
        QTest::addRow("a text: %s", qPrintable(one.simplified().left(60))) << one << true << hasServer;
    };
    for (const QString& one : {u""_s,
                               u"  "_s,
                               u"db.example.com"_s,
                               u" db.example.com "_s,
                               u"db.example.com\n"_s,
                               u"localhost"_s,
                               u"db"_s,
                               u"db_1.internal"_s,
                               u"203.0.113.7"_s,
                               u"db.example.com:6543"_s,
                               u"203.0.113.7:5432"_s,
                               u"[2001:db8::1]:6543"_s,
                               u"[2001:db8::1]"_s,
                               u"2001:db8::1"_s,
                               u"::1"_s,
                               u"資料庫.example.tw"_s,
                               u"db。example。com"_s,
                               u"５４３２"_s,
                               u"5432"_s,
                               u"shop"_s,
                               u"my shop"_s,
                               u"app@srv"_s,
                               u"CORP\\app"_s,
                               u"app@example.com"_s,
                               u"psql"_s,
                               u"p@ss/w0rd"_s,
                               u"a=b"_s,
                               u"abc=="_s,
                               u"dGVzdA=="_s,
                               u"a;b;c"_s,
                               u"x&y=z"_s,
                               u"user:pass"_s,
                               u"it's"_s,
                               u"\"quoted\""_s,
                               u"{braces}"_s,
                               u"a:b:c"_s,
                               u"$PGPASSWORD"_s,
                               u"/var/run/postgresql"_s,
                               u"correct horse battery staple"_s,
                               u"C:\\pg"_s,
                               u"#1 secret"_s,
                               u"pass word=1"_s,
                               u"https://example.com/"_s,
                               u"a,b"_s}) {
        value(one);
    }
    text(u"postgresql://app:s3cr3t@db.example.com/shop"_s);
    text(u"postgres://db.example.com"_s);
    text(u"jdbc:postgresql://db.example.com/shop"_s);
    text(u"psql -h db.example.com -U app shop"_s);
    text(u"$ psql -h db.example.com"_s);
    text(u"docker exec -it pg psql -U app"_s, false);
    text(u"host=db.example.com user=app"_s);
    text(u"user=app password=x host=db.example.com"_s);
    text(u"Server=db.example.com;UID=app"_s);
    text(u"Server＝db.example.com；UID＝app"_s);
    text(u"PGHOST=db.example.com"_s);
    text(u"DB_HOST=db.example.com\nDB_USER=app"_s);
    text(u"export DATABASE_URL='postgres://app@db.example.com/shop'"_s);
    text(u"DB_PASSWORD=s3cr3t"_s, false);
    text(u"db.example.com:5432:shop:app:s3cr3t"_s);
    text(u"[shop]\nhost=db.example.com"_s);
    text(u"```\npsql -h db.example.com\n```"_s);
    text(u"psql\u00a0-h\u00a0db.example.com\u00a0-U\u00a0app"_s);
    text(u"mysql://app@db.example.com/shop"_s, false);
    text(u"db.example.com\napp\ns3cr3t"_s, false);
    text(u"\\c shop app db.example.com"_s);
}

void PastedIntoFieldTest::looks()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isText);
    QFETCH(const bool, hasServer);
    QCOMPARE(looksLikeDatabaseText(text), isText);
    const QList<DatabaseDetails> choices = readDatabaseText(text).choices;
    QCOMPARE(isText && !choices.isEmpty() && !choices.constFirst().server.isEmpty(), hasServer);
}

FLOWCONNECT_TEST(PastedIntoFieldTest)
#include "PastedIntoFieldTest.moc"
