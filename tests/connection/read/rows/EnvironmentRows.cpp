#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

ReadingRow env(const QString& text, const QString& expected, const QList<Oddity>& told = {}, int choices = 1)
{
    return {"variables", text, expected, told, choices, TextForm::Environment};
}

/// A `.env` file with this as the password's value, as it is written.
ReadingRow password(const QString& written, const QString& meant, const QList<Oddity>& told = {},
                    int choices = 1)
{
    return env(u"DB_HOST=db.example.com\nDB_USER=app\nDB_PASSWORD="_s + written + u"\nDB_NAME=shop"_s,
               u"db.example.com||shop|app|"_s + meant + u'|', told, choices);
}

ReadingRow noVariables(const QString& text)
{
    return {"variables", text, {}, {}, 0, TextForm::Unknown};
}

} // namespace

QList<ReadingRow> environmentRows()
{
    const QList uncertain{Oddity::UncertainValue};
    const QList variable{Oddity::Variable};
    return {
        // The grammar of .env files.
        password(u"pa ss"_s, u"pa ss"_s),
        password(u"pass;"_s, u"pass;"_s, uncertain, 2),
        password(u"pass  # secret"_s, u"pass"_s),
        password(u"p#ss"_s, u"p#ss"_s),
        password(u"\"p#s s\" # x"_s, u"p#s s"_s),
        password(u"'it is'"_s, u"it is"_s),
        password(u"it's"_s, u"it's"_s),
        password(u"a'b'c"_s, u"a'b'c"_s, uncertain, 2),
        password(uR"(a\b)"_s, uR"(a\b)"_s, uncertain, 2),
        password(uR"("a\"b\\c")"_s, uR"(a"b\c)"_s),
        password(uR"('a\"b')"_s, uR"(a\"b)"_s),
        password(u"'a$b'"_s, u"a$b"_s),
        password(u"a$b"_s, u""_s, variable),
        password(u"\"a${DB_USER}b\""_s, u"aappb"_s),
        password(u"${SECRET:-s3cr3t}"_s, u"s3cr3t"_s),
        password(u"$(cat /run/secrets/pw)"_s, u""_s, variable),
        password(u"{{ vault.pw }}"_s, u""_s, variable),
        password(u"changeme"_s, u""_s, {Oddity::Placeholder}),
        password(u"a=b&c;d|e"_s, u"a=b&c;d|e"_s),
        password(u"a\"b"_s, u"a\"b"_s),
        password(u"100%"_s, u"100%"_s),
        env(u"export DB_HOST = db.example.com\nexport DB_USER = app"_s, u"db.example.com|||app||"_s),
        env(u"PGHOST=db.example.com\nPGUSER=app\nPGPASSWORD=\nPGSSLMODE=require"_s,
            u"db.example.com|||app||require"_s),
        // A shell's.
        env(uR"(export PGHOST=db.example.com PGUSER=app PGPASSWORD='x'\''y')"_s,
            u"db.example.com|||app|x'y|"_s),
        env(u"export PGPASSWORD='x'\\''y'\nexport PGHOST=db.example.com"_s, u"db.example.com||||x'y|"_s),
        env(u"export PGHOST=db.example.com; export PGUSER=app; export PGPASSWORD=\"a;b\""_s,
            u"db.example.com|||app|a;b|"_s),
        env(u"export PGHOST=db.example.com\nexport PGPASSWORD=abc;"_s, u"db.example.com||||abc|"_s, uncertain,
            2),
        env(u"PGHOST=db.example.com PGUSER=app PGPASSWORD='a b' PGDATABASE=shop"_s,
            u"db.example.com||shop|app|a b|"_s),
        env(u"DATABASE_URL=postgres://app:s3cr3t@db.example.com/shop npm start"_s,
            u"db.example.com||shop|app|s3cr3t|"_s),
        env(u"set PGHOST=db.example.com\r\nset PGUSER=app\r\nset PGPASSWORD=a^&b c"_s,
            u"db.example.com|||app|a&b c|"_s),
        env(u"set \"PGHOST=db.example.com\"\nset \"PGPASSWORD=a&b^c\""_s, u"db.example.com||||a&b^c|"_s),
        env(u"setx PGHOST db.example.com\nsetx PGPASSWORD \"p w\""_s, u"db.example.com||||p w|"_s),
        env(u"$env:PGHOST = \"db.example.com\"\n$env:PGPASSWORD = 'a''b`c'"_s, u"db.example.com||||a'b`c|"_s),
        env(u"$ export PGHOST=db.example.com\n$ export PGUSER=app"_s, u"db.example.com|||app||"_s),
        // Whose variables they are.
        env(u"TYPEORM_CONNECTION=postgres\nTYPEORM_HOST=db.example.com\nTYPEORM_USERNAME=app\nTYPEORM_PASSWORD=s3cr3t\nTYPEORM_DATABASE=shop"_s,
            u"db.example.com||shop|app|s3cr3t|"_s),
        env(u"SPRING_DATASOURCE_URL=jdbc:postgresql://db.example.com:6543/shop\nSPRING_DATASOURCE_USERNAME=app\nSPRING_DATASOURCE_PASSWORD=s3cr3t\nSPRING_DATASOURCE_DRIVER_CLASS_NAME=org.postgresql.Driver"_s,
            u"db.example.com|6543|shop|app|s3cr3t|"_s),
        env(u"DJANGO_DB_ENGINE=django.db.backends.postgresql\nDJANGO_DB_HOST=db.example.com\nDJANGO_DB_NAME=shop\nDJANGO_DB_USER=app"_s,
            u"db.example.com||shop|app||"_s),
        env(u"RDS_HOSTNAME=db.example.com\nRDS_PORT=5432\nRDS_DB_NAME=shop\nRDS_USERNAME=app\nRDS_PASSWORD=s3cr3t"_s,
            u"db.example.com|5432|shop|app|s3cr3t|"_s),
        env(u"MYAPP_DB_HOST=db.example.com\nMYAPP_DB_PASS=s3cr3t\nMYAPP_SMTP_HOST=m.example.com\nMYAPP_SMTP_PASS=no"_s,
            u"db.example.com||||s3cr3t|"_s),
        env(u"DB_CONNECTION=pgsql\nDB_HOST=db.example.com\nDB_PORT=6543\nDB_DATABASE=shop\nDB_USERNAME=app\nDB_PASSWORD=\"s3 cr\"\nREDIS_HOST=127.0.0.1\nREDIS_PASSWORD=null\nMAIL_HOST=m"_s,
            u"db.example.com|6543|shop|app|s3 cr|"_s),
        env(u"- POSTGRES_USER=app\n- POSTGRES_PASSWORD=s3cr3t\n- POSTGRES_DB=shop"_s,
            u"||shop|app|s3cr3t|"_s),
        env(u"POSTGRES_USER=app\nPOSTGRES_PASSWORD_FILE=/run/secrets/pw\nPOSTGRES_DB=shop"_s,
            u"||shop|app||"_s, {Oddity::PasswordElsewhere}),
        env(u"KC_DB=postgres\nKC_DB_URL=jdbc:postgresql://db.example.com/shop\nKC_DB_USERNAME=app\nKC_DB_PASSWORD=s3cr3t"_s,
            u"db.example.com||shop|app|s3cr3t|"_s, {}, 0),
        env(u"ConnectionStrings__Default=Host=db.example.com;Database=shop;Username=app;Password=\"a;b\""_s,
            u"db.example.com||shop|app|a;b|"_s),
        env(u"DATABASE_DSN=\"host=db.example.com user=app password='p w' dbname=shop\""_s,
            u"db.example.com||shop|app|p w|"_s),
        env(u"Here is the file:\nDB_HOST=db.example.com\nDB_USER=app\nThanks, Bob"_s,
            u"db.example.com|||app||"_s, {Oddity::TextAround}),
        env(u"DB_HOST=db.example.com\nDB_SSL=true\nDB_SSL_REJECT_UNAUTHORIZED=true\nDB_USER=app"_s,
            u"db.example.com|||app||verify-full"_s),
        env(u"DB_HOST=a.example.com\nDB_HOST=b.example.com\nDB_USER=app"_s, u"b.example.com|||app||"_s,
            {Oddity::RepeatedKey}),
        env(u"DB_HOST=db.example.com,\nDB_USER=app,\nDB_PASSWORD=abc,"_s, u"db.example.com|||app|abc|"_s,
            uncertain),
        env(u"DB_HOST_PROD=p.example.com\nDB_USER_PROD=app\nDB_HOST_DEV=d.example.com\nDB_PASSWORD_DEV=x"_s,
            u"p.example.com|||app||"_s, {}, 2),
        env(u"DATABASE_URL=\"postgres://app:s3cr3t@db.example.com/shop\" npx prisma migrate deploy"_s,
            u"db.example.com||shop|app|s3cr3t|"_s),
        env(u"DATABASE_URL='postgres://app:s3cr3t@db.example.com/shop';"_s,
            u"db.example.com||shop|app|s3cr3t|"_s),
        env(u"setenv PGHOST db.example.com\nsetenv PGPASSWORD 'x y'"_s, u"db.example.com||||x y|"_s),
        env(u"set PGHOST=db.example.com\nset PGPASSWORD=\"s3 cr\""_s, u"db.example.com||||s3 cr|"_s,
            uncertain),
        noVariables(u"DB_CONNECTION=mysql\nDB_HOST=db.example.com\nDB_DATABASE=shop"_s),
        noVariables(u"SMTP_HOST=m.example.com\nSMTP_USER=app\nSMTP_PASSWORD=s3cr3t"_s),
        noVariables(u"MYSQL_HOST=m.example.com\nMYSQL_USER=app\nMYSQL_DATABASE=shop"_s),
        noVariables(u"DATABASE_URL=mysql://app:s3cr3t@db.example.com/shop"_s),
        noVariables(u"PORT=3000\nNODE_ENV=production"_s),
    };
}

