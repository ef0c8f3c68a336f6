#pragma once

#include "connection/read/AccessImport.h"

namespace flowconnect {

/// Why a file gave nothing, and what to do.
QString importProblemText(ImportProblem problem);

/// Which values a file had and which it had not; never a value itself.
QString importedText(const ImportedAccess& access);

} // namespace flowconnect
