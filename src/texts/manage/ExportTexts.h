#pragma once

#include "manage/list/ExportWriter.h"

namespace flowconnect {

/// How the writing of `path` ended, and where it failed, why and what to do. `count` connections.
QString exportEndText(const WriteEnd& end, const QString& path, qsizetype count);

} // namespace flowconnect
