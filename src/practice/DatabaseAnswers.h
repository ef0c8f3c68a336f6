#pragma once

#include "practice/database/DatabaseProbe.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

namespace flowconnect::practice {

// What a visit that failed is answered with. The codes are those of Adobe's lists "Flow Service error
// messages" and "Sources error messages".

/// 400 with 1100-400, the wrapper around whatever a connector said. `words` hold no secret and become one
/// line.
Answer connectorRefusal(const Call& call, const QString& words);

/// The answer to a visit that did not succeed: 1104-504 where the server was not reached in time, 1006-408
/// where it was and the query took too long, else connectorRefusal() with the server's or libpq's words.
Answer visitFailure(const Call& call, const ProbeResult& result);

/// 400 with 1330-400: no columns were found for a table of that path.
Answer tableNotFound(const Call& call, const QString& path);

} // namespace flowconnect::practice
