#pragma once

#include "connection/ConnectionDraft.h"
#include "database/CheckResult.h"

namespace flowconnect {

/// How a step of the check stands.
enum class StepState {
    ToDo,
    Doing,
    Done,
    PassedBy, ///< encryption that was not wanted, or that the server does not offer
    Failed,
};

/// The line of a step. `result` holds what was found: everything once the check has succeeded, nothing while
/// it runs.
QString checkStepText(CheckStage stage, StepState state, const CheckResult& result,
                      const ConnectionDraft& draft);

/// What came of the check, in whole sentences: the cause and the way out of a failure, or what to mind though
/// it succeeded; never the password. Holds names that a certificate gives: show it as plain text.
QString checkResultText(const CheckResult& result, const ConnectionDraft& draft);

/// The check succeeded, and there is nothing to mind.
bool isFlawless(const CheckResult& result);

} // namespace flowconnect
