#pragma once

#include <QString>

namespace flowconnect::practice {

/// The states of connections and dataflows. No call changes them; a test does, and the sample world has some.
enum class ResourceState { Enabled, Disabled, Initializing, Draft };

/// Platform's word for a state, e.g. "enabled".
QString stateWord(ResourceState state);

} // namespace flowconnect::practice
