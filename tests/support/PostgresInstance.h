#pragma once

#include "support/PostgresPrograms.h"

#include <QByteArray>
#include <QIODevice>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace flowconnect::test {

/// The works of a PostgresCluster: its scratch directory, its processes, and the steps from nothing to a
/// server that answers. Functions that return false leave the reason in `error`.
struct PostgresInstance
{
    PostgresPrograms programs;
    QByteArray certificate;  ///< PEM; empty: no TLS
    QByteArray key;          ///< PEM
    QStringList settings;    ///< lines for postgresql.conf
    QStringList accessRules; ///< lines for pg_hba.conf
    QString error;
    quint16 port = 0;
    bool answered = false;

    /// All steps to a server that answers, 30 seconds at most.
    bool start();
    /// Ends the processes and removes the directory.
    void stop();
    /// The server's process is there.
    bool isRunning() const { return answered && server.state() == QProcess::Running; }
    /// Runs SQL over the Unix socket; its output goes to `output`.
    bool runPsql(const QString& sql, const QString& database, QByteArray& output);
    /// The server's log so far.
    QByteArray log() const;
    /// The scratch directory; empty if there is none.
    QString path() const { return directory != nullptr ? directory->path() : QString(); }
    /// Sets `error`; returns false.
    bool fail(const QString& text);

private:
    QString file(const QString& name) const { return directory->filePath(name); }
    bool makeDirectory();
    bool startGuard();
    bool initialise();
    bool configure();
    bool configureTls();
    bool write(const QString& name, const QByteArray& content, QIODevice::OpenMode mode);
    bool launch();
    bool waitForAnswer();

    std::unique_ptr<QTemporaryDir> directory;
    QProcess guard;
    QProcess server;
};

} // namespace flowconnect::test
