#pragma once

#include "connection/ConnectionDraft.h"
#include "plugins/check/CheckResult.h"

namespace flowconnect {

/// The cause of a failed test from this computer and what to do about it, in whole sentences; empty where it
/// did not fail. Never the password. Holds names that a certificate gives: show it as plain text.
QString checkFailureText(const CheckResult& result, const ConnectionDraft& draft);

} // namespace flowconnect
