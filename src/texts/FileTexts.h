#pragma once

#include "files/RegularFile.h"

namespace flowconnect {

/// Why a file that a person chose could not be read, and what to do. `largest`: the limit in bytes.
QString fileProblemText(const FileContent& file, qint64 largest);

/// Said while a file is being read; `path`: that file.
QString readingFileText(const QString& path);

} // namespace flowconnect
