#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Whether `part` says nothing that `whole` doesn't say. PostgreSQL's own port is the same as none.
bool isWithin(const DatabaseDetails& part, const DatabaseDetails& whole);

/// Whether both may be about one database: server and database of one don't contradict those of the other.
bool fitTogether(const DatabaseDetails& one, const DatabaseDetails& other);

/// `all` without those that say nothing new, in the order of rankOf() their labels. What is said about
/// encryption stays.
QList<DatabaseDetails> withoutRepeats(const QList<DatabaseDetails>& all);

} // namespace flowconnect
