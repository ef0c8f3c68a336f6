#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace flowconnect::test {

/// Where PostgreSQL's programs are, and as whom they run: the server refuses to run as root.
class PostgresPrograms
{
public:
    /// Looks for the programs (newest version below /usr/lib/postgresql, pg_config, PATH) and the user.
    PostgresPrograms();

    /// initdb, postgres and psql are all there.
    bool areComplete() const { return !m_directory.isEmpty(); }
    /// The absolute path of a program, e.g. "initdb".
    QString path(const QString& program) const;
    /// Makes `process` run as the right user, in `directory`, without PG* variables. With `dieWithUs` (Linux
    /// only) the process gets SIGQUIT when the thread that started it ends.
    void prepare(QProcess& process, const QString& directory, bool dieWithUs = false) const;
    /// Gives a file or directory to that user. Does nothing if that is us already.
    bool giveTo(const QString& path) const;
    /// A directory in which that user can reach a scratch directory of his own: the usual one, or /tmp.
    QString scratchParent() const;

private:
    void findUser();

    QString m_directory;
    unsigned m_user = 0; ///< 0: run as we are
    unsigned m_group = 0;
};

} // namespace flowconnect::test
