#pragma once

#include "files/RegularFile.h"

namespace flowconnect {

/// Why a file that a person chose could not be read, and what to do. `largest`: the limit in bytes.
QString fileProblemText(const FileContent& file, qint64 largest);

/// Said while a file is being read; `path`: that file, or empty where it is a text that a person has pasted.
QString readingFileText(const QString& path);

/// The button beside it.
QString stopReadingText(const QString& path);

} // namespace flowconnect