QList<ReadingRow> severalBlockRows()
{
    const auto several = [](int choices, const QString& text, const QString& expected,
                            const QList<Oddity>& told = {}) {
        return ReadingRow{"several blocks", text, expected, told, choices, TextForm::Unknown};
    };
    const QString a = u"postgres://app:s3cr3t@a.example.com:5432/shop"_s;
    const QString b = u"postgres://app:s3cr3t@b.example.com:6543/shop"_s;
    const QString c = u"postgres://app:other@c.example.com/shop"_s;
    const QString readA = u"a.example.com|5432|shop|app|s3cr3t|"_s;
    const QString readB = u"b.example.com|6543|shop|app|s3cr3t|"_s;
    return {
        several(2, u"DATABASE_URL="_s + a + u"\nDIRECT_URL="_s + b, readA),
        several(2, u"DIRECT_URL="_s + b + u"\nDATABASE_URL="_s + a, readA),
        several(3, u"SHADOW_DATABASE_URL="_s + c + u"\nDIRECT_URL="_s + b + u"\nDATABASE_URL="_s + a, readA),
        several(2, u"READ_REPLICA_URL="_s + b + u"\nPRIMARY_URL="_s + a, readA),
        several(2, u"TEST_DATABASE_URL="_s + b + u"\nAPP_DATABASE_URL="_s + a, readA),
        several(2,
                u"POSTGRES_PRISMA_URL=\""_s + b + u"?pgbouncer=true\"\nPOSTGRES_URL_NON_POOLING=\""_s + a +
                    u'"',
                readA),
        several(
            2,
            u"POSTGRES_URL=\""_s + a + u"\"\nPOSTGRES_PRISMA_URL=\""_s + a +
                u"?pgbouncer=true\"\nPOSTGRES_URL_NON_POOLING=\""_s + b +
                u"\"\nPOSTGRES_USER=app\nPOSTGRES_HOST=a.example.com\nPOSTGRES_PASSWORD=s3cr3t\nPOSTGRES_DATABASE=shop"_s,
            readA),
        several(2,
                u"=== app Config Vars\nHEROKU_POSTGRESQL_BLUE_URL: "_s + b +
                    u"\nDATABASE_URL:               "_s + a + u"\nSECRET_KEY: x"_s,
                readA),
        several(1, u"HEROKU_POSTGRESQL_BLUE_URL: "_s + a + u"\nDATABASE_URL: "_s + a, readA),
        several(2, u"# staging\nDATABASE_URL="_s + a + u"\n# production\nDATABASE_URL="_s + b, readA),
        several(2, u"DATABASE_URL="_s + a + u"\nDATABASE_URL="_s + b, readA),
        several(1, u"# DATABASE_URL="_s + b + u"\nDATABASE_URL="_s + a, readA),
        several(2, u"STAGING_DATABASE_URL="_s + a + u"\nPRODUCTION_DATABASE_URL="_s + b, readA),
        several(2, u"export STAGING_URL='"_s + a + u"'\nexport PROD_URL='"_s + b + u"'"_s, readA),
        several(2, u"$env:DATABASE_URL='"_s + a + u"'\n$env:REPLICA_URL='"_s + b + u"'"_s, readA),
        several(2, u"set DATABASE_URL="_s + a + u"\nset REPLICA_URL="_s + b, readA),
        several(2, u"psql "_s + a + u"\npsql "_s + b, readA),
        several(2, u"psql '"_s + a + u"' && psql -h b.example.com -p 6543 -U app shop"_s, readA),
        several(1, u"psql "_s + a + u"\npg_dump "_s + a, readA),
        several(
            2,
            u"STAGING_DB_HOST=a.example.com\nSTAGING_DB_PASSWORD=one\nPROD_DB_HOST=b.example.com\nPROD_DB_PASSWORD=two"_s,
            u"a.example.com||||one|"_s),
        several(
            2,
            u"STAGING_DB_HOST=a.example.com\nPROD_DB_HOST=b.example.com\nPROD_DB_PASSWORD=two\nPROD_DB_USER=p"_s,
            u"a.example.com|||||"_s),
        several(1, u"DB_HOST=a.example.com\nDB_PASSWORD=one\nMYSQL_HOST=b.example.com\nMYSQL_PASSWORD=two"_s,
                u"a.example.com||||one|"_s),
        several(1, u"REDIS_URL=redis://:x@r.example.com\nDATABASE_URL="_s + a, readA),
        several(
            1,
            u"DB_USER=app\nDB_PASS=s3cr3t\nDB_HOST=a.example.com\nDATABASE_URL=postgres://${DB_USER}:${DB_PASS}@${DB_HOST}:5432/shop"_s,
            readA),
        several(1, u"DATABASE_URL=postgres://$U:$P@a.example.com:5432/shop\nU=app\nP=s3cr3t"_s, readA),
        several(1, u"DATABASE_URL=postgres://app:$P@a.example.com:5432/shop"_s,
                u"a.example.com|5432|shop|app||"_s, {Oddity::Variable}),
        several(1, u"DATABASE_URL='postgres://app:$P@a.example.com:5432/shop'\nP=x"_s,
                u"a.example.com|5432|shop|app||"_s, {Oddity::Variable}),
        several(1, u"DATABASE_URL=postgres://app@a.example.com:5432/shop\nPGPASSWORD=s3cr3t"_s, readA),
        several(2, u"A_URL=postgres://app@a.example.com:5432/shop\nB_URL="_s + b + u"\nPGPASSWORD=no"_s,
                u"a.example.com|5432|shop|app||"_s),
        several(1, u"DATABASE_URL=postgres://app@a.example.com:5432/shop\nDATABASE_PASSWORD=s3cr3t"_s, readA),
        several(1, u"DATABASE_URL="_s + a + u"\nDATABASE_PASSWORD=other"_s, readA, {Oddity::UncertainValue}),
        several(2, u"DATABASE_URL="_s + a + u"\nDATABASE_HOST=b.example.com\nDATABASE_USER=app"_s, readA),
        several(2,
                u"DATABASE_URL="_s + a +
                    u"\nDB_HOST=b.example.com\nDB_PORT=6543\nDB_NAME=shop\nDB_USER=app\nDB_PASSWORD=s3cr3t"_s,
                readA),
        several(1, u"DATABASE_URL="_s + a + u"\nPORT=3000\nHOST=0.0.0.0\nUSER=me\nPASSWORD=no"_s, readA),
        several(2, u"DATABASE_URL=postgres://app:s3cr3t@a.example.com:5432,b.example.com:6543/shop"_s, readA),
        several(
            2,
            u"POSTGRES_USER=app\nPOSTGRES_PASSWORD=s3cr3t\nPOSTGRES_DB=shop\nPOSTGRES_HOST=a.example.com\nPOSTGRES_PORT=5432\nREPLICA_DB_HOST=b.example.com"_s,
            readA),
        several(
            2,
            u"# production\nDB_HOST=a.example.com\nDB_PORT=5432\nDB_NAME=shop\nDB_USER=app\nDB_PASSWORD=s3cr3t\n\n# staging\nDB_HOST=b.example.com\nDB_USER=app\nDB_PASSWORD=x"_s,
            readA),
        several(
            2,
            u"[production]\nhost=a.example.com\nport=5432\ndbname=shop\nuser=app\npassword=s3cr3t\n\n[staging]\nhost=b.example.com"_s,
            readA),
        several(2, u"a.example.com:5432:shop:app:s3cr3t\nb.example.com:6543:shop:app:s3cr3t"_s, readA),
        several(
            2,
            u"DATABASE_URL="_s + a +
                u"\n\nConnectionStrings__Report=Host=b.example.com;Port=6543;Database=shop;Username=app;Password=s3cr3t"_s,
            readA),
        several(
            2,
            u"DB_URL=jdbc:postgresql://a.example.com:5432/shop\nDB_USER=app\nDB_PASSWORD=s3cr3t\nREPORT_DB_URL=jdbc:postgresql://b.example.com/shop\nREPORT_DB_USER=r\nREPORT_DB_PASSWORD=x"_s,
            readA),
        several(
            1,
            u"PGHOST=a.example.com\nPGPORT=5432\nPGDATABASE=shop\nPGUSER=app\nPGPASSWORD=s3cr3t\nDATABASE_URL="_s +
                a,
            readA),
    };
}

} // namespace flowconnect::test
