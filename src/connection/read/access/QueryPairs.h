#pragma once

#include "connection/read/access/AccessBlock.h"

namespace flowconnect {

/// `name=value&…` with percent-encoding and `+` for a blank (WHATWG URL,
/// "application/x-www-form-urlencoded").
QList<AccessPair> queryPairs(const QString& query);

/// True where `value` goes on with further pairs of a query: `…&name=`.
bool holdsQuery(const QString& value);

} // namespace flowconnect
