#pragma once

#include "connection/read/access/AccessImport.h"

#include <optional>

namespace flowconnect {

/// Why a file or a text gave nothing, and what to do.
QString importProblemText(const AccessImport& import);

/// Which values a file or a text had, which it had not, which were only placeholders, and what else was in
/// it; never a value itself. `into`: the field that the text came into.
QString importedText(const ImportedAccess& access, std::optional<Field> into = {});

/// The name of a form, for people.
QString accessFormatText(AccessFormat format);

} // namespace flowconnect
