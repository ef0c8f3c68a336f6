#pragma once

#include "connection/read/access/AccessForms.h"

namespace flowconnect {

/// Several assignments in a line, as shells have them: `CLIENT_ID=… CLIENT_SECRET=… program`, `A=…; B=…`,
/// `export A=… B=…`, `docker run -e A=… -e B=…`.
bool isAssignments(const AccessText& text);
QList<AccessBlock> readAssignments(const AccessText& text);

/// The assignments among the words of a command.
QList<AccessPair> assignmentsAmong(const QStringList& words);

} // namespace flowconnect
