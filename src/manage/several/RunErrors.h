#pragma once

#include "platform/http/PlatformError.h"

namespace flowconnect {

/// True for an error that every further row would meet too: nobody is signed in, access is refused, or
/// Platform is not reached.
bool concernsAllRows(const PlatformError& error);

/// True where a create was refused because the database did not accept user and password, as Platform passes
/// on PostgreSQL's words or its code (28P01, 28000; PostgreSQL documentation, appendix A).
bool saysWrongPassword(const PlatformError& error);

} // namespace flowconnect
