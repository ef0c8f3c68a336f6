#include "journal/JournalFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace flowconnect {

namespace {

constexpr qint64 longestJournal = 64 * 1024 * 1024; // bytes that are read: more than 100,000 attempts

/// What the system's error number `number` (POSIX errno) means. Qt's own codes count "too many open files"
/// and "no room" as one.
JournalState stateOfError(int number)
{
    switch (number) {
    case EACCES:
    case EPERM:
    case EROFS:
    case EISDIR:
    case ENOTDIR:
        return JournalState::Denied;
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return JournalState::Full;
    default:
        return JournalState::Failed;
    }
}

/// A new file's name is safe only when its folder is, too (fsync(2)).
void flushFolder(const QString& folder, const FlushToDisk& flush)
{
#ifndef Q_OS_WIN
    const int descriptor = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        (void)flush(descriptor); // some file systems can't: then nothing more can be done
        close(descriptor);
    }
#else
    Q_UNUSED(folder)
    Q_UNUSED(flush)
#endif
}

/// Older versions left it to the system who may read the file.
void keepToOwner(QFile& file)
{
    constexpr QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others) {
        file.setPermissions(owner);
    }
}

/// Opening a FIFO would wait for its other end.
bool isPipe(const QString& path)
{
    std::error_code unread;
    const std::filesystem::file_type type =
        std::filesystem::status(QFileInfo(path).filesystemAbsoluteFilePath(), unread).type();
    return type == std::filesystem::file_type::fifo || type == std::filesystem::file_type::socket;
}

bool endsTorn(QFile& file)
{
    char last = '\n';
    return file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
}

} // namespace

bool flushToDisk(int descriptor)
{
#if defined(Q_OS_WIN)
    return _commit(descriptor) == 0;
#elif defined(Q_OS_DARWIN)
    return fcntl(descriptor, F_FULLFSYNC) == 0 || fsync(descriptor) == 0;
#else
    return fsync(descriptor) == 0;
#endif
}

JournalState appendToJournal(const QString& path, const QByteArray& line, const FlushToDisk& flush)
{
    const QString folder = QFileInfo(path).absolutePath();
    errno = 0;
    if (!QDir().mkpath(folder)) {
        return errno == ENOSPC ? JournalState::Full : JournalState::Denied; // Qt tells no more of it
    }
    QFile file(path);
    const bool isNew = !file.exists();
    if (isPipe(path)) {
        return JournalState::Failed;
    }
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered)) {
        return stateOfError(errno);
    }
    keepToOwner(file);
    // One write, so that two programs' lines do not run into each other.
    const QByteArray bytes = endsTorn(file) ? QByteArray('\n' + line) : line;
    errno = 0;
    if (file.write(bytes) != bytes.size()) {
        return errno == 0 ? JournalState::Full : stateOfError(errno); // a short write: no room for more
    }
    errno = 0;
    if (!flush(file.handle())) {
        return errno == ENOSPC ? JournalState::Full : JournalState::Failed;
    }
    if (isNew) {
        flushFolder(folder, flush);
    }
    return JournalState::Good;
}

JournalState readJournalFile(const QString& path, QByteArray* lines, bool* leftOut)
{
    lines->clear();
    if (leftOut != nullptr) {
        *leftOut = false;
    }
    QFile file(path);
    if (!file.exists()) {
        return JournalState::Good;
    }
    if (isPipe(path)) {
        return JournalState::Failed;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return stateOfError(errno);
    }
    keepToOwner(file);
    const qint64 skipped = file.size() - longestJournal;
    if (skipped > 0) {
        file.seek(skipped);
        file.readLine(); // the rest of a line
    }
    if (leftOut != nullptr) {
        *leftOut = skipped > 0;
    }
    *lines = file.read(longestJournal);
    return file.error() == QFileDevice::NoError ? JournalState::Good : JournalState::Failed;
}

} // namespace flowconnect
