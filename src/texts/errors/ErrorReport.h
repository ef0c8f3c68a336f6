#pragma once

#include "connection/ConnectionDraft.h"
#include "platform/http/PlatformError.h"
#include "texts/errors/ErrorContext.h"

namespace flowconnect {

/// `error` without the secrets of `draft` in anything that came from outside.
PlatformError redacted(PlatformError error, const ConnectionDraft& draft);

/// A plain text for those who help: program and system, what was tried, where, what came back; in English,
/// followed by the explanation in the current language where that is another one. `error` must have been
/// redacted; of `draft` it takes sandbox and a piece of the organization.
QString reportOf(const PlatformError& error, ErrorContext context, const ConnectionDraft& draft);

} // namespace flowconnect
