#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace flowconnect {

/// Whether a record is safely on the disk.
enum class JournalState {
    Good,
    Denied,   ///< the file or its folder may not be written (or read)
    Full,     ///< the disk is full
    NoAnswer, ///< the disk did not answer in time
    Failed,   ///< anything else: the disk or the system reports an error
};

/// Returns only when the disk has what was written to the open file or folder behind `descriptor`; false:
/// that failed.
using FlushToDisk = std::function<bool(int descriptor)>;

/// The system's own (POSIX fsync; F_FULLFSYNC on macOS, _commit on Windows).
bool flushToDisk(int descriptor);

/// Adds `line` (with its line break) to the file at `path`, and returns only when the disk has it, by
/// `flush`. Makes the file, open to its owner only, and its folders where they are missing. Where the last
/// line was torn by a crash, the new one begins on a line of its own. Blocks: not for the UI thread.
JournalState appendToJournal(const QString& path, const QByteArray& line,
                             const FlushToDisk& flush = flushToDisk);

/// The last 64 MiB of the file at `path`, whole lines, into `lines`; a file that is not there yet is empty.
/// `leftOut`, where it is given, tells whether there are older lines that were not read. Blocks: not for the
/// UI thread.
JournalState readJournalFile(const QString& path, QByteArray* lines, bool* leftOut = nullptr);

} // namespace flowconnect
