#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

constexpr const char* around = "signs around a URL";
const QString plainUrl = u"postgresql://app:s3cr3t@db.example.com:6543/shop"_s;
const QString plainLine = u"db.example.com|6543|shop|app|s3cr3t|"_s;

ReadingRow behindUrl(const QString& signs, int choices)
{
    return {around, plainUrl + signs, plainLine, {Oddity::Trailing}, choices};
}

ReadingRow insideText(const QString& before, const QString& after)
{
    return {around, before + plainUrl + after, plainLine, {Oddity::TextAround}, 1};
}

/// Nothing but the URL, in signs that enclose it.
ReadingRow wrappedUrl(const QString& before, const QString& after)
{
    return {around, before + plainUrl + after, plainLine, {}, 1};
}

QList<ReadingRow> trailingSignRows()
{
    return {
        behindUrl(u","_s, 2),
        behindUrl(u";"_s, 2),
        behindUrl(u"."_s, 2),
        behindUrl(u")"_s, 2),
        behindUrl(u"]"_s, 2),
        behindUrl(u"'"_s, 2),
        behindUrl(u"\","_s, 2),
        behindUrl(u"。"_s, 1),
        behindUrl(u"，"_s, 1),
        behindUrl(u"；"_s, 1),
        behindUrl(u"！"_s, 1),
        behindUrl(u"）。"_s, 1),
        behindUrl(u"**"_s, 2),
        behindUrl(u"…"_s, 2),
        behindUrl(u"#main"_s, 2),
        {around, plainUrl + u" \\"_s, plainLine, {Oddity::TextAround}},
        {around,
         u"postgresql://app:s3cr3t@db.example.com:6543."_s,
         u"db.example.com|6543||app|s3cr3t|"_s,
         {Oddity::Trailing},
         1},
        {around,
         u"postgresql://app:s3cr3t@db.example.com,"_s,
         u"db.example.com|||app|s3cr3t|"_s,
         {Oddity::Trailing},
         1},
        {around, plainUrl + u"?sslmode=require."_s, plainLine + u"require"_s, {Oddity::Trailing}, 1},
        {around,
         u"postgresql://db.example.com/shop?user=app&password=s3cr3t."_s,
         u"db.example.com||shop|app|s3cr3t|"_s,
         {Oddity::Trailing},
         2},
        {around,
         u"postgresql://app:s3cr3t@db.example.com/shop(1)"_s,
         u"db.example.com||shop(1)|app|s3cr3t|"_s,
         {},
         1},
        {around,
         u"postgresql://app:s3.,;)@db.example.com/shop"_s,
         u"db.example.com||shop|app|s3.,;)|"_s,
         {},
         1},
        {around, plainUrl + u"/"_s, plainLine, {Oddity::Trailing}},
    };
}

QList<ReadingRow> brokenUrlRows()
{
    const QString host = u"orders-production-cluster.c9akciq32.eu-central-1.rds.amazonaws.com"_s;
    const QString longUrl =
        u"postgresql://orders_reader:s3cr3t@"_s + host + u":5432/orders?sslmode=require"_s;
    const QString read = host + u"|5432|orders|orders_reader|s3cr3t|require"_s;
    return {
        {around, u"postgresql://app:s3cr3t@\ndb.example.com:6543/shop"_s, plainLine, {Oddity::Wrapped}},
        {around, u"postgresql://app:s3cr3t@db.example.com:\n6543/shop"_s, plainLine, {Oddity::Wrapped}},
        {around, u"postgresql://app:s3cr3t@db.example.com:6543\n/shop"_s, plainLine, {Oddity::Wrapped}},
        {around, u"postgresql://app:s3c\nr3t@db.example.com:6543/shop"_s, plainLine, {Oddity::Wrapped}},
        {around, u"postgresql://\napp:s3cr3t@db.example.com:6543/shop"_s, plainLine},
        {around, u"postgresql:// app:s3cr3t@db.example.com:6543/shop"_s, plainLine},
        {around, u"postgresql://app:s3cr3t@ db.example.com:6543/shop"_s, plainLine, {Oddity::Wrapped}},
        {around, u"postgresql://app:s3cr3t@db.example.com :6543/shop"_s, plainLine, {Oddity::Wrapped}},
        {around, QString(longUrl).insert(70, u"\n"_s), read, {Oddity::Wrapped}},
        {around, QString(longUrl).insert(74, u"\n> "_s), read, {Oddity::Wrapped}},
        {around, u"> "_s + QString(longUrl).insert(74, u"\n> "_s), read, {Oddity::Wrapped}},
        {around,
         QString(longUrl).insert(66, u"=\n"_s).replace(u"sslmode="_s, u"sslmode=3D"_s),
         read,
         {Oddity::Wrapped}},
        {around, QString(plainUrl).insert(30, u"=\r\n"_s), plainLine, {Oddity::Wrapped}},
        {around, QString(longUrl).replace(u"sslmode="_s, u"sslmode=\n"_s), read, {Oddity::Wrapped}},
        {around,
         u"Dear Jane,\n\n"_s + QString(longUrl).insert(72, u"\n"_s) + u"\n\nBest\nJoe"_s,
         read,
         {Oddity::Wrapped, Oddity::TextAround}},
        {around, plainUrl + u"\nThanks"_s, plainLine, {Oddity::TextAround}, 1},
        {around, longUrl + u"\nThanks"_s, read, {Oddity::TextAround}, 1},
        {around, longUrl + u"\nthanks"_s, read, {Oddity::TextAround}, 1},
    };
}

