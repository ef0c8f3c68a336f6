#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Reads a command line of psql and its relatives, with variables set before it (PostgreSQL documentation,
/// "psql"); nothing for other commands. Quotes and backslashes as in POSIX sh.
QList<DatabaseDetails> readCommandLine(const QString& text);

/// Reads lines like `PGHOST=db.example.com` or `export DATABASE_URL="postgres://…"`, of sh, cmd, PowerShell
/// or a
/// `.env` file; nothing for other texts.
QList<DatabaseDetails> readEnvironment(const QString& text);

} // namespace flowconnect
