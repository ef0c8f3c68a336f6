#include "connection/read/forms/VariableNames.h"

#include "connection/read/details/StatedEncryption.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct VariableKey
{
    QLatin1StringView keys; ///< words joined, separated by blanks
    VariableKind kind;
};

constexpr std::array variableKeys{
    VariableKey{"HOST HOSTNAME SERVER SERVERNAME ADDRESS ADDR ENDPOINT HOSTADDR"_L1, VariableKind::Server},
    VariableKey{"PORT PORTNUMBER"_L1, VariableKind::Port},
    VariableKey{"DATABASE DB DBNAME DATABASENAME INITIALCATALOG"_L1, VariableKind::Database},
    VariableKey{"USER USERNAME LOGIN UID USERID DBUSER DBUSERNAME"_L1, VariableKind::UserName},
    VariableKey{"PASSWORD PASS PASSWD PWD DBPASSWORD DBPASS USERPASSWORD"_L1, VariableKind::Password},
    VariableKey{"URL URI DSN CONNECTIONSTRING CONNSTR CONNSTRING JDBCURL CONN NONPOOLING UNPOOLED POOLED "
                "DEFAULTCONNECTION SQLALCHEMYDATABASEURI"_L1,
                VariableKind::Url},
    VariableKey{
        "ENGINE TYPE DIALECT DRIVER ADAPTER CLIENT PROVIDER VENDOR CONNECTION KIND DRIVERCLASSNAME"_L1,
        VariableKind::Engine},
    VariableKey{"PASSWORDFILE PASSFILE SERVICE SERVICEFILE PASSWORDCOMMAND PASSWORDSECRET SECRETARN"_L1,
                VariableKind::PasswordPlace},
};

VariableKind kindOf(const QString& key)
{
    static const QHash<QString, VariableKind> kinds = [] {
        QHash<QString, VariableKind> all;
        for (const VariableKey& one : variableKeys) {
            for (const QString& name : QString(one.keys).split(u' ')) {
                all.insert(name, one.kind);
            }
        }
        return all;
    }();
    const auto found = kinds.constFind(key);
    if (found != kinds.constEnd()) {
        return *found;
    }
    return isAboutEncryption(key) ? VariableKind::Encryption : VariableKind::Other;
}

bool hasWordOf(const QString& owner, const QSet<QString>& words)
{
    const QStringList own = owner.split(u'_');
    return std::any_of(own.begin(), own.end(),
                       [&words](const QString& word) { return words.contains(word); });
}

QSet<QString> setOf(QLatin1StringView words)
{
    const QStringList all = QString(words).split(u' ');
    return {all.begin(), all.end()};
}

/// `DBHOST` and `PGHOST` in two.
QStringList partsOf(const QString& name)
{
    static const QRegularExpression humps(u"(?<=[a-z0-9])(?=[A-Z])"_s);
    static const QRegularExpression joined(
        uR"(\A(PG|DB)(HOST|HOSTADDR|HOSTNAME|SERVER|PORT|DATABASE|NAME|USER|USERNAME|PASSWORD|PASS|PWD|PASSFILE|SERVICE|SSLMODE|REQUIRESSL|SSLROOTCERT|SSLCERT|SSLKEY|CHANNELBINDING|SSLNEGOTIATION|URL|URI)\z)"_s);
    static const QRegularExpression between(u"[_.-]+"_s);
    QString apart = name;
    QStringList parts = apart.replace(humps, u"_"_s).toUpper().split(between, Qt::SkipEmptyParts);
    if (!parts.isEmpty()) {
        if (const QRegularExpressionMatch match = joined.match(parts.constLast()); match.hasMatch()) {
            parts.removeLast();
            parts << match.captured(1) << match.captured(2);
        }
    }
    return parts;
}

