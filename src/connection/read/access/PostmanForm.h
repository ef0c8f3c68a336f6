#pragma once

#include "connection/read/access/AccessForms.h"

namespace flowconnect {

/// Postman's exports: an environment or globals (`values[]`), a list of these, or the variables of a
/// collection
/// (`variable[]`). Variables that are switched off don't count; they are named.
bool isPostman(const AccessText& text);
QList<AccessBlock> readPostman(const AccessText& text);

} // namespace flowconnect
