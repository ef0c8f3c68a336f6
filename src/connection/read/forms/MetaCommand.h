#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Reads psql's `\connect` and `\c`, with or without its prompt, and what `\conninfo` answers (PostgreSQL
/// documentation, "psql", meta-commands). Nothing for other texts.
QList<DatabaseDetails> readMetaCommands(const QString& text);

} // namespace flowconnect
