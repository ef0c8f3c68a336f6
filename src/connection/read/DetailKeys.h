#pragma once

#include "connection/read/DatabaseText.h"

namespace flowconnect {

/// Puts `value` where `key` says, in the words of libpq, psqlODBC, Npgsql, JDBC and the environment variables
/// (PostgreSQL documentation 34.1.2 and 34.15; psqlODBC "Configuration"; Npgsql "Connection string
/// parameters"). Other keys go to `ignored`.
void putDetail(DatabaseDetails& details, const QString& key, const QString& value);

/// True where nothing but perhaps `ignored` was found.
bool isEmpty(const DatabaseDetails& details);

} // namespace flowconnect
