#pragma once

#include "plugins/practice/PracticeAccess.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

#include <optional>

namespace flowconnect::practice {

class TokenService;

/// The gateway's look at the headers of every Platform call, in the gateway's order: token, API key,
/// organization. Gives the refusal with its documented code, or nothing when the headers are in order.
std::optional<Answer> refuseHeaders(const Call& call, const PracticeAccess& access,
                                    const TokenService& tokens);

/// Flow Service's look at x-sandbox-name: missing 2105-400, unknown 2101-404, otherwise nothing.
std::optional<Answer> refuseSandbox(const Call& call);

} // namespace flowconnect::practice
