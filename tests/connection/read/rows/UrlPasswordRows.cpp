#include "connection/read/rows/Rows.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

constexpr const char* urlPasswords = "passwords in URLs";
const QList doubted{Oddity::UnescapedSign};

/// `password` unescaped in a URL with everything else, and what is read.
QList<ReadingRow> rowsOfPassword(const QString& password)
{
    const QString with = password + u"|"_s;
    return {{urlPasswords, u"postgresql://app:"_s + password + u"@db.example.com:6543/shop"_s,
             u"db.example.com|6543|shop|app|"_s + with, doubted},
            {urlPasswords, u"postgres://app:"_s + password + u"@h/shop?sslmode=require"_s,
             u"h||shop|app|"_s + with + u"require"_s, doubted}};
}

/// A token that Amazon's IAM gives instead of a password: over a thousand signs, for a quarter of an hour.
QString iamToken()
{
    return u"orders.cluster-c1.eu-west-1.rds.amazonaws.com:5432/"
           u"?Action=connect&DBUser=app&X-Amz-Algorithm=AWS4-HMAC-SHA256"
           "&X-Amz-Credential=ASIAEXAMPLE%2F20260102%2Feu-west-1%2Frds-db%2Faws4_request&X-Amz-Date="
           "20260102T030405Z"
           "&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Security-Token="_s +
           u"IQoJb3JpZ2luX2VjEXAMPLE"_s.repeated(45) + u"%3D%3D&X-Amz-Signature=5f0c"_s +
           u"a1b2"_s.repeated(15);
}

/// The same where its slashes and equals signs are not encoded.
QString looseToken()
{
    return iamToken().replace(u"%2F"_s, u"/"_s).replace(u"%3D"_s, u"="_s);
}

