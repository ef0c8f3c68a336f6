#pragma once

#include "plugins/check/CheckResult.h"

#include <QByteArray>

namespace flowconnect {

/// What libpq's `message` (with the verbosity PQERRORS_VERBOSE) means for a connection that failed at
/// `stage`. Judged by the code (PostgreSQL documentation, Appendix A) and by the name of the server's
/// function that reports it: the words around them are in any language, quote what was typed and are never
/// shown. Without a code the words are libpq's own, in any language too: where none of the known ones fits,
/// the stage decides.
CheckFailure connectFailure(const QByteArray& message, CheckStage stage);

} // namespace flowconnect
