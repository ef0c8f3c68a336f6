#pragma once

#include "connection/ConnectionDraft.h"
#include "platform/PlatformError.h"
#include "wizard/Errand.h"

namespace flowconnect {

/// `error` without the secrets of `draft` in anything that came from outside.
PlatformError redacted(PlatformError error, const ConnectionDraft& draft);

/// A plain text for those who help: program and system, what was tried, where, what came back; in English,
/// followed by the explanation in the language of now where that is another one. `error` must have been
/// redacted; of `draft` it takes sandbox and a piece of the organization.
QString reportOf(const PlatformError& error, Errand errand, const ConnectionDraft& draft);

} // namespace flowconnect
