#include "support/PostgresInstance.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QThread>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

constexpr int startLimitMs = 30000;
constexpr int commandLimitMs = 30000;
constexpr int stopLimitMs = 10000;
constexpr int pollMs = 30;
constexpr int portAttempts = 3;

/// Waits for a line on its input. Without one - we have crashed - it ends the server and removes the
/// directory.
constexpr auto guardScript = R"(trap '' INT TERM HUP
read -r word && exit 0
pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
test -n "$pid" && kill -QUIT "$pid" 2>/dev/null
tries=0
while test -e "$1/data/postmaster.pid" && test "$tries" -lt 100; do
    sleep 0.1
    tries=$((tries + 1))
done
rm -rf -- "$1"
)";

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

bool PostgresInstance::start()
{
    stop();
    error.clear();
    if (!programs.areComplete()) {
        return fail(u"initdb, postgres and psql were not found."_s);
    }
    const bool good = makeDirectory() && startGuard() && initialise() && configure() && launch();
    if (!good) {
        stop();
    }
    return good;
}

void PostgresInstance::stop()
{
    answered = false;
    port = 0;
#ifdef Q_OS_UNIX
    if (server.state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(server.processId()), SIGQUIT); // at once: nothing is to be kept
        if (!server.waitForFinished(stopLimitMs)) {
            server.kill();
            server.waitForFinished(stopLimitMs);
        }
    }
#endif
    if (guard.state() != QProcess::NotRunning) {
        guard.write("done\n");
        guard.closeWriteChannel();
        guard.waitForFinished(stopLimitMs);
    }
    directory.reset();
}

bool PostgresInstance::fail(const QString& text)
{
    error = text;
    return false;
}

bool PostgresInstance::makeDirectory()
{
    directory =
        std::make_unique<QTemporaryDir>(QDir(programs.scratchParent()).filePath(u"flow-connect-pg-XXXXXX"_s));
    if (!directory->isValid() || !programs.giveTo(directory->path())) {
        return fail(u"The scratch directory could not be made: "_s + directory->errorString());
    }
    return true;
}

bool PostgresInstance::startGuard()
{
    programs.prepare(guard, u"/"_s);
    guard.start(u"/bin/sh"_s, {u"-c"_s, QString::fromLatin1(guardScript), u"guard"_s, directory->path()});
    return guard.waitForStarted() || fail(u"The guard did not start: "_s + guard.errorString());
}

bool PostgresInstance::initialise()
{
    QProcess initdb;
    programs.prepare(initdb, directory->path(), true);
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(programs.path(u"initdb"_s),
                 {u"-D"_s, file(u"data"_s), u"-U"_s, u"postgres"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
                  u"--locale=C"_s, u"--no-sync"_s});
    const bool finished = initdb.waitForFinished(startLimitMs);
    if (!finished || initdb.exitStatus() != QProcess::NormalExit || initdb.exitCode() != 0) {
        return fail(u"initdb failed: "_s + QString::fromLocal8Bit(initdb.readAll()));
    }
    return true;
}

bool PostgresInstance::write(const QString& name, const QByteArray& content, QIODevice::OpenMode mode)
{
    QFile target(file(name));
    const bool good = target.open(mode) && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                      target.write(content) == content.size() && target.flush() &&
                      programs.giveTo(target.fileName());
    return good || fail(target.fileName() + u": "_s + target.errorString());
}

