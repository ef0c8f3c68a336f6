#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

constexpr const char* schemes = "schemes";

/// A scheme before the same user, password, host and database.
ReadingRow knownScheme(const QString& scheme)
{
    return {schemes, scheme + u"app:s3cr3t@db.example.com:6543/shop"_s,
            u"db.example.com|6543|shop|app|s3cr3t|"_s};
}

ReadingRow unknownScheme(const QString& scheme)
{
    return {schemes,
            scheme + u"app:s3cr3t@db.example.com:6543/shop"_s,
            u"db.example.com|6543|shop|app|s3cr3t|"_s,
            {Oddity::UnknownScheme}};
}

/// A scheme of JDBC before the same host, database and options.
ReadingRow javaScheme(const QString& scheme)
{
    return {schemes,
            scheme + u"//db.example.com:6543/shop?user=app&password=s3cr3t"_s,
            u"db.example.com|6543|shop|app|s3cr3t|"_s,
            {},
            1,
            TextForm::JavaUrl};
}

ReadingRow unknownJavaScheme(const QString& scheme)
{
    ReadingRow row = javaScheme(scheme);
    row.told = {Oddity::UnknownScheme};
    return row;
}

ReadingRow refusedScheme(const QString& text)
{
    return {schemes, text, QString()};
}

QList<ReadingRow> otherSchemeRows()
{
    return {
        refusedScheme(u"prisma+postgres://accelerate.prisma-data.net/?api_key=eyJhbGciOi.J9"_s),
        refusedScheme(u"prisma://accelerate.prisma-data.net/?api_key=eyJhbGciOi.J9"_s),
        refusedScheme(u"redshift+psycopg2://app:s3cr3t@c1.redshift.amazonaws.com:5439/shop"_s),
        refusedScheme(u"redshift+pg8000://app:s3cr3t@c1.redshift.amazonaws.com:5439/shop"_s),
        refusedScheme(u"jdbc:redshift:iam://c1.redshift.amazonaws.com:5439/shop"_s),
        refusedScheme(u"jdbc:cloudspannerpg:/projects/p/instances/i/databases/d"_s),
        refusedScheme(u"jdbc:p6spy:mysql://db.example.com/shop"_s),
        refusedScheme(u"jdbc:aws-wrapper:mysql://db.example.com/shop"_s),
        refusedScheme(u"jdbc:tc:mysql:8:///shop"_s),
        refusedScheme(u"jdbc:kingbase8://db.example.com/shop"_s),
        refusedScheme(u"jdbc:sqlserver://db.example.com;databaseName=pg"_s),
        refusedScheme(u"r2dbc:pool:mysql://app:s3cr3t@db.example.com/shop"_s),
        refusedScheme(u"mysql+pymysql://app:s3cr3t@db.example.com/pg"_s),
        refusedScheme(u"gpg://app:s3cr3t@db.example.com/shop"_s),
        refusedScheme(u"https://www.postgresql.org/docs/current/libpq-connect.html"_s),
        refusedScheme(u"git+ssh://git@github.com/postgres/postgres.git"_s),
        refusedScheme(u"postgres:16-alpine"_s),
        refusedScheme(u"postgres: ask Jane"_s),
        refusedScheme(u"postgresql://app:s3cr3t"_s),
        refusedScheme(u"postgresql://app:s3cr3t/shop"_s),
    };
}

