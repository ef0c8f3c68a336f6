#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// What stands in for a database's name: a name, a URL, a JDBC URL or libpq's form.
QList<DatabaseDetails> readDatabaseWord(const QString& word);

/// True where `word` is more than a name: a URL or libpq's form.
bool isConnectionText(const QString& word);

} // namespace flowconnect
