#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Reads variables like `PGHOST=db.example.com` or `export DATABASE_URL="postgres://…"`: of a `.env` file by
/// its grammar, of sh, cmd or PowerShell by theirs. Where a text may be either and that makes a difference,
/// the likelier reading comes first, the other one after it, and it is said. One reading for each database
/// (see readVariables()). Nothing for other texts.
QList<DatabaseDetails> readEnvironment(const QString& text);

} // namespace flowconnect
