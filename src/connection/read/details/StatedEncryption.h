#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// True where `key` is about encryption in some driver's words. Case, blanks, underscores and hyphens make no
/// difference.
bool isAboutEncryption(const QString& key);

/// Sets `sslMode` from the statements, and says what is odd about them. The strictest of several counts, so
/// that the encryption is never lower than written; a statement that is not understood may mean the
/// strictest.
void settleEncryption(DatabaseDetails& details);

} // namespace flowconnect
