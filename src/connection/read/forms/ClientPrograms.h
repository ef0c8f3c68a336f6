#pragma once

#include "connection/read/details/DatabaseDetails.h"

#include <QStringList>

#include <optional>

namespace flowconnect {

/// True where `word` is a program, with or without its path, whose command line says where a database is.
bool isClientProgram(const QString& word);

/// Reads the arguments of a program: `words` begin with it. `environment`: what it has from its variables.
/// Options that say nothing here are passed over with their values. Nothing where no such program, or a
/// command of it that has no database, stands there. As the program reads it: of psql's names the second is
/// the user, and a connection string in place of a database's name counts more than the options.
std::optional<QList<DatabaseDetails>> readClientProgram(const QStringList& words,
                                                        const DatabaseDetails& environment);

} // namespace flowconnect
