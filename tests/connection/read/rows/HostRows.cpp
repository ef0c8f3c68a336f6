#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

constexpr const char* sockets = "sockets";
constexpr const char* severalHosts = "several hosts";

/// A socket: everything else is read, and it is said.
ReadingRow socket(const QString& text, const QString& rest)
{
    return {sockets, text, u"|"_s + rest, {Oddity::Socket}};
}

} // namespace

QList<ReadingRow> hostRows()
{
    return {
        socket(u"postgresql:///shop?host=/var/run/postgresql"_s, u"|shop|||"_s),
        socket(u"postgresql://app:s3cr3t@/shop?host=/cloudsql/acme:europe-west1:pg"_s,
               u"|shop|app|s3cr3t|"_s),
        socket(u"postgresql://app:s3cr3t@%2Fvar%2Frun%2Fpostgresql/shop"_s, u"|shop|app|s3cr3t|"_s),
        socket(u"postgres://%2Fcloudsql%2Facme%3Aeurope-west1%3Apg/shop?user=app"_s, u"|shop|app||"_s),
        socket(u"host=/tmp dbname=shop user=app"_s, u"|shop|app||"_s),
        socket(u"host=/cloudsql/acme:us-central1:pg dbname=shop user=app password=s3cr3t"_s,
               u"|shop|app|s3cr3t|"_s),
        socket(u"host='/var/run/postgresql' port=5433 dbname=shop"_s, u"5433|shop|||"_s),
        socket(u"host=@abstract dbname=shop"_s, u"|shop|||"_s),
        socket(u"Host=/var/run/postgresql;Database=shop;Username=app"_s, u"|shop|app||"_s),
        socket(u"psql -h /var/run/postgresql -U app shop"_s, u"|shop|app||"_s),
        socket(u"psql --host=/tmp -p 5433 shop app"_s, u"5433|shop|app||"_s),
        socket(u"PGHOST=/cloudsql/acme:us-central1:pg\nPGUSER=app\nPGDATABASE=shop"_s, u"|shop|app||"_s),
        socket(u"DB_HOST=/cloudsql/acme:us-central1:pg\nDB_NAME=shop\nDB_USER=app\nDB_PASS=s3cr3t"_s,
               u"|shop|app|s3cr3t|"_s),
        socket(uR"(Server=C:\sockets\pg;Database=shop)"_s, u"|shop|||"_s),
        {severalHosts,
         u"postgresql://app:s3cr3t@a.example.com:5433,b.example.com:5434/shop"_s,
         u"a.example.com|5433|shop|app|s3cr3t|"_s,
         {},
         2},
        {severalHosts,
         u"host=a.example.com,b.example.com port=5433,5434 dbname=shop"_s,
         u"a.example.com|5433|shop|||"_s,
         {},
         2},
        {severalHosts,
         u"host=a.example.com,b.example.com port=5433 dbname=shop"_s,
         u"a.example.com|5433|shop|||"_s,
         {},
         2},
        {severalHosts,
         u"Host=a.example.com,b.example.com:5433;Database=shop;Username=app"_s,
         u"a.example.com||shop|app||"_s,
         {},
         2},
        {severalHosts,
         u"jdbc:postgresql://a.example.com:5432,b.example.com:5432/shop?targetServerType=primary"_s,
         u"a.example.com|5432|shop|||"_s,
         {},
         2},
        {severalHosts,
         u"[prod]\nhost=a.example.com,b.example.com\nport=5432,5433\ndbname=shop\n"_s,
         u"a.example.com|5432|shop|||"_s,
         {},
         2},
        {severalHosts,
         u"postgresql://[2001:db8::1]:5433,[2001:db8::2]/shop"_s,
         u"2001:db8::1|5433|shop|||"_s,
         {},
         2},
        {severalHosts,
         u"a.example.com:5432:shop:app:s3cr3t\nb.example.com:5432:shop:app:s3cr3t"_s,
         u"a.example.com|5432|shop|app|s3cr3t|"_s,
         {},
         2},
        {severalHosts,
         u"DATABASE_URL=postgres://app:s3cr3t@a.example.com:5432,b.example.com:5433/shop"_s,
         u"a.example.com|5432|shop|app|s3cr3t|"_s,
         {},
         2},
        {severalHosts,
         uR"({"host": "a.example.com,b.example.com", "port": 5432, "user": "app", "password": "s3cr3t", "database": "shop"})"_s,
         u"a.example.com|5432|shop|app|s3cr3t|"_s,
         {},
         2},
        {severalHosts,
         u"psql \"host=a.example.com,b.example.com port=5432,5433 dbname=shop user=app\""_s,
         u"a.example.com|5432|shop|app||"_s,
         {},
         2},
        {severalHosts,
         u"jdbc:postgresql://a.example.com:5432,b.example.com:5433,c.example.com/shop?user=app"_s,
         u"a.example.com|5432|shop|app||"_s,
         {},
         3},
        {severalHosts,
         u"PGHOST=a.example.com,b.example.com\nPGPORT=5432,5433\nPGUSER=app\nPGDATABASE=shop"_s,
         u"a.example.com|5432|shop|app||"_s,
         {},
         2},
        {severalHosts,
         u"postgresql://app:s3cr3t@a.example.com,a.example.com:5433/shop"_s,
         u"a.example.com||shop|app|s3cr3t|"_s,
         {},
         2},
        {severalHosts,
         u"host=203.0.113.7,203.0.113.8 dbname=shop sslmode=verify-full"_s,
         u"203.0.113.7||shop|||verify-full"_s,
         {},
         2},
    };
}

} // namespace flowconnect::test
