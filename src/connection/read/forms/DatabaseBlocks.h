#pragma once

#include "connection/read/details/DatabaseDetails.h"
#include "connection/read/trees/Node.h"

namespace flowconnect {

/// Finds the blocks of a tree that tell of a PostgreSQL database, in any nesting, by their keys; each becomes
/// a reading, named by its path, the ones for production first and those of tests last. A block counts only
/// with enough in it to be a database's, so that the port of a web server or the host of Redis is not mixed
/// in. With several values for one detail, each is a reading. Where there are databases, but of other kinds
/// only, one empty reading that says so; where there is none, nothing.
QList<DatabaseDetails> databasesIn(const Node& root);

} // namespace flowconnect
