#pragma once

#include "connection/read/access/AccessForms.h"

namespace flowconnect {

/// `name: value`, a line each: headers, a raw request with its body, YAML, a mail, a table; a value may stand
/// in the next line, a token in several.
bool isLines(const AccessText& text);
QList<AccessBlock> readLines(const AccessText& text);

} // namespace flowconnect
