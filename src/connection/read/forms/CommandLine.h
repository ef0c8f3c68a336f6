#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Reads command lines of psql and other programs that go to a database, whatever stands in front of them:
/// prompts, variables, `sudo`, `docker exec`, `kubectl`, `ssh`, a shell with `-c`; and psql's own `\connect`
/// and `\conninfo`. A reading for each. Nothing where no such program is called.
QList<DatabaseDetails> readCommandLine(const QString& text);

} // namespace flowconnect
