#pragma once

#include "connection/read/access/AccessForms.h"

namespace flowconnect {

/// Developer Console's "Download" of a project, `workspace.json`, also as aio keeps it (`.aio`): each
/// credential of the type `oauth_server_to_server`. Service accounts (JWT) are told as retired, other types
/// by their names.
bool isWorkspace(const AccessText& text);
QList<AccessBlock> readWorkspace(const AccessText& text);

} // namespace flowconnect
