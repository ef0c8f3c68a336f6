#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace flowconnect::test {

struct PostgresInstance;

/// A real PostgreSQL server on 127.0.0.1, made for one test and gone after it. Over TCP it wants
/// scram-sha-256; administration goes over a Unix socket inside the scratch directory. Started by root it
/// runs as "postgres" or "nobody". Everything is removed by the destructor, and on a crash of the test by a
/// small guard process. Unix only. All functions block; call them from the thread that made the object, and
/// let that thread live.
class PostgresCluster
{
public:
    PostgresCluster();
    /// Stops the server and removes its directory.
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;

    /// PostgreSQL's programs are on this computer; if not, tests should skip.
    static bool isAvailable();

    /// TLS with this certificate and key (PEM). Before start(). Clients may still come without TLS; to forbid
    /// that: addAccessRule("hostnossl all all all reject").
    void setTls(const QByteArray& certificatePem, const QByteArray& keyPem);
    /// A line for postgresql.conf, e.g. "max_connections = 5". Before start().
    void addSetting(const QString& line);
    /// A line for pg_hba.conf, ahead of the usual ones. Before start().
    void addAccessRule(const QString& line);

    /// Makes the cluster and waits until it answers, 30 seconds at most. False: see errorText().
    bool start();
    /// Stops the server and removes its directory; start() then makes a new, empty cluster.
    void stop();
    /// The server is running and has answered.
    bool isRunning() const;
    /// What went wrong in the latest call that returned false.
    QString errorText() const;
    /// Where the server listens on 127.0.0.1; 0 before start().
    quint16 port() const;
    /// The scratch directory; empty before start().
    QString directory() const;
    /// The server's log so far.
    QByteArray serverLog() const;

    /// Runs SQL as superuser; it goes through a pipe, so a password in it is on no command line. False: see
    /// errorText().
    bool execute(const QString& sql, const QString& database = QStringLiteral("postgres"));
    /// As execute(), and gives the rows: columns separated by "|", rows by line feeds. A null text if it
    /// failed.
    QString query(const QString& sql, const QString& database = QStringLiteral("postgres"));
    /// A role that may log in with this password. Any characters are allowed in both.
    bool createRole(const QString& name, const QString& password);
    /// A database, owned by `owner` (empty: by the superuser).
    bool createDatabase(const QString& name, const QString& owner = {});

private:
    std::unique_ptr<PostgresInstance> d;
};

} // namespace flowconnect::test
