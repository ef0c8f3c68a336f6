#include "support/PostgresCluster.h"

#include "support/PostgresInstance.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

QString quotedName(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QString quotedText(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

PostgresCluster::PostgresCluster() : d(std::make_unique<PostgresInstance>()) {}

PostgresCluster::~PostgresCluster()
{
    stop();
}

bool PostgresCluster::isAvailable()
{
    return PostgresPrograms().areComplete();
}

void PostgresCluster::setTls(const QByteArray& certificatePem, const QByteArray& keyPem)
{
    d->certificate = certificatePem;
    d->key = keyPem;
}

void PostgresCluster::addSetting(const QString& line)
{
    d->settings += line;
}

void PostgresCluster::addAccessRule(const QString& line)
{
    d->accessRules += line;
}

bool PostgresCluster::start()
{
    return d->start();
}

void PostgresCluster::stop()
{
    d->stop();
}

bool PostgresCluster::isRunning() const
{
    return d->isRunning();
}

QString PostgresCluster::errorText() const
{
    return d->error;
}

quint16 PostgresCluster::port() const
{
    return d->port;
}

QString PostgresCluster::directory() const
{
    return d->path();
}

QByteArray PostgresCluster::serverLog() const
{
    return d->log();
}

bool PostgresCluster::execute(const QString& sql, const QString& database)
{
    return !query(sql, database).isNull();
}

QString PostgresCluster::query(const QString& sql, const QString& database)
{
    if (!isRunning()) {
        d->fail(u"The server does not run."_s);
        return {};
    }
    QByteArray output;
    if (!d->runPsql(sql, database, output)) {
        return {};
    }
    if (output.endsWith('\n')) {
        output.chop(1);
    }
    const QString text = QString::fromUtf8(output);
    return text.isEmpty() ? u""_s : text; // without rows: empty, but not null
}

bool PostgresCluster::createRole(const QString& name, const QString& password)
{
    return execute(u"CREATE ROLE "_s + quotedName(name) + u" LOGIN PASSWORD "_s + quotedText(password) +
                   u';');
}

bool PostgresCluster::createDatabase(const QString& name, const QString& owner)
{
    return execute(u"CREATE DATABASE "_s + quotedName(name) +
                   (owner.isEmpty() ? QString() : u" OWNER "_s + quotedName(owner)) + u';');
}

} // namespace flowconnect::test