QString encodedToken(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QList<ReadingRow> iamTokenRows()
{
    const QString host = u"orders.cluster-c1.eu-west-1.rds.amazonaws.com"_s;
    const QString loose = looseToken();
    const QString plain = iamToken();
    const QString line = host + u"|5432|orders|app|"_s;
    return {
        {urlPasswords, u"postgresql://app:"_s + loose + u"@"_s + host + u":5432/orders?sslmode=verify-full"_s,
         line + loose + u"|verify-full"_s, doubted},
        {urlPasswords, u"postgresql://app:"_s + loose + u"@"_s + host + u":5432/orders"_s,
         line + loose + u"|"_s, doubted},
        {urlPasswords, u"postgresql://app:"_s + loose + u"@"_s + host + u":5432"_s,
         host + u"|5432||app|"_s + loose + u"|"_s, doubted},
        {urlPasswords,
         u"postgresql://app:"_s + encodedToken(plain) + u"@"_s + host + u":5432/orders?sslmode=require"_s,
         line + plain + u"|require"_s,
         {},
         1},
        {urlPasswords,
         u"postgresql+asyncpg://app:"_s + encodedToken(plain) + u"@"_s + host + u":5432/orders"_s,
         line + plain + u"|"_s,
         {},
         1},
        {urlPasswords,
         u"jdbc:postgresql://"_s + host + u":5432/orders?user=app&password="_s + loose +
             u"&sslmode=require"_s,
         line + loose + u"|require"_s, doubted},
        {urlPasswords,
         u"jdbc:postgresql://"_s + host + u":5432/orders?user=app&password="_s + encodedToken(plain),
         line + plain + u"|"_s,
         {},
         1},
        {urlPasswords, u"postgresql://"_s + host + u":5432/orders?user=app&password="_s + loose,
         line + loose + u"|"_s, doubted},
    };
}

QList<ReadingRow> ambiguousUrlRows()
{
    return {
        // Server and port, or user and the begin of a password: both are offered.
        {urlPasswords, u"postgresql://app:12/34@db/shop"_s, u"db||shop|app|12/34|"_s, doubted, 2},
        {urlPasswords, u"postgresql://app:5432/x@h/shop"_s, u"h||shop|app|5432/x|"_s, doubted, 2},
        {urlPasswords, u"postgresql://app:5432?sslmode=x@h/shop"_s,
         u"h||shop|app|5432?sslmode=x|verify-full"_s, doubted, 2},
        {urlPasswords, u"postgresql://app:?sslmode=disable@h/shop"_s,
         u"h||shop|app|?sslmode=disable|verify-full"_s, doubted, 2},
        {urlPasswords, u"postgresql://app:12#x@h/shop"_s, u"h||shop|app|12#x|"_s, doubted},
        {urlPasswords, u"postgresql://app:pw@other/x@h/shop"_s, u"h||shop|app|pw@other/x|"_s, doubted, 2},
        {urlPasswords, u"postgresql://app:pw@h/d@e"_s, u"e|||app|pw@h/d|"_s, doubted, 2},
        {urlPasswords, u"postgresql://app:pa/ss@host"_s, u"host|||app|pa/ss|"_s, doubted, 1},
        {urlPasswords, u"postgresql://app:p@ss@h1,h2/shop"_s, u"h1||shop|app|p@ss|"_s, doubted, 2},
        {urlPasswords, u"postgresql://app:p@h?application_name=a@b/shop"_s, u"h|||app|p|"_s, doubted},
        {urlPasswords,
         u"postgresql://app:p@db.example.com/shop?application_name=a@b.com"_s,
         u"db.example.com||shop|app|p|"_s,
         {},
         1},
        {urlPasswords, u"postgres://app:postgres://x@db.example.com/shop"_s,
         u"db.example.com||shop|app|postgres://x|"_s, doubted},
        {urlPasswords,
         u"postgresql://app:p/a?s=s#w@o:r d@db.example.com/shop?sslmode=verify-full&application_name=a@b"_s,
         u"db.example.com||shop|app|p/a?s=s#w@o:r d|verify-full"_s, doubted},
        // Encoded or not?
        {urlPasswords, u"postgresql://app:a%2Fb/c@h/shop"_s, u"h||shop|app|a/b/c|"_s, doubted, 2},
        {urlPasswords, u"postgresql://app:a%41b@h/shop"_s, u"h||shop|app|aAb|"_s, doubted, 2},
        {urlPasswords,
         u"postgresql://app:100%25%@h/shop"_s,
         u"h||shop|app|100%%|"_s,
         {Oddity::UnescapedSign, Oddity::BadPercent},
         2},
        {urlPasswords, u"postgresql://app:a%E9b@h/shop"_s, u"h||shop|app|a%E9b|"_s, {Oddity::BadPercent}, 1},
        {urlPasswords, u"postgresql://app:a%00b@h/shop"_s, u"h||shop|app|a%00b|"_s, {Oddity::BadPercent}, 1},
        {urlPasswords, u"postgresql://app:100%@h/shop"_s, u"h||shop|app|100%|"_s, {Oddity::BadPercent}},
        {urlPasswords, u"postgresql://app:a&amp;b@h/shop"_s, u"h||shop|app|a&b|"_s, doubted, 2},
        {urlPasswords, u"jdbc:postgresql://h/shop?user=app&password=a+b"_s, u"h||shop|app|a+b|"_s, doubted,
         2},
        // In options.
        {urlPasswords, u"postgresql://h/shop?user=app&password=a&b#c&sslmode=require"_s,
         u"h||shop|app|a&b#c|require"_s, doubted, 2},
        {urlPasswords, u"jdbc:postgresql://h/shop?user=app&password=a&b"_s, u"h||shop|app|a&b|"_s, doubted,
         2},
        {urlPasswords, u"jdbc:postgresql://h/shop?password=a&b=c&user=app"_s, u"h||shop|app|a|"_s, doubted,
         2},
        {urlPasswords, u"jdbc:postgresql://h/shop?user=app&password=a=b/c?d@e"_s,
         u"h||shop|app|a=b/c?d@e|"_s},
        {urlPasswords,
         u"jdbc:postgresql://db.example.com:5432/shop?user=app&password=p@ss&ssl=true"_s,
         u"db.example.com|5432|shop|app|p@ss|verify-full"_s,
         {Oddity::JavaSsl},
         1},
        // Users with an @.
        {urlPasswords, u"postgresql://me@srv:s3cr3t@srv.postgres.database.azure.com:5432/shop"_s,
         u"srv.postgres.database.azure.com|5432|shop|me@srv|s3cr3t|"_s},
        {urlPasswords, u"postgresql://me@srv:pa/ss@srv.postgres.database.azure.com:5432/shop"_s,
         u"srv.postgres.database.azure.com|5432|shop|me@srv|pa/ss|"_s, doubted},
        {urlPasswords, u"postgresql://me@srv:12?a=b@srv.postgres.database.azure.com/shop"_s,
         u"srv.postgres.database.azure.com||shop|me@srv|12?a=b|"_s, doubted},
        {urlPasswords, u"postgresql://jane@example.com:p@ss:w/d@h:6543/shop"_s,
         u"h|6543|shop|jane@example.com|p@ss:w/d|"_s, doubted},
        {urlPasswords,
         u"postgresql://jane%40example.com:s3cr3t@h/shop"_s,
         u"h||shop|jane@example.com|s3cr3t|"_s,
         {},
         1},
        {urlPasswords,
         u"postgres://postgres.abcdefghij:s3/cr#3t@aws-0-eu-west-1.pooler.supabase.com:6543/postgres"_s,
         u"aws-0-eu-west-1.pooler.supabase.com|6543|postgres|postgres.abcdefghij|s3/cr#3t|"_s, doubted},
        // Signs that mean nothing in a URL need no doubt.
        {urlPasswords,
         u"postgresql://app:a+b;c=d!e$f*(g)'h,i~j@h/shop"_s,
         u"h||shop|app|a+b;c=d!e$f*(g)'h,i~j|"_s,
         {},
         1},
        {urlPasswords, u"postgresql://app:密碼ñ@h/shop"_s, u"h||shop|app|密碼ñ|"_s, {}, 1},
        {urlPasswords,
         u"postgresql://app:[YOUR-PASSWORD]@h.example.com/shop"_s,
         u"h.example.com||shop|app||"_s,
         {Oddity::Placeholder},
         1},
    };
}

} // namespace

QList<ReadingRow> urlPasswordRows()
{
    QList<ReadingRow> rows;
    for (const QString& password :
         {u"p?word=1"_s,    u"p&w=1?x"_s, u"pa/ss"_s,     u"p#w"_s,      u"p@ss"_s,        u"p:w"_s,
          u"[p]w"_s,        u"p w"_s,     uR"(p\w)"_s,    u"p\"w"_s,     u"a@b:c/d?e#f"_s, u"@@@"_s,
          u"/"_s,           u"?"_s,       u"#1"_s,        u":"_s,        u"x@y.z"_s,       u"a@b/c@d"_s,
          u"1/2?a=b&c=d"_s, u"//x"_s,     u"a?b@c?d=e"_s, u"p[0]@{x}"_s, u"a@b,c@d"_s}) {
        rows += rowsOfPassword(password);
    }
    return rows + iamTokenRows() + ambiguousUrlRows();
}

} // namespace flowconnect::test
