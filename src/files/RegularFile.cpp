#include "files/RegularFile.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace flowconnect {

namespace {

FileContent refused(FileProblem problem, const QString& reason = {})
{
    return {problem, {}, reason};
}

#ifdef Q_OS_UNIX

FileContent systemRefusal(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return refused(FileProblem::Missing);
    case EACCES:
    case EPERM:
        return refused(FileProblem::NoPermission);
    default:
        return refused(FileProblem::Broken, qt_error_string(error));
    }
}

FileContent judged(const struct stat& facts, qint64 largest)
{
    if (!S_ISREG(facts.st_mode)) {
        return refused(FileProblem::NotRegular);
    }
    return facts.st_size > largest ? refused(FileProblem::TooLarge) : FileContent();
}

/// Reads to the end, which may be further off than the size said: a file may grow.
FileContent readAll(int descriptor, qint64 largest)
{
    FileContent content;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const ssize_t count = ::read(descriptor, part.data(), static_cast<size_t>(part.size()));
        if (count == 0) {
            return content;
        }
        if (count < 0 && errno != EINTR) {
            return systemRefusal(errno);
        }
        if (count > 0) {
            content.bytes.append(part.constData(), count);
        }
        if (content.bytes.size() > largest) {
            return refused(FileProblem::TooLarge);
        }
    }
}

#endif

} // namespace

FileContent lookAtFile(const QString& path, qint64 largest)
{
#ifdef Q_OS_UNIX
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? judged(facts, largest)
                                                                    : systemRefusal(errno);
#else
    const QFileInfo file(path);
    return !file.exists()          ? refused(FileProblem::Missing)
           : !file.isFile()        ? refused(FileProblem::NotRegular)
           : file.size() > largest ? refused(FileProblem::TooLarge)
                                   : FileContent();
#endif
}

FileContent readRegularFile(const QString& path, qint64 largest)
{
    FileContent content = lookAtFile(path, largest);
    if (content.problem != FileProblem::None) {
        return content;
    }
#ifdef Q_OS_UNIX
    // Not blocking: something else may stand there by now.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        return systemRefusal(errno);
    }
    struct stat facts = {};
    content = ::fstat(descriptor, &facts) == 0 ? judged(facts, largest) : systemRefusal(errno);
    if (content.problem == FileProblem::None) {
        content = readAll(descriptor, largest);
    }
    ::close(descriptor);
#else
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return file.error() == QFileDevice::PermissionsError
                   ? refused(FileProblem::NoPermission)
                   : refused(FileProblem::Broken, file.errorString());
    }
    content.bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError) {
        return refused(FileProblem::Broken, file.errorString());
    }
    if (content.bytes.size() > largest) {
        return refused(FileProblem::TooLarge);
    }
#endif
    return content;
}

} // namespace flowconnect
