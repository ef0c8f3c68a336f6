#pragma once

#include "connection/read/DatabaseText.h"

namespace flowconnect {

/// Reads `postgresql://…`, `postgres://…` (PostgreSQL documentation 34.1.1.2) and `jdbc:postgresql:…`
/// (pgJDBC, "Connecting to the Database"). One choice for each host; a text whose password has unescaped
/// characters is read as it is meant, with the strict reading as the last choice. A plus sign stays one.
/// Empty for other texts.
QList<DatabaseDetails> readDatabaseUrl(const QString& text);

} // namespace flowconnect
