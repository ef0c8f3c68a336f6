#pragma once

#include "connection/ConnectionDraft.h"
#include "plugins/check/CheckResult.h"

namespace flowconnect {

/// The state of a step of the check.
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

/// The result of the check, in whole sentences: the cause of a failure and what to do about it, or what to
/// mind though it succeeded; never the password. Holds names that a certificate gives: show it as plain text.
QString checkResultText(const CheckResult& result, const ConnectionDraft& draft);

/// The check succeeded, and there is nothing to mind.
bool isFlawless(const CheckResult& result);

} // namespace flowconnect
