#pragma once

#include "database/DatabaseCheck.h"

#include <QByteArray>

namespace flowconnect {

/// What libpq's `message` (with the verbosity PQERRORS_SQLSTATE) means for a connection that failed at
/// `stage`. Codes: PostgreSQL documentation, Appendix A. libpq's own words may be in any language: where none
/// of the known ones fits, the stage decides.
CheckFailure connectFailure(const QByteArray& message, CheckStage stage, bool encrypted);

} // namespace flowconnect
