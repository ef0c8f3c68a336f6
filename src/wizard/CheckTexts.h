#pragma once

#include "database/DatabaseCheck.h"

namespace flowconnect {

/// What the check is doing.
QString checkStageText(CheckStage stage, const ConnectionDraft& draft);

/// What came of the check: on success what was found, else the cause and the way out; never the password.
QString checkResultText(const CheckResult& result, const ConnectionDraft& draft);

} // namespace flowconnect
