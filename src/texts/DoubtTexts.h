#pragma once

#include "connection/read/DatabaseText.h"

#include <QString>

namespace flowconnect {

/// What is doubtful about a reading, a sentence in each line; empty for nothing. It names the kinds of odd
/// characters in the password, never the password's own.
QString doubtText(const DatabaseDetails& details);

} // namespace flowconnect
