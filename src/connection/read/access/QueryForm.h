#pragma once

#include "connection/read/access/AccessForms.h"

namespace flowconnect {

/// The body of a token request as a form sends it, `client_id=…&client_secret=…`, also behind an address.
bool isQuery(const AccessText& text);
QList<AccessBlock> readQuery(const AccessText& text);

} // namespace flowconnect
