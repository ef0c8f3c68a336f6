#pragma once

#include "connection/DraftValidation.h"
#include "platform/http/PlatformError.h"

#include <optional>

namespace flowconnect {

/// The field of the first page that a failed sign-in or a refused request asks to mend, or nothing where no
/// field is to blame (a network failure, trouble at Adobe's side, a missing permission).
std::optional<Field> fieldToMend(const PlatformError& error, SignIn signIn);

} // namespace flowconnect