bool PostgresInstance::configure()
{
    QStringList lines{u"listen_addresses = '127.0.0.1'"_s,
                      u"unix_socket_directories = '"_s + directory->path() + u"'"_s,
                      u"unix_socket_permissions = 0700"_s,
                      u"password_encryption = 'scram-sha-256'"_s,
                      u"fsync = off"_s,
                      u"synchronous_commit = off"_s,
                      u"full_page_writes = off"_s,
                      u"max_connections = 20"_s,
                      u"shared_buffers = '16MB'"_s,
                      u"dynamic_shared_memory_type = 'mmap'"_s,
                      u"log_min_error_statement = 'panic'"_s}; // no SQL with passwords in the log
    if (!certificate.isEmpty()) {
        lines += {u"ssl = on"_s, u"ssl_cert_file = '../server.crt'"_s, u"ssl_key_file = '../server.key'"_s};
    }
    lines += settings;
    const QStringList rules =
        accessRules + QStringList{u"local all all trust"_s, u"host all all all scram-sha-256"_s};
    return configureTls() &&
           write(u"data/postgresql.conf"_s, u"\n%1\n"_s.arg(lines.join(u'\n')).toUtf8(),
                 QIODevice::WriteOnly | QIODevice::Append) &&
           write(u"data/pg_hba.conf"_s, u"%1\n"_s.arg(rules.join(u'\n')).toUtf8(), QIODevice::WriteOnly);
}

bool PostgresInstance::configureTls()
{
    return certificate.isEmpty() || (write(u"server.crt"_s, certificate, QIODevice::WriteOnly) &&
                                     write(u"server.key"_s, key, QIODevice::WriteOnly));
}

bool PostgresInstance::launch()
{
    for (int attempt = 0; attempt < portAttempts; ++attempt) {
        port = freePort();
        programs.prepare(server, directory->path(), true);
        server.setStandardInputFile(QProcess::nullDevice());
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.setStandardOutputFile(file(u"server.log"_s), QIODevice::Truncate);
        server.start(programs.path(u"postgres"_s),
                     {u"-D"_s, file(u"data"_s), u"-p"_s, QString::number(port)});
        if (!server.waitForStarted()) {
            return fail(u"postgres did not start: "_s + server.errorString());
        }
        if (waitForAnswer()) {
            return true;
        }
        if (!log().contains("could not bind")) { // somebody else took the port: try another one
            return false;
        }
    }
    return false;
}

bool PostgresInstance::waitForAnswer()
{
    const QDeadlineTimer limit(startLimitMs);
    QByteArray output;
    while (!limit.hasExpired()) {
        if (server.waitForFinished(pollMs)) { // also the pause between two attempts
            return fail(u"postgres ended: "_s + QString::fromLocal8Bit(log()));
        }
        if (QFile::exists(file(u".s.PGSQL."_s + QString::number(port))) &&
            runPsql(u"SELECT 1;"_s, u"postgres"_s, output)) {
            answered = true;
            return true;
        }
    }
    return fail(u"postgres did not answer in time: "_s + QString::fromLocal8Bit(log()));
}

bool PostgresInstance::runPsql(const QString& sql, const QString& database, QByteArray& output)
{
    QElapsedTimer since;
    since.start();
    for (;;) {
        QProcess psql;
        programs.prepare(psql, directory->path());
        psql.start(programs.path(u"psql"_s),
                   {u"-XqtA"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, directory->path(), u"-p"_s,
                    QString::number(port), u"-U"_s, u"postgres"_s, u"-d"_s, database, u"-f"_s, u"-"_s});
        psql.write(sql.toUtf8());
        psql.closeWriteChannel();
        if (psql.waitForFinished(commandLimitMs) && psql.exitStatus() == QProcess::NormalExit &&
            psql.exitCode() == 0) {
            output = psql.readAllStandardOutput();
            return true;
        }
        const QString text = QString::fromUtf8(psql.readAllStandardError());
        // The session before this one may not have gone yet, where there is room for one.
        if (!text.contains(u"too many clients"_s) || since.elapsed() > commandLimitMs) {
            return fail(text.isEmpty() ? u"psql: "_s + psql.errorString() : text);
        }
        QThread::msleep(50);
    }
}

QByteArray PostgresInstance::log() const
{
    QFile log(directory != nullptr ? file(u"server.log"_s) : QString());
    return directory != nullptr && log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

} // namespace flowconnect::test
