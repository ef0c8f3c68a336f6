#pragma once

#include "connection/read/access/AccessForms.h"

namespace flowconnect {

/// Commands: curl in the quoting of bash, cmd (`^`) and PowerShell (backtick), wget, HTTPie: headers, the
/// data of a token request, the query of the address, user and password.
bool isCommand(const AccessText& text);
QList<AccessBlock> readCommands(const AccessText& text);

} // namespace flowconnect
