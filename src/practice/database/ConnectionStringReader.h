#pragma once

#include "practice/database/DatabaseTarget.h"

namespace flowconnect::practice {

/// Reads `Server=…;Database=…;Port=…;UID=…;Password=…`, with EncryptionMethod and ValidateServerCertificate
/// if there. Keys in any case and order; values are taken as they stand up to the next semicolon. Refuses
/// what the two grammars in use (ODBC, ADO.NET) read differently rather than guess: quoted values, blanks at
/// either end, repeated keys; and unknown keys, which a driver would ignore in silence.
std::variant<DatabaseTarget, TargetProblem> readConnectionString(const QString& text);

} // namespace flowconnect::practice
