#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// `key` as it is compared: in lower case, without blanks, underscores and hyphens, which make no difference
/// in most of these grammars.
QString plainKey(const QString& key);

/// The place that `key` names in the words of libpq, psqlODBC, Npgsql, JDBC, the environment variables
/// (PostgreSQL documentation 34.1.2 and 34.15; psqlODBC "Configuration"; Npgsql "Connection string
/// parameters") and configuration files; null for other keys.
QString DatabaseDetails::*placeOf(const QString& key);

/// Puts `value` where `key` says. What is about encryption goes to the statements; other keys go to
/// `ignored`, by name where a driver has such a key, else they are only counted.
void putDetail(DatabaseDetails& details, const QString& key, const QString& value);

} // namespace flowconnect
