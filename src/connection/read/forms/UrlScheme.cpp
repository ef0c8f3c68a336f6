#include "connection/read/forms/UrlScheme.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

bool isSchemeWord(const QString& word, QLatin1StringView words)
{
    return QString(words).split(u' ').contains(word);
}

/// PostgreSQL by its names in SQLAlchemy, Django, Rails, PHP, Go, Node and JDBC, and what speaks its protocol
/// and dialect under a name of its own.
constexpr auto schemeNames =
    "postgresql postgres pgsql pg psql postgis timescale timescaledb timescalegis cockroachdb cockroach "
    "alloydb edb pgx pgx4 pgx5 pq pdo-pgsql pdo_pgsql pdo+pgsql postgresql_psycopg2 postgresql_postgis "
    "postgresql-native django.db.backends.postgresql django.db.backends.postgresql_psycopg2 "
    "django.contrib.gis.db.backends.postgis django_prometheus.db.backends.postgresql "
    "django_tenants.postgresql_backend"_L1;

/// What SQLAlchemy, Databases and others append to it.
constexpr auto driverNames =
    "psycopg psycopg2 psycopg2cffi psycopg_async psycopgasync asyncpg pg8000 pygresql pypostgresql aiopg ssl "
    "tls pool pooled ssh"_L1;

/// What may stand between `jdbc:` or `r2dbc:` and the driver that does the work.
constexpr auto wrapperNames =
    "p6spy aws-wrapper otel tracing opentracing log4jdbc datadog tc pool proxy spy sentry skywalking "
    "elastic-apm inspectit secretsmanager"_L1;

constexpr auto otherDatabases =
    "mysql mysqlx mariadb mongodb redis rediss sqlserver mssql oracle clickhouse snowflake sqlite sqlite3 "
    "db2 "
    "cassandra neo4j bolt bigquery databricks teradata presto trino firebird vertica amqp amqps "
    "elasticsearch redshift greenplum cloudspanner cloudspannerpg spanner prisma duckdb couchdb couchbase "
    "h2 hana hive hive2 impala memcached kafka ibm-db-sa dynamodb athena druid"_L1;

bool isOtherScheme(const QString& name)
{
    return isSchemeWord(name.section(u'+', 0, 0), otherDatabases);
}

/// PostgreSQL as a part of a longer name.
bool hasPostgres(const QString& name)
{
    static const QRegularExpression part(uR"(postgres|pgsql|psql|(^|[+._-])pg(?!p)|postgis)"_s);
    return part.match(name).hasMatch() && !isOtherScheme(name);
}

/// Takes `scheme` in for the word that stands for the database. False where it stands for none.
bool takeName(UrlScheme& scheme, const QString& name)
{
    const QStringList parts = name.split(u'+');
    const bool isListed = isSchemeWord(name, schemeNames) || isSchemeWord(parts.constFirst(), schemeNames);
    const bool isEcto = name == u"ecto"_s; // of MySQL too
    if (!isListed && !isEcto && !hasPostgres(name)) {
        return false;
    }
    scheme.isKnown = scheme.isKnown && isListed;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        scheme.isKnown =
            scheme.isKnown && (isSchemeWord(parts.at(i), driverNames) || isSchemeWord(name, schemeNames));
        scheme.asksEncryption = scheme.asksEncryption || parts.at(i) == u"ssl"_s || parts.at(i) == u"tls"_s;
        scheme.isTunnelled = scheme.isTunnelled || parts.at(i) == u"ssh"_s;
    }
    return true;
}

/// Without two slashes: true where what comes next has a user and a host, or a host and a path.
bool looksLikeHosts(QStringView rest)
{
    static const QRegularExpression line(
        uR"(\A/?(?!(\d{1,5}|\*):)[^\s@]*:[^\s@]*@[\w.-]+(:\d+)?(/|\?|\z))"_s);
    static const QRegularExpression host(uR"(\A/?([\w-]+(\.[\w-]+)+|localhost)(:\d+)?/\w)"_s);
    const QString start = rest.left(2'000).toString();
    return line.match(start).hasMatch() || host.match(start).hasMatch();
}

/// The slashes, and whether hosts follow. `at`: just behind the last colon.
bool takeSlashes(UrlScheme& scheme, QStringView text, qsizetype at, const QString& name)
{
    const QStringView rest = text.mid(at);
    scheme.isBackslashed = rest.startsWith(u"\\\\");
    if (rest.startsWith(u"//") || scheme.isBackslashed) {
        scheme.length = at + 2;
        scheme.isKnown = scheme.isKnown && !scheme.isBackslashed;
        return true;
    }
    const bool isListed = isSchemeWord(name.section(u'+', 0, 0), schemeNames);
    const qsizetype slash = rest.startsWith(u'/') ? 1 : 0;
    if (isListed && looksLikeHosts(rest)) {
        scheme.isKnown = false;
        scheme.length = at + slash;
        return true;
    }
    scheme.hasHosts = false;
    scheme.length = at + slash;
    return scheme.ofJava && isListed && (rest.isEmpty() || !rest.front().isSpace());
}

} // namespace

std::optional<UrlScheme> urlScheme(QStringView text)
{
    static const QRegularExpression word(uR"(\G([A-Za-z][A-Za-z0-9+._-]*):)"_s);
    static const QRegularExpression image(uR"(\G[\w.-]{1,60}:(?=//))"_s);
    constexpr int mostWrappers = 5;
    const QString start = text.left(2'600).toString();
    UrlScheme scheme;
    qsizetype at = 0;
    for (int i = 0; i < mostWrappers; ++i) {
        const QRegularExpressionMatch match = word.match(start, at);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        const QString name = match.captured(1).toLower();
        at = match.capturedEnd();
        const bool isJava = i == 0 && isSchemeWord(name, "jdbc jdbc-secretsmanager r2dbc r2dbcs"_L1);
        const bool isPrefix = i == 0 && isSchemeWord(name, "url uri db"_L1);
        if (isJava) {
            scheme.ofJava = true;
            scheme.asksEncryption = name == u"r2dbcs"_s;
            scheme.hasSecretName = name == u"jdbc-secretsmanager"_s;
        } else if (takeName(scheme, name)) {
            if (const auto tag = image.match(start, at); scheme.isThrowAway && tag.hasMatch()) {
                at = tag.capturedEnd();
            }
            return takeSlashes(scheme, start, at, name) ? std::optional(scheme) : std::nullopt;
        } else if (scheme.ofJava && !isOtherScheme(name)) {
            scheme.isKnown = scheme.isKnown && isSchemeWord(name, wrapperNames);
            scheme.isThrowAway = scheme.isThrowAway || name == u"tc"_s;
        } else if (!isPrefix) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

bool isOtherDatabaseUrl(const QString& text)
{
    static const QRegularExpression java(uR"(\A(jdbc|r2dbcs?):[A-Za-z][\w+.-]*:)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression url(uR"(\A([A-Za-z][\w+.-]*)://)"_s);
    if (urlScheme(text)) {
        return false;
    }
    const QRegularExpressionMatch match = url.match(text);
    return java.match(text).hasMatch() || (match.hasMatch() && isOtherScheme(match.captured(1).toLower()));
}

} // namespace flowconnect
