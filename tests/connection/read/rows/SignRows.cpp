#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

ReadingRow signs(const QString& text, const QString& expected, const QList<Oddity>& told = {})
{
    return {"signs", text, expected, told, 0, TextForm::Unknown};
}

} // namespace

QList<ReadingRow> signRows()
{
    const QList widened{Oddity::Widened};
    const QList invisible{Oddity::Invisible};
    const QList trailing{Oddity::Trailing};
    const QList around{Oddity::TextAround};
    const QString app = u"db.example.com|||app||"_s;
    const QString shop = u"db.example.com||shop|app||"_s;
    return {
        // Full width, by an input method.
        signs(u"Server＝db.example.com；Port＝６５４３；Database＝shop；UID＝app；Password＝s3cr3t"_s,
              u"db.example.com|6543|shop|app|s3cr3t|"_s, widened),
        signs(u"Server=db.example.com；UID=app；Password=ｐａ＠ｓｓ"_s, u"db.example.com|||app|ｐａ＠ｓｓ|"_s,
              widened),
        signs(u"Server=db.example.com;Password=ab；cd;UID=app"_s, u"db.example.com|||app|ab；cd|"_s),
        signs(u"Server=db.example.com；Password=ab；cd；UID=app"_s, u"db.example.com|||app|ab；cd|"_s,
              {Oddity::Widened, Oddity::UncertainValue}),
        signs(u"Server=db.example.com;Password={ａ；ｂ};UID=app；Database=shop"_s,
              u"db.example.com||shop|app|ａ；ｂ|"_s, widened),
        signs(u"host＝db.example.com　port＝６５４３　user＝app　password＝ｐｗ１"_s,
              u"db.example.com|6543||app|ｐｗ１|"_s, widened),
        signs(u"host=db。example。com user=app password=p。w"_s, u"db.example.com|||app|p。w|"_s, widened),
        signs(u"user=app password=ａｐｐ host＝db.example.com"_s, u"db.example.com|||app|ａｐｐ|"_s, widened),
        signs(u"host＝db.example.com user=ａｐｐ password=app"_s, u"db.example.com|||app|app|"_s, widened),
        signs(u"DB_HOST＝db.example.com\nDB_USER＝app\nDB_PASSWORD＝ａ＝ｂ"_s,
              u"db.example.com|||app|ａ＝ｂ|"_s, widened),
        signs(u"ＤＢ＿ＨＯＳＴ=db.example.com\nDB_USER=app"_s, app, widened),
        signs(u"db.example.com：６５４３：shop：app：ｐｗ"_s, u"db.example.com|6543|shop|app|ｐｗ|"_s,
              widened),
        signs(u"［shop］\nhost＝db.example.com\nuser＝app\npassword＝ｐｗ"_s, u"db.example.com|||app|ｐｗ|"_s,
              widened),
        signs(u"psql －h db.example.com －U app shop"_s, shop, widened),
        signs(u"PGPASSWORD='ｐ；ｗ' psql -h db。example。com -U app shop"_s,
              u"db.example.com||shop|app|ｐ；ｗ|"_s, widened),
        signs(u"psql \"postgresql://app:p%40ｓ@db．example．com/shop\""_s,
              u"db.example.com||shop|app|p@ｓ|"_s, widened),
        // Blanks.
        signs(u"psql\u00a0-h\u00a0db.example.com\u00a0-U\u00a0app\u00a0shop"_s, shop, widened),
        signs(u"psql -h db.example.com -U app\u00a0-d shop"_s, shop, widened),
        signs(u"PGPASSWORD='a\u00a0b' psql -h db.example.com\u2003-U app shop"_s,
              u"db.example.com||shop|app|a\u00a0b|"_s, widened),
        signs(u"host=db.example.com\u00a0user=app\u00a0password='a\u00a0b'"_s,
              u"db.example.com|||app|a\u00a0b|"_s, widened),
        signs(u"host=db.example.com user=app password=ab\u00a0"_s, u"db.example.com|||app|ab\u00a0|"_s),
        signs(u"DB_HOST=db.example.com\nDB_USER=app\nDB_PASSWORD=abc\u00a0"_s,
              u"db.example.com|||app|abc\u00a0|"_s),
        signs(u"DB_HOST＝db.example.com\nDB_USER=app\nDB_PASSWORD=abc\u3000"_s,
              u"db.example.com|||app|abc\u3000|"_s, widened),
        signs(u"host=db.example.com user=app dbname=shop\u00a0"_s, shop, invisible),
        signs(u"host=db.example.com\u2028user=app\u2028password=x"_s, u"db.example.com|||app|x|"_s, widened),
        // Signs that nobody sees.
        signs(u"host=db.exam\u200bple.com user=app"_s, app, invisible),
        signs(u"host=db.example.com user=a\u200bpp password=a\u200bb"_s, u"db.example.com|||app|a\u200bb|"_s,
              invisible),
        signs(u"ho\u200bst=db.example.com user=app password=a\u200bb"_s, u"db.example.com|||app|a\u200bb|"_s,
              invisible),
        signs(u"\ufeffDB_HOST=db.example.com\nDB_USER=app"_s, app),
        signs(u"\u200ehost=db.example.com user=app\u200f"_s, app, invisible),
        signs(u"psql\u2060 -h db.example.com -U app shop"_s, shop, invisible),
        signs(u"Ser\u00adver=db.example.com;UID=app"_s, app, invisible),
        // Quotation marks and dashes of word processors.
        signs(u"psql –h db.example.com —username=app shop"_s, shop, widened),
        signs(u"psql —host=db.example.com −U app -d ‘my shop’"_s, u"db.example.com||my shop|app||"_s,
              widened),
        signs(u"PGPASSWORD=“s3 cr” psql -h db.example.com -U app shop"_s,
              u"db.example.com||shop|app|s3 cr|"_s, widened),
        signs(u"PGPASSWORD=‘a“b’ psql -h db.example.com -U app shop"_s, u"db.example.com||shop|app|a“b|"_s,
              widened),
        signs(u"export DB_HOST=“db.example.com”\nexport DB_USER=“app”\nexport DB_PASSWORD=“a b”"_s,
              u"db.example.com|||app|a b|"_s, widened),
        signs(u"host=db.example.com user=app password=‘p w’"_s, u"db.example.com|||app|p w|"_s, widened),
        // What stands around a text.
        signs(u"```sh\npsql -h db.example.com -U app shop\n```"_s, shop),
        signs(u"**psql -h db.example.com -U app shop**"_s, shop),
        signs(u"```\nhost=db.example.com user=app"_s, app),
        signs(u"~~~env\nDB_HOST=db.example.com\nDB_USER=app\n~~~\n"_s, app),
        signs(u"Use this:\n```ini\nPGHOST=db.example.com\nPGUSER=app\n```\nthanks"_s, app, around),
        signs(u"`psql -h db.example.com -U app shop`"_s, shop),
        signs(u"> psql -h db.example.com \\\n>   -U app shop"_s, shop),
        signs(u">> DB_HOST=db.example.com\n>> DB_USER=app"_s, app),
        signs(u"1  DB_HOST=db.example.com\n2  DB_USER=app"_s, app),
        signs(u"12: host=db.example.com\n13: user=app"_s, app),
        signs(u" 9 | DB_HOST=db.example.com\n10 | DB_USER=app"_s, app),
        signs(u"「host=db.example.com user=app」"_s, app),
        signs(u"“host=db.example.com user=app”"_s, app),
        signs(u"\"host=db.example.com user=app\","_s, app, trailing),
        signs(u"'Server=db.example.com;UID=app';"_s, app, trailing),
        signs(u"psql -h db.example.com -U app shop."_s, shop, trailing),
        signs(u"psql -h db.example.com -U app -d shop,"_s, shop, trailing),
        signs(u"psql -h db.example.com -U app -d shop;"_s, shop),
        signs(u"server=db.example.com;user id=app;database=shop。"_s, shop, widened),
    };
}

} // namespace flowconnect::test