QList<ReadingRow> urlInProseRows()
{
    return {
        insideText(u"Connection string: "_s, u" please keep it safe"_s),
        insideText(u"The database is at "_s, u" (ask Jane for more)."_s),
        insideText(u"連線字串："_s, u"，請保密"_s),
        insideText(u"請使用「"_s, u"」連線"_s),
        insideText(u"| prod | "_s, u" | 16 |"_s),
        insideText(u"[db]("_s, u")"_s),
        insideText(u"see <a href=\""_s, u"\">the database</a>"_s),
        wrappedUrl(u"<code>"_s, u"</code>"_s),
        insideText(u"mailto:"_s, QString()),
        insideText(u"Use ```"_s, u"``` in the shell"_s),
        wrappedUrl(u"engine = create_engine(\""_s, u"\", pool_size=5)"_s),
        insideText(u"# "_s, u" # production"_s),
        insideText(u"prod,"_s, u",active"_s),
        insideText(u"|prod|"_s, u"|16|"_s),
        wrappedUrl(u"\""_s, u"\""_s),
        wrappedUrl(u"<"_s, u">"_s),
        wrappedUrl(u"“"_s, u"”"_s),
        wrappedUrl(u"```\n"_s, u"\n```"_s),
        wrappedUrl(u"~~~sh\n"_s, u"\n~~~"_s),
        wrappedUrl(u"`"_s, u"`"_s),
        {around, u"<"_s + plainUrl + u"|"_s + plainUrl + u">"_s, plainLine, {}, 1},
        {around, u"["_s + plainUrl + u"]("_s + plainUrl + u")"_s, plainLine, {}, 1},
        {around,
         u"postgresql://app:<mailto:s3cr3t@db.example.com|s3cr3t@db.example.com>:6543/shop"_s,
         plainLine,
         {Oddity::TextAround}},
        {around,
         u"postgresql://app:[s3cr3t@db.example.com](mailto:s3cr3t@db.example.com):6543/shop"_s,
         plainLine,
         {Oddity::TextAround}},
        {around,
         u"postgresql://app:s3cr3t@<http://db.example.com|db.example.com>:6543/shop"_s,
         plainLine,
         {Oddity::TextAround}},
        {around,
         u"https://eur02.safelinks.protection.outlook.com/?url=postgresql%3A%2F%2Fapp%3As3cr3t%40db.example.com%3A6543%2Fshop&data=05%7C02&reserved=0"_s,
         plainLine,
         {Oddity::TextAround}},
        {around,
         u"https://www.google.com/url?q="_s + plainUrl + u"&sa=D&source=docs"_s,
         plainLine,
         {Oddity::TextAround}},
        {around,
         uR"("url": "postgresql:\/\/app:s3cr3t@db.example.com:6543\/shop", "x)"_s,
         QString(), // JSON that is cut off
         {}},
        {around,
         u"See "_s + plainUrl + u"?sslmode=verify-full&amp;connect_timeout=5 there"_s,
         plainLine + u"verify-full"_s,
         {Oddity::TextAround}},
        {around, u"Old: mysql://app:x@old.example.com/shop\nNew: "_s + plainUrl, plainLine, {}, 1},
        {around,
         u"Production: postgresql://app:s3cr3t@prod.example.com/shop, staging: postgresql://app:t3st@stage.example.com/shop."_s,
         u"prod.example.com||shop|app|s3cr3t|"_s,
         {Oddity::TextAround}},
        {around,
         u"- primary: postgres://app:s3cr3t@a.example.com/shop\n- replica: postgres://app:s3cr3t@b.example.com/shop"_s,
         u"a.example.com||shop|app|s3cr3t|"_s,
         {},
         2},
        {around,
         u"postgres://app:s3cr3t@a.example.com/shop\npostgres://app:s3cr3t@b.example.com/shop\n"_s,
         u"a.example.com||shop|app|s3cr3t|"_s,
         {},
         2},
        {around,
         u"The password of postgresql://app:my pass word@db.example.com/shop is secret"_s,
         u"db.example.com||shop|app|my pass word|"_s,
         {Oddity::TextAround, Oddity::UnescapedSign}},
        {around,
         u"postgresql://app:my pass word@db.example.com/shop"_s,
         u"db.example.com||shop|app|my pass word|"_s,
         {Oddity::UnescapedSign}},
        {around,
         u"Use postgresql://db.example.com/shop and ask jane@example.com"_s,
         u"db.example.com||shop|||"_s,
         {Oddity::TextAround}},
        {around,
         u"postgresql://db.example.com/shop?application_name=My App&sslmode=verify-full"_s,
         u"db.example.com||shop|||verify-full"_s,
         {}},
        {around, u"please see https://docs.example.com/postgresql for the database"_s, QString()},
        {around, u"We use postgresql: it is good. Mail me@example.com"_s, QString()},
    };
}

