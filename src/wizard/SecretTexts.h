#pragma once

#include "wizard/SecretKeeper.h"

namespace flowconnect {

/// Where the secrets are, and why, in the language of now.
QString secretText(const SecretStatus& status);

} // namespace flowconnect
