#pragma once

#include "connection/ConnectionDraft.h"
#include "platform/PlatformError.h"

namespace flowconnect {

/// What the program was doing when an error came.
enum class Errand {
    Create, ///< creating a connection
    SignIn, ///< getting a token, or the list of sandboxes with it
    Look,   ///< looking whether a connection exists
};

/// `error` without the secrets of `draft` in anything that came from outside.
PlatformError redacted(PlatformError error, const ConnectionDraft& draft);

/// A plain text for those who help: program and system, what was tried, where, what came back; in English,
/// followed by the explanation in the language of now where that is another one. `error` must have been
/// redacted; of `draft` it takes sandbox and a piece of the organization.
QString reportOf(const PlatformError& error, Errand errand, const ConnectionDraft& draft);

} // namespace flowconnect
