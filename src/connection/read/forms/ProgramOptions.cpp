#include "connection/read/forms/ProgramOptions.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr QLatin1StringView libpq{"hhppUUdd"};

/// PostgreSQL documentation, "PostgreSQL Client Applications", and the pages of the others.
constexpr std::array programOptions{
    ProgramOptions{"psql edb-psql gsql"_L1, "cdfFhLopPRTUv"_L1, libpq, ProgramNames::DatabaseAndUser, {}, {}},
    ProgramOptions{"ysqlsh"_L1, "cdfFhLopPRTUv"_L1, libpq, ProgramNames::DatabaseAndUser, {}, "5433"_L1},
    ProgramOptions{"pgcli"_L1, "hpUudD"_L1, "hhppUUuUdd"_L1, ProgramNames::DatabaseAndUser, {}, {}},
    ProgramOptions{"pg_dump"_L1, "dhpUfFjnNtTSEZe"_L1, libpq, ProgramNames::Database, {}, {}},
    ProgramOptions{"pg_restore"_L1, "dhpUfFIjLnNPtTS"_L1, libpq, ProgramNames::Nothing, {}, {}},
    ProgramOptions{"pg_dumpall"_L1, "dhpUflES"_L1, "hhppUUddld"_L1, ProgramNames::Nothing, {}, {}},
    ProgramOptions{"pg_isready"_L1, "dhpUt"_L1, libpq, ProgramNames::Nothing, {}, {}},
    ProgramOptions{"createdb"_L1, "DElOThpUS"_L1, "hhppUU"_L1, ProgramNames::Database, {}, {}},
    ProgramOptions{"dropdb"_L1, "hpU"_L1, "hhppUU"_L1, ProgramNames::Database, {}, {}},
    ProgramOptions{"createuser dropuser"_L1, "acgmvhpU"_L1, "hhppUU"_L1, ProgramNames::Nothing, {}, {}},
    ProgramOptions{"vacuumdb"_L1, "dhpUtjPnN"_L1, libpq, ProgramNames::Database, {}, {}},
    ProgramOptions{"reindexdb"_L1, "dhpUtjiS"_L1, libpq, ProgramNames::Database, {}, {}},
    ProgramOptions{"clusterdb"_L1, "dhpUt"_L1, libpq, ProgramNames::Database, {}, {}},
    ProgramOptions{"pg_amcheck"_L1, "dDhpUjtTisSrR"_L1, libpq, ProgramNames::Database, {}, {}},
    ProgramOptions{"pgbench"_L1, "dhpUcjTtfsDMPRLFb"_L1, libpq, ProgramNames::Database, {}, {}},
    ProgramOptions{
        "pg_basebackup pg_receivewal"_L1, "DdhpUFXrtTZlcsS"_L1, libpq, ProgramNames::Nothing, {}, {}},
    ProgramOptions{"pg_recvlogical"_L1, "dhpUSfoPsIEF"_L1, libpq, ProgramNames::Nothing, {}, {}},
    ProgramOptions{"psqldef"_L1, "hpUWf"_L1, "hhppUUWW"_L1, ProgramNames::Database, {}, {}},
    ProgramOptions{"shp2pgsql raster2pgsql"_L1, {}, {}, ProgramNames::Nothing, {}, {}},
    ProgramOptions{"osm2pgsql"_L1, "HPUdCErSpx"_L1, "HhPpUUdd"_L1, ProgramNames::Nothing, {}, {}},
    ProgramOptions{"pgweb pg_activity"_L1, "hpUd"_L1, libpq, ProgramNames::Text, {}, {}},
    ProgramOptions{"cockroach"_L1, "eupd"_L1, "uUppdd"_L1, ProgramNames::Text, {}, "26257"_L1},
    ProgramOptions{"gcloud"_L1, "u"_L1, "uU"_L1, ProgramNames::Nothing, "sql"_L1, {}},
    ProgramOptions{"aws"_L1, {}, {}, ProgramNames::Nothing, "rds"_L1, {}},
    ProgramOptions{"az"_L1, "nsugpdlqf"_L1, "nhshuUpWdd"_L1, ProgramNames::Nothing, "postgres"_L1, {}},
    ProgramOptions{
        "usql flyway liquibase prisma migrate goose dbmate sqlx diesel atlas alembic sqitch pgloader "
        "hasura supabase knex sequelize typeorm drizzle-kit ogr2ogr ogrinfo gdal_translate "
        "timescaledb-parallel-copy pgsync pgroll tern django-admin sqlacodegen pg_timetable "
        "sqoop migra sqlboiler pgmetrics harlequin"_L1,
        "dDu"_L1,
        "dtDtut"_L1,
        ProgramNames::Text,
        {},
        {}},
    // Their own service says where the database is; the command line doesn't.
    ProgramOptions{"heroku fly flyctl railway neonctl"_L1, "aUu"_L1, {}, ProgramNames::Text, {}, {}},
};

} // namespace

