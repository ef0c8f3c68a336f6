#include "connection/read/forms/KeyRoles.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct Role
{
    KeyRole role = KeyRole::None;
    int rank = 0;
};

/// Keys, written as one word, the strongest of each first.
const QHash<QString, Role>& keyRoles()
{
    static const QHash<QString, Role> all = [] {
        const std::pair<KeyRole, QLatin1StringView> lists[] = {
            {KeyRole::Server,
             "host hostname servername serveraddress hostaddress hosts servernames server addr address fqdn "
             "endpoint hostaddr serverhost fullyqualifieddomainname endpointaddress"_L1},
            {KeyRole::Port, "port portnumber portnumbers serverport endpointport"_L1},
            {KeyRole::Database,
             "database dbname databasename dbdatabase db initialcatalog catalog maintenancedb defaultdb "
             "initialdb "
             "path0"_L1},
            {KeyRole::UserName,
             "user username userid uid dbuser dbusername login loginname loginid rolename role"_L1},
            {KeyRole::Password, "password passwd pwd pass passphrase userpwd"_L1},
            {KeyRole::Url, "url uri dsn connectionstring connstring connstr connectionuri connectionurl "
                           "jdbcurl databaseurl "
                           "jdbcuri conninfo"_L1},
            {KeyRole::Engine,
             "driver engine dialect adapter type provider client vendor image dbtype databasetype dbengine "
             "drivername driverclass driverclassname providername backend scheme drivers"_L1},
            {KeyRole::Name, "name"_L1},
        };
        QHash<QString, Role> roles;
        for (const auto& [role, names] : lists) {
            int rank = 0;
            for (const QString& name : QString(names).split(u' ')) {
                roles.insert(name, {role, rank++});
            }
        }
        return roles;
    }();
    return all;
}

/// Words before a role that say nothing new: `masterUsername`, `administratorLoginPassword`, `setPassword`.
bool isFiller(const QString& word)
{
    static const QSet<QString> fillers{
        u"master"_s,  u"admin"_s, u"administrator"_s, u"login"_s,       u"user"_s,    u"auth"_s,   u"role"_s,
        u"account"_s, u"set"_s,   u"with"_s,          u"maintenance"_s, u"initial"_s, u"current"_s};
    return fillers.contains(word);
}

/// Whether one of `words` is in `list`, which has blanks at both ends.
bool hasOneOf(const QStringList& words, QLatin1StringView list)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [list](const QString& one) { return isWordOf(one, list); });
}

} // namespace

bool isWordOf(const QString& word, QLatin1StringView list)
{
    return list.contains(QString(u' ' + word + u' '));
}

QStringList wordsOf(const QString& name)
{
    static const QRegularExpression border(
        uR"((?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|[^\pL\d]+)"_s);
    QStringList words = name.split(border, Qt::SkipEmptyParts);
    for (QString& word : words) {
        word = word.toLower();
    }
    return words;
}

KeyMeaning meaningOf(const QString& key)
{
    static const QRegularExpression glued(
        uR"(\A(pg|postgres|postgresql|db|database|jdbc|sql|rds)(host|port|user|username|password|pass|pwd|database|dbname|name|url|uri|dsn|server|hostaddr)\z)"_s);
    QStringList words = wordsOf(key);
    if (words.isEmpty()) {
        return {};
    }
    if (const auto match = glued.match(words.constLast()); match.hasMatch()) {
        words.removeLast();
        words += {match.captured(1), match.captured(2)};
    }
    for (qsizetype take = std::min<qsizetype>(3, words.size()); take > 0; --take) {
        const auto found = keyRoles().constFind(words.mid(words.size() - take).join(QString()));
        if (found == keyRoles().cend()) {
            continue;
        }
        QStringList before = words.mid(0, words.size() - take);
        while (!before.isEmpty() && isFiller(before.constLast())) {
            before.removeLast();
        }
        return {found->role, found->rank, before.join(u' ')};
    }
    return {};
}

Owner ownerOf(const QStringList& words)
{
    if (hasOneOf(
            words,
            " redis rabbitmq rabbit amqp kafka smtp mail mailer email imap pop3 ftp sftp ssh bastion tunnel "
            "jump "
            "jumphost proxy elastic elasticsearch opensearch mongo mongodb mysql mariadb mssql sqlserver "
            "oracle "
            "sqlite "
            "cassandra memcached memcache ldap s3 minio celery sentry grafana prometheus vault consul nats "
            "mqtt "
            "pgadmin adminer keycloak jwt oauth oauth2 cdn clickhouse snowflake bigquery influx influxdb "
            "neo4j "
            "broker "
            "couchdb dynamodb documentdb zookeeper sidekiq resque sso saml syslog statsd twilio sendgrid "
            "slack "
            "role grant "_L1)) {
        return Owner::Other;
    }
    if (hasOneOf(words,
                 " postgres postgresql pg psql pgsql postgis timescale timescaledb supabase neon cockroach "
                 "cockroachdb npgsql psycopg psycopg2 asyncpg pgx pgdb "_L1)) {
        return Owner::PostgreSql;
    }
    if (hasOneOf(
            words,
            " db dbs database databases rds aurora sql jdbc r2dbc datasource datasources sqlalchemy alembic "
            "flyway "
            "liquibase hibernate ecto repo prisma connectionstring connectionstrings dsn warehouse dwh odbc "
            "hikari typeorm "
            "knex sequelize replica replicas pooler jpa persistence dbconnect knexfile "_L1)) {
        return Owner::Database;
    }
    if (hasOneOf(
            words,
            " web http https api app application server listen frontend backend admin cache queue session "
            "metrics monitoring health socket ws websocket git github registry docker nginx "_L1)) {
        return Owner::Other;
    }
    return Owner::Anyone;
}

Owner ownerOfEngine(const QString& value)
{
    static const QRegularExpression postgres(
        uR"(postgres|pgsql|psycopg|asyncpg|npgsql|postgis|timescale|cockroach|supabase|pgx|pgvector|(\A|\W)pq?g?\z|\Apg\b|\Aecto\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(
        uR"(mysql|mariadb|sqlite|mssql|sqlserver|sql server|sqlncli|system\.data\.sqlclient|microsoft\.data\.sqlclient|oracle|mongo|redis|rabbit|cassandra|snowflake|bigquery|clickhouse|redshift|elastic|duckdb|\bh2\b|derby|hsqldb|db2|firebird|memcached|neo4j|databricks|athena|trino|presto|teradata)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return postgres.match(value).hasMatch() ? Owner::PostgreSql
           : other.match(value).hasMatch()  ? Owner::Other
                                            : Owner::Anyone;
}

} // namespace flowconnect
