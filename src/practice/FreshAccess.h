#pragma once

#include "plugins/practice/PracticeAccess.h"

namespace flowconnect::practice {

/// Gives access data with new random secrets from the system's generator, for a server that listens on `port`
/// of the loopback address. Never fails.
PracticeAccess freshAccess(quint16 port);

} // namespace flowconnect::practice
