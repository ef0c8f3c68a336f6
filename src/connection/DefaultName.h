#pragma once

#include "connection/ConnectionDraft.h"

namespace flowconnect {

/// A name that a colleague would recognise in Platform's list: `shop on db.example.com`. Not translated:
/// it is data that leaves this computer.
QString defaultConnectionName(const ConnectionDraft& draft);

} // namespace flowconnect
