#pragma once

#include "connection/read/access/AccessForms.h"

namespace flowconnect {

/// Names and values in quotes as programs have them: dictionaries, objects, calls such as
/// `.header("x-api-key", "…")`.
bool isCode(const AccessText& text);
QList<AccessBlock> readCode(const AccessText& text);

} // namespace flowconnect
