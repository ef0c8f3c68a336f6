#pragma once

#include "connection/read/details/DatabaseDetails.h"
#include "connection/read/forms/UrlScheme.h"

namespace flowconnect {

/// Reads `rest`, all that stands behind `scheme`: one reading for each host. Where the password has unescaped
/// signs, or it is not clear how it is encoded, the likeliest comes first and the other ways to take it are
/// the last choices. A plus sign stays one. One empty reading where it makes no sense.
QList<DatabaseDetails> readBehindScheme(const UrlScheme& scheme, const QString& rest);

} // namespace flowconnect
