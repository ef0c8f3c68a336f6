#include "support/PostgresPrograms.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/types.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

constexpr int findLimitMs = 5000;

/// Directories below /usr/lib/postgresql, the newest version first.
QStringList debianDirectories()
{
    const QDir root(u"/usr/lib/postgresql"_s);
    QStringList versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString& left, const QString& right) { return left.toDouble() > right.toDouble(); });
    QStringList directories;
    for (const QString& version : std::as_const(versions)) {
        directories += root.filePath(version + u"/bin"_s);
    }
    return directories;
}

/// What pg_config says, or an empty text.
QString configuredDirectory()
{
    const QString pgConfig = QStandardPaths::findExecutable(u"pg_config"_s);
    if (pgConfig.isEmpty()) {
        return {};
    }
    QProcess process;
    process.start(pgConfig, {u"--bindir"_s});
    return process.waitForFinished(findLimitMs)
               ? QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed()
               : QString();
}

bool hasAll(const QString& directory)
{
    const QDir programs(directory);
    return !directory.isEmpty() && QFileInfo(programs.filePath(u"initdb"_s)).isExecutable() &&
           QFileInfo(programs.filePath(u"postgres"_s)).isExecutable() &&
           QFileInfo(programs.filePath(u"psql"_s)).isExecutable();
}

/// Everybody may pass through this directory and all above it.
bool isOpenToAll(const QString& path)
{
    QDir directory(QFileInfo(path).canonicalFilePath());
    do {
        if (!QFileInfo(directory.path()).permission(QFileDevice::ExeOther)) {
            return false;
        }
    } while (directory.cdUp());
    return true;
}

} // namespace

PostgresPrograms::PostgresPrograms()
{
#ifdef Q_OS_UNIX
    QStringList places = debianDirectories();
    places += configuredDirectory();
    places += QFileInfo(QStandardPaths::findExecutable(u"postgres"_s)).absolutePath();
    const auto found = std::find_if(places.cbegin(), places.cend(), hasAll);
    if (found != places.cend()) {
        m_directory = *found;
    }
    findUser();
#endif
}

QString PostgresPrograms::path(const QString& program) const
{
    return QDir(m_directory).filePath(program);
}

QString PostgresPrograms::scratchParent() const
{
    const QString usual = QDir::tempPath();
    return m_user == 0 || isOpenToAll(usual) ? usual : u"/tmp"_s;
}

#ifdef Q_OS_UNIX

void PostgresPrograms::findUser()
{
    if (::geteuid() != 0) {
        return;
    }
    for (const char* const name : {"postgres", "nobody"}) {
        if (const passwd* const entry = ::getpwnam(name)) {
            m_user = entry->pw_uid;
            m_group = entry->pw_gid;
            return;
        }
    }
}

bool PostgresPrograms::giveTo(const QString& path) const
{
    return m_user == 0 || ::chown(QFile::encodeName(path).constData(), m_user, m_group) == 0;
}

void PostgresPrograms::prepare(QProcess& process, const QString& directory, bool dieWithUs) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        if (name.startsWith(u"PG"_s)) {
            environment.remove(name);
        }
    }
    environment.insert(u"HOME"_s, directory);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(directory);
    // Between fork and exec: only calls that are safe there.
    process.setChildProcessModifier([user = m_user, group = m_group, dieWithUs] {
        if (user != 0) {
            ::setgroups(0, nullptr);
            if (::setgid(group) != 0 || ::setuid(user) != 0) {
                ::_exit(126);
            }
        }
#ifdef Q_OS_LINUX
        if (dieWithUs) {
            ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
        }
#else
        Q_UNUSED(dieWithUs);
#endif
    });
}

#else

void PostgresPrograms::findUser() {}

bool PostgresPrograms::giveTo(const QString&) const
{
    return true;
}

void PostgresPrograms::prepare(QProcess& process, const QString& directory, bool) const
{
    process.setWorkingDirectory(directory);
}

#endif

} // namespace flowconnect::test
