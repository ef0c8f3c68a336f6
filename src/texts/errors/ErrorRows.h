#pragma once

#include "texts/errors/ErrorContext.h"
#include "texts/errors/ErrorTable.h"

namespace flowconnect {

/// The row of the tables that explains `error` where it came in `context`: by its code, by what a database
/// said inside the service's words, by its HTTP status; there is one for each.
const ErrorEntry& entryFor(const PlatformError& error, ErrorContext context);

/// True where `entry` says little of this very case: it goes by the status, or by a code of a whole kind.
bool isGeneral(const ErrorEntry& entry);

} // namespace flowconnect
