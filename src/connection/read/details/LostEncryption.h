#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Notes it where `text`, of which `one` was read, says more about encryption than `one` was given: a sign of
/// it may be missing. Before settleEncryption().
void tellLostEncryption(DatabaseDetails& one, const QString& text);

} // namespace flowconnect