QList<ReadingRow> rareSignRows()
{
    return {
        {around, u"postgresql：//app：s3cr3t＠db.example.com：6543/shop"_s, plainLine, {Oddity::Widened}},
        {around,
         u"postgresql：／／app：s3cr3t＠db.example.com：６５４３／shop？sslmode＝require"_s,
         plainLine + u"require"_s,
         {Oddity::Widened}},
        {around, u"postgresql://app:s3cr3t@db。example。com:6543/shop"_s, plainLine, {Oddity::Widened}},
        {around, u"postgresql://app:s3cr3t@db.exa\u200Bmple.com:6543/shop"_s, plainLine, {Oddity::Invisible}},
        {around, u"postgresql://app:s3cr3t@db.example.com:6543/shop\u200B"_s, plainLine, {Oddity::Invisible}},
        {around, u"postgresql://app\u2060:s3cr3t@db.example.com:6543/shop"_s, plainLine, {Oddity::Invisible}},
        {around, u"\u202A"_s + plainUrl + u"\u202C"_s, plainLine, {Oddity::Invisible}},
        {around, u"\uFEFF"_s + plainUrl, plainLine},
        {around, u"\u00A0"_s + plainUrl + u"\u00A0"_s, plainLine},
        {around,
         u"postgresql://app:s\u200Bcr@db.example.com/shop"_s,
         u"db.example.com||shop|app|s\u200Bcr|"_s,
         {}},
        {around, u"postgresql://app:ｐ＠ｗ@db.example.com/shop"_s, u"db.example.com||shop|app|ｐ＠ｗ|"_s, {}},
        {around, u"postgresql\u200B://app:s3cr3t@db.example.com:6543/shop"_s, plainLine, {Oddity::Invisible}},
        {around, u"postgresql://app：s3cr3t@db.example.com:6543/shop"_s, plainLine, {Oddity::Widened}},
        {around,
         u"postgresql://app:s3cr3t@db.example.com:6543/shop？sslmode＝require"_s,
         plainLine + u"require"_s,
         {Oddity::Widened}},
        {around, u"‘"_s + plainUrl + u"’"_s, plainLine},
    };
}

} // namespace

QList<ReadingRow> aroundUrlRows()
{
    return trailingSignRows() + brokenUrlRows() + urlInProseRows() + rareSignRows();
}

} // namespace flowconnect::test
