#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// What every reading goes through, whatever its form: one for each host of a list, placeholders, variables
/// and sockets counted as missing, server and port as a keyboard gives them, encryption settled.
QList<DatabaseDetails> settled(const DatabaseDetails& reading);

/// Counts placeholders and variables among the values as missing.
void dropPlaceholders(DatabaseDetails& reading);

/// Makes the labels of `choices` tell them apart: by host and port, by database, by number at last. One line
/// each, without a password.
void nameApart(QList<DatabaseDetails>& choices);

/// True where server and port could be used as they are, or are missing, and nothing is an obvious
/// misreading.
bool isSound(const DatabaseDetails& reading);

} // namespace flowconnect
