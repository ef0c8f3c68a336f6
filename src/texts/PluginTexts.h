#pragma once

#include "plugins/load/PluginFault.h"

namespace flowconnect {

// What is said of a plugin that can't be used: what can't be done, why, and the way out. Holds the path of a
// file and the system's words: show it as plain text.

/// Of practice mode's.
QString practiceFaultText(const PluginFault& fault);
/// Of the one that tests databases from this computer.
QString checkFaultText(const PluginFault& fault);

} // namespace flowconnect
