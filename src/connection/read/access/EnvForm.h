#pragma once

#include "connection/read/access/AccessForms.h"

namespace flowconnect {

/// Lines of a `.env` file (readEnvLines()), with `set` and `$env:` in front too, in sections (`[prod]`) or
/// without.
bool isEnvFile(const AccessText& text);
QList<AccessBlock> readEnvFile(const AccessText& text);

/// True where each line is an assignment, a comment, a section's name or empty.
bool isWholeEnvFile(const AccessText& text);

} // namespace flowconnect
