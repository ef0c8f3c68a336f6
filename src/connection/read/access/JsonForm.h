#pragma once

#include "connection/read/access/AccessForms.h"

namespace flowconnect {

/// Any other JSON: objects, however deep, that have keys of Platform's values: a downloaded credential,
/// aepp's and aio's configuration, an answer of the sign-in service, headers. What stands further out (the
/// organization) counts further in, too. Lists of `{"name","value"}` are read as objects.
bool isAnyJson(const AccessText& text);
QList<AccessBlock> readAnyJson(const AccessText& text);

} // namespace flowconnect
