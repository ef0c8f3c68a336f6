#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Reads lines of a `.pgpass` file, `server:port:database:user:password` with `\:` and `\\` (PostgreSQL
/// documentation 34.16); an asterisk is an empty field. Empty for other texts.
QList<DatabaseDetails> readPasswordFile(const QString& text);

/// Reads a `pg_service.conf`: one choice for each service (PostgreSQL documentation 34.17). Empty for other
/// texts.
QList<DatabaseDetails> readServiceFile(const QString& text);

} // namespace flowconnect