VariableName nameOfParts(const QStringList& parts)
{
    for (qsizetype count = std::min<qsizetype>(3, parts.size()); count > 0; --count) {
        const QString key = parts.last(count).join(QString());
        const QStringList before = parts.first(parts.size() - count);
        // `X_DB_USER` and `X_DB_NAME` are X_DB's, beside an `X_DB_HOST`.
        static const QSet<QString> owners = setOf("DB DATABASE PG POSTGRES POSTGRESQL SQLALCHEMY"_L1);
        const bool isOwners = count > 1 && owners.contains(parts.at(parts.size() - count));
        VariableKind kind = isOwners ? VariableKind::Other : kindOf(key);
        if (key == u"NAME"_s && !before.isEmpty() && isOfDatabase(before.constLast())) {
            kind = VariableKind::Database;
        }
        if (kind != VariableKind::Other) {
            QStringList owner = before;
            if (kind == VariableKind::Encryption && !owner.isEmpty() &&
                (owner.constLast() == u"SSL"_s || owner.constLast() == u"TLS"_s)) {
                owner.removeLast();
            }
            return {owner.join(u'_'), kind == VariableKind::Database ? u"DATABASE"_s : key, kind};
        }
    }
    return {parts.join(u'_'), {}, VariableKind::Other};
}

} // namespace

VariableName variableName(const QString& name)
{
    static const QSet<QString> places =
        setOf("PROD PRODUCTION STAGING STAGE DEV DEVELOPMENT TEST LOCAL REPLICA READ "
              "PRIMARY UAT QA 1 2 3"_L1);
    QStringList parts = partsOf(name);
    if (parts.size() > 1 && places.contains(parts.constLast())) { // DB_HOST_PROD
        const QString place = parts.takeLast();
        VariableName bare = nameOfParts(parts);
        bare.owner += u'_' + place;
        return bare;
    }
    return nameOfParts(parts);
}

bool isOfDatabase(const QString& owner)
{
    static const QSet<QString> words =
        setOf("DB DATABASE POSTGRES POSTGRESQL POSTGRESDB PG PSQL PGSQL RDS SQL DATASOURCE TYPEORM "
              "POSTGIS TIMESCALE TIMESCALEDB SUPABASE NEON COCKROACH COCKROACHDB AURORA CLOUDSQL ALLOYDB"_L1);
    return !isOfAnother(owner) && hasWordOf(owner, words);
}

bool isOfAnother(const QString& owner)
{
    static const QSet<QString> words =
        setOf("MYSQL MARIADB MONGO MONGODB REDIS MSSQL SQLSERVER ORACLE SQLITE CLICKHOUSE "
              "SNOWFLAKE ELASTIC ELASTICSEARCH OPENSEARCH SMTP MAIL MAILER EMAIL RABBITMQ AMQP "
              "KAFKA FTP SFTP S3 MINIO LDAP CASSANDRA NEO4J MEMCACHED CELERY PROXY SENTRY VAULT "
              "SSH BASTION TUNNEL PGADMIN ADMINER HTTP HTTPS WEB"_L1);
    return hasWordOf(owner, words);
}

bool isOtherEngine(const QString& engine)
{
    static const QRegularExpression other(
        uR"(mysql|maria|sqlite|mssql|sqlserver|sqlsrv|oracle|mongo|redis|clickhouse|\Ah2\z|db2|cassandra)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return other.match(engine).hasMatch();
}

int rankOf(const QString& name)
{
    static const QRegularExpression least(
        uR"((\A|[_ .-])(SHADOW|TEST|TESTING|REPLICA|READ|READER|READONLY|RO|SLAVE|FOLLOWER|BACKUP|OLD)(\d*)([_ .-]|\z))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression direct(
        uR"((\A|[_ .-])(DIRECT|NON_POOLING|UNPOOLED|NONPOOLING)([_ .-]|\z))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (least.match(name).hasMatch()) {
        return 4;
    }
    if (direct.match(name).hasMatch()) {
        return 2;
    }
    return name.startsWith("DATABASE_URL"_L1) ? 0 : name.startsWith("POSTGRES_URL"_L1) ? 1 : 3;
}

} // namespace flowconnect
