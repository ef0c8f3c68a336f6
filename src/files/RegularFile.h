#pragma once

#include <QByteArray>
#include <QString>

namespace flowconnect {

/// Why a file gave nothing.
enum class FileProblem {
    None,
    Missing,      ///< there is nothing of that name
    NoPermission, ///< this user may not read it
    NotRegular,   ///< a directory, a pipe, a device or a socket: reading might never end
    TooLarge,     ///< over the limit
    NoAnswer,     ///< the disk or the share was silent until the deadline
    Broken,       ///< any other refusal of the system: `reason` has its words
};

struct FileContent
{
    FileProblem problem = FileProblem::None;
    QByteArray bytes; ///< the whole file, or nothing where there is a problem
    QString reason;   ///< Broken: the system's words, as qt_error_string() gives them
};

/// Reads the file at `path`, which a stranger may have chosen, if it is a regular file of at most `largest`
/// bytes. A pipe or device is not even opened. It waits for the disk, which may take for ever: so it belongs
/// into a thread; see FileReader and readWithin().
FileContent readRegularFile(const QString& path, qint64 largest);

/// As readRegularFile(), but reads nothing: `bytes` stays empty.
FileContent lookAtFile(const QString& path, qint64 largest);

} // namespace flowconnect
