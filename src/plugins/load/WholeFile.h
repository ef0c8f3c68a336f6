#pragma once

#include <QString>

namespace flowconnect {

/// False where the library at `path` can't be read, is cut off or is no library at all. The system's loader
/// does not ask: it maps what the file says that it has, and a process that then touches what is not there
/// dies. Looks at the file's head and size; on Linux only, elsewhere true.
bool isWholeLibrary(const QString& path);

} // namespace flowconnect
