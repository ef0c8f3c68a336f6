#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

/// The value counts as missing, and it is said.
ReadingRow missing(const QString& text, const QString& expected, Oddity told = Oddity::Placeholder)
{
    return {"placeholders", text, expected, {told}};
}

/// A poor password, but it may be the real one.
ReadingRow real(const QString& text, const QString& expected)
{
    return {"placeholders", text, expected};
}

QList<ReadingRow> passwordRows()
{
    QList<ReadingRow> rows;
    const QStringList placeholders{u"<password>"_s,      u"<your-password>"_s,
                                   u"<db_password>"_s,   u"{password}"_s,
                                   u"{your_password}"_s, u"xxxxx"_s,
                                   u"XXXXXXXX"_s,        u"****"_s,
                                   u"********"_s,        u"changeme"_s,
                                   u"CHANGE_ME"_s,       u"change-this"_s,
                                   u"YOUR_PASSWORD"_s,   u"your-password"_s,
                                   u"yourpassword"_s,    u"your_password_here"_s,
                                   u"••••••••"_s,        u"…"_s,
                                   u"PASSWORD"_s,        u"replace_me"_s,
                                   u"REDACTED"_s,        u"<redacted>"_s,
                                   u"[YOUR-PASSWORD]"_s, u"[password]"_s,
                                   u"__PASSWORD__"_s,    u"<insert password here>"_s,
                                   u"(your password)"_s, u"***REMOVED***"_s,
                                   u"【密碼】"_s,        u"您的密碼"_s,
                                   u"另行提供"_s};
    for (const QString& one : placeholders) {
        rows += missing(u"Server=db.example.com;Database=shop;UID=app;Password="_s + one,
                        u"db.example.com||shop|app||"_s);
        rows += missing(
            u"{\"host\": \"db.example.com\", \"database\": \"shop\", \"user\": \"app\", \"password\": \""_s +
                one + u"\"}"_s,
            u"db.example.com||shop|app||"_s);
    }
    const QStringList variables{u"$PGPASSWORD"_s,
                                u"${DB_PASSWORD}"_s,
                                u"$(DB_PASSWORD)"_s,
                                u"{{ db_password }}"_s,
                                u"%DB_PASSWORD%"_s,
                                u"<%= ENV['PW'] %>"_s,
                                u"process.env.DB_PASS"_s,
                                u"os.environ['DB_PASS']"_s,
                                u"var.db_password"_s,
                                u"@DB_PASSWORD@"_s,
                                u"env(DB_PASSWORD)"_s,
                                u"op://vault/db/password"_s,
                                u"arn:aws:secretsmanager:eu-west-1:1:secret:x"_s};
    for (const QString& one : variables) {
        rows += missing(u"host=db.example.com dbname=shop user=app password='"_s +
                            QString(one).replace(u"'"_s, u"\\'"_s) + u"'"_s,
                        u"db.example.com||shop|app||"_s, Oddity::Variable);
    }
    const QStringList poor{u"password"_s, u"mypassword"_s, u"secret"_s,      u"xx"_s,        u"{a;b}"_s,
                           u"{abc}"_s,    u"{p@ss}"_s,     u"changeme123"_s, u"Password1"_s, u"postgres"_s,
                           u"x"_s,        u"*"_s,          u"[abc]"_s,       u"<3cats>"_s,   u"$ecret!"_s,
                           u"100%"_s,     u"!Hola!"_s,     u"myPass{word"_s, u"hunter2"_s,   u"your"_s,
                           u"(x)"_s,      u"null0"_s,      u"hidden"_s,      u"a${b"_s};
    for (const QString& one : poor) {
        rows += real(u"host=db.example.com dbname=shop user=app password='"_s + one + u"'"_s,
                     u"db.example.com||shop|app|"_s + one + u'|');
        rows += real(u"Host: db.example.com\nDatabase: shop\nUser: app\nPassword: "_s + one,
                     u"db.example.com||shop|app|"_s + one + u'|');
    }
    return rows;
}

} // namespace

QList<ReadingRow> placeholderRows()
{
    return passwordRows() +
           QList<ReadingRow>{
               missing(u"postgresql://postgres:[YOUR-PASSWORD]@db.abcdefgh.supabase.co:5432/postgres"_s,
                       u"db.abcdefgh.supabase.co|5432|postgres|postgres||"_s),
               missing(u"postgresql://app:<password>@db.example.com/shop"_s, u"db.example.com||shop|app||"_s),
               missing(
                   u"postgres://app:{your_password}@srv.postgres.database.azure.com/shop?sslmode=require"_s,
                   u"srv.postgres.database.azure.com||shop|app||require"_s),
               missing(u"postgresql://app:$PGPASSWORD@db.example.com/shop"_s, u"db.example.com||shop|app||"_s,
                       Oddity::Variable),
               missing(u"postgresql://USER:PASSWORD@db.example.com:5432/DATABASE"_s,
                       u"db.example.com|5432||||"_s),
               missing(u"postgresql://app:xxxxx@db.example.com/shop"_s, u"db.example.com||shop|app||"_s),
               missing(u"postgresql://app:****@db.example.com/shop"_s, u"db.example.com||shop|app||"_s),
               missing(u"jdbc:postgresql://<host>:5432/shop?user=app&password=s3cr3t"_s,
                       u"|5432|shop|app|s3cr3t|"_s),
               missing(u"host=your-host dbname=shop user=app password=s3cr3t"_s, u"||shop|app|s3cr3t|"_s),
               missing(
                   u"Server={server name}.postgres.database.azure.com;Database=shop;UID=app;Password=s3cr3t"_s,
                   u"||shop|app|s3cr3t|"_s),
               missing(
                   u"database:\n  host: db.example.com\n  name: shop\n  user: <user>\n  password: \"{{ vault_pw }}\"\n"_s,
                   u"db.example.com||shop|||"_s),
               missing(u"主機：db.example.com\n資料庫：shop\n使用者：app\n密碼：（請洽管理員）"_s,
                       u"db.example.com||shop|app||"_s),
               missing(u"DB_HOST=db.example.com\nDB_NAME=shop\nDB_USER=app\nDB_PASSWORD=changeme"_s,
                       u"db.example.com||shop|app||"_s),
               real(u"postgresql://app:password@data.example.com/shop"_s,
                    u"data.example.com||shop|app|password|"_s),
               real(u"host=config.example.com dbname=shop user=app password=s3cr3t"_s,
                    u"config.example.com||shop|app|s3cr3t|"_s),
               real(u"postgresql://postgres:postgres@db.example.com:5432/postgres"_s,
                    u"db.example.com|5432|postgres|postgres|postgres|"_s),
           };
}

} // namespace flowconnect::test
