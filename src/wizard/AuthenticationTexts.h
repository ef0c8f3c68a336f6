#pragma once

#include "connection/Authentication.h"

#include <QString>

namespace flowconnect {

/// One line: which authentication is used and why, naming the field and the kind of character, never the
/// value.
QString authenticationText(const AuthenticationChoice& choice);

} // namespace flowconnect
