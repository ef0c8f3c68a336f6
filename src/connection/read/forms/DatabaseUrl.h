#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Reads `postgresql://…` and `postgres://…` (PostgreSQL documentation 34.1.1.2). One reading for each host;
/// a text whose password has unescaped characters is read as it is meant, with the strict reading as the last
/// choice. A plus sign stays one. Empty for other texts.
QList<DatabaseDetails> readDatabaseUrl(const QString& text);

/// The same for `jdbc:postgresql:…` (pgJDBC, "Connecting to the Database").
QList<DatabaseDetails> readJavaUrl(const QString& text);

} // namespace flowconnect