QString programName(const QString& word)
{
    static const QRegularExpression path(
        uR"(\A(?:.*[/\\])?([\w.-]+?)(?:-\d+(?:\.\d+)?)?(?:\.exe|\.cmd)?\z)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString name = path.match(word).captured(1);
    return word.endsWith(".exe"_L1, Qt::CaseInsensitive) ? name.toLower() : name; // Windows
}

const ProgramOptions* optionsOf(const QString& program)
{
    static const QHash<QString, const ProgramOptions*> byName = [] {
        QHash<QString, const ProgramOptions*> all;
        for (const ProgramOptions& one : programOptions) {
            for (const QString& name : QString(one.programs).split(u' ')) {
                all.insert(name, &one);
            }
        }
        return all;
    }();
    return byName.value(program, nullptr);
}

bool namesProgram(const QString& text)
{
    static const QRegularExpression name = [] {
        QStringList all;
        for (const ProgramOptions& one : programOptions) {
            all += QString(one.programs).split(u' ');
        }
        return QRegularExpression(u"(?<![\\w-])(?:"_s + all.join(u'|') + u")(?!\\w)"_s,
                                  QRegularExpression::CaseInsensitiveOption);
    }();
    return name.match(text).hasMatch();
}

QString longOptionKey(const QString& name)
{
    static const QHash<QString, QString> keys{
        {u"host"_s, u"host"_s},
        {u"hostname"_s, u"host"_s},
        {u"server-name"_s, u"host"_s},
        {u"port"_s, u"port"_s},
        {u"username"_s, u"user"_s},
        {u"user"_s, u"user"_s},
        {u"admin-user"_s, u"user"_s},
        {u"dbname"_s, u"database"_s},
        {u"db"_s, u"database"_s},
        {u"database"_s, u"database"_s},
        {u"database-name"_s, u"database"_s},
        {u"db-name"_s, u"database"_s},
        {u"url"_s, u"text"_s},
        {u"uri"_s, u"text"_s},
        {u"db-url"_s, u"text"_s},
        {u"db-uri"_s, u"text"_s},
        {u"database-url"_s, u"text"_s},
        {u"connection"_s, u"text"_s},
        {u"connection-string"_s, u"text"_s},
        {u"connect"_s, u"text"_s},
        {u"dsn"_s, u"text"_s},
        {u"source-server"_s, u"text"_s},
        {u"password"_s, u"password"_s},
        {u"pass"_s, u"password"_s},
        {u"admin-password"_s, u"password"_s},
    };
    return keys.value(name);
}

bool takesValue(const QString& name)
{
    static const QSet<QString> names = [] {
        const QStringList all =
            u"command output file log-file pset field-separator record-separator table-attr set variable "
            "schema table exclude-schema exclude-table exclude-table-data format jobs encoding superuser "
            "compress role lock-wait-timeout snapshot section filter rows-per-insert extra-float-digits "
            "index "
            "trigger function use-list timeout owner template locale lc-collate lc-ctype strategy tablespace "
            "maintenance-db connection-limit member-of with-member with-admin valid-until admin client time "
            "transactions scale pgdata checkpoint label waldir slot max-rate wal-method parallel "
            "execute certs-dir region project resource-group name instance profile output app source "
            "changelog-file classpath driver locations path dir"_s.split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return names.contains(name);
}

} // namespace flowconnect