QList<ReadingRow> oddlyWrittenRows()
{
    const QString all = u"db.example.com|6543|shop|app|s3cr3t|"_s;
    return {
        unknownScheme(u"postgres:/"_s),
        unknownScheme(u"postgresql:"_s),
        unknownScheme(uR"(postgresql:\\)"_s),
        {schemes, uR"(postgres:\\app:s3cr3t@db.example.com:6543\shop)"_s, all, {Oddity::UnknownScheme}},
        {schemes,
         uR"(postgres:\\app:s3c\r3t@db.example.com:6543\shop)"_s,
         uR"(db.example.com|6543|shop|app|s3c\r3t|)"_s,
         {Oddity::UnknownScheme, Oddity::UnescapedSign}},
        {schemes, u"postgresql:///app:s3cr3t@db.example.com:6543/shop"_s, all},
        {schemes,
         u"postgres:db.example.com:6543/shop"_s,
         u"db.example.com|6543|shop|||"_s,
         {Oddity::UnknownScheme}},
        {schemes,
         u"postgres:5432:shop:app:s3cr3t"_s,
         u"postgres|5432|shop|app|s3cr3t|"_s,
         {},
         1,
         TextForm::PasswordFile},
        {schemes, u"POSTGRESQL+PSYCOPG2://app:s3cr3t@db.example.com:6543/shop"_s, all},
        {schemes, u"Jdbc:PostgreSQL://db.example.com:6543/shop?user=app&password=s3cr3t"_s, all},
        {schemes, u"jdbc:postgresql://app:s3cr3t@db.example.com:6543/shop"_s, all},
        {schemes,
         u"jdbc:postgresql://db.example.com:6543/shop;user=app;password=s3cr3t"_s,
         all,
         {Oddity::UnknownScheme}},
        {schemes,
         u"jdbc:postgresql://db.example.com:6543;user=app;password=s3cr3t;databaseName=shop"_s,
         all,
         {Oddity::UnknownScheme}},
        {schemes,
         u"postgresql://db.example.com:6543/shop&user=app&password=s3cr3t"_s,
         all,
         {Oddity::UnknownScheme}},
        {schemes, u"jdbc:postgresql:shop?user=app&password=s3cr3t"_s, u"||shop|app|s3cr3t|"_s},
        {schemes, u"postgresql://app:s3cr3t@"_s, u"|||app|s3cr3t|"_s},
        {schemes, u"jdbc:postgresql:/shop"_s, u"||shop|||"_s},
        {schemes, u"jdbc:postgresql://db.example.com/?user=app"_s, u"db.example.com|||app||"_s},
        {schemes, u"jdbc:postgresql://db.example.com/shop?user=app%40corp&password=a%26b%2Bc"_s,
         u"db.example.com||shop|app@corp|a&b+c|"_s},
        {schemes,
         u"jdbc:postgresql://srv.postgres.database.azure.com:5432/shop?user=me@srv&password=s3cr3t&sslmode=require"_s,
         u"srv.postgres.database.azure.com|5432|shop|me@srv|s3cr3t|require"_s,
         {},
         1},
        {schemes, u"jdbc:tc:postgresql:16:///shop"_s, u"||shop|||"_s, {Oddity::ThrowAway}},
        {schemes,
         u"jdbc:tc:postgresql:16-alpine://somehost:5432/shop?TC_INITSCRIPT=init.sql"_s,
         u"||shop|||"_s,
         {Oddity::ThrowAway}},
        {schemes,
         u"jdbc-secretsmanager:postgresql://db.example.com:6543/shop"_s,
         u"db.example.com|6543|shop|||"_s,
         {Oddity::PasswordElsewhere}},
        {schemes,
         u"postgresql+ssh://root@10.0.0.1/app:s3cr3t@db.example.com:6543/shop?usePrivateKey=true"_s,
         all,
         {Oddity::Tunnel}},
        {schemes,
         u"postgres+ssl://app:s3cr3t@db.example.com:6543/shop"_s,
         u"db.example.com|6543|shop|app|s3cr3t|require"_s,
         {Oddity::PlainSsl}},
        {schemes,
         u"r2dbcs:postgresql://app:s3cr3t@db.example.com:6543/shop"_s,
         u"db.example.com|6543|shop|app|s3cr3t|verify-full"_s,
         {Oddity::JavaSsl}},
        {schemes, u"pgsql:host=db.example.com;port=6543;dbname=shop;user=app;password=s3cr3t"_s, all},
        {schemes, u"dbi:Pg:dbname=shop;host=db.example.com;port=6543;user=app;password=s3cr3t"_s, all},
        {schemes, u"pgsql:host=db.example.com port=6543 dbname=shop user=app password=s3cr3t"_s, all},
        {schemes, u"DATABASE_URL=postgresql+asyncpg://app:s3cr3t@db.example.com:6543/shop"_s, all},
        {schemes, u"DATABASE_URL=ecto://app:s3cr3t@db.example.com:6543/shop"_s, all, {Oddity::UnknownScheme}},
    };
}

} // namespace

QList<ReadingRow> schemeRows()
{
    QList<ReadingRow> rows;
    for (const QString& suffix :
         {u"psycopg2"_s, u"psycopg"_s, u"asyncpg"_s, u"pg8000"_s, u"pygresql"_s, u"psycopg2cffi"_s}) {
        rows += knownScheme(u"postgresql+"_s + suffix + u"://"_s);
    }
    for (const QString& name :
         {u"pgsql"_s, u"pg"_s, u"psql"_s, u"postgis"_s, u"timescale"_s, u"timescaledb"_s, u"cockroachdb"_s,
          u"cockroach"_s, u"cockroachdb+psycopg2"_s, u"postgres+pool"_s, u"pgx5"_s, u"pdo-pgsql"_s,
          u"db:pg"_s, u"django.db.backends.postgresql"_s, u"r2dbc:postgresql"_s, u"r2dbc:pool:postgresql"_s,
          u"r2dbc:proxy:postgres"_s}) {
        rows += knownScheme(name + u"://"_s);
    }
    for (const QString& name : {u"ecto"_s, u"pgbouncer"_s, u"postgresql+newdriver"_s, u"aurora-postgresql"_s,
                                u"rds-postgres"_s, u"postgresqls"_s, u"my.postgres.wrapper"_s}) {
        rows += unknownScheme(name + u"://"_s);
    }
    for (const QString& name :
         {u"jdbc:p6spy:postgresql:"_s, u"jdbc:aws-wrapper:postgresql:"_s, u"jdbc:otel:postgresql:"_s,
          u"jdbc:log4jdbc:postgresql:"_s, u"jdbc:datadog:postgresql:"_s, u"jdbc:pgsql:"_s, u"jdbc:postgis:"_s,
          u"jdbc:postgres:"_s, u"jdbc:otel:p6spy:postgresql:"_s, u"jdbc:cockroachdb:"_s}) {
        rows += javaScheme(name);
    }
    rows += unknownJavaScheme(u"jdbc:acme-trace:postgresql:"_s);
    rows += unknownJavaScheme(u"jdbc:postgresql2:"_s);
    return rows + oddlyWrittenRows() + otherSchemeRows();
}

} // namespace flowconnect::test
