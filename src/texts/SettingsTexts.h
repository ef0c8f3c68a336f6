#pragma once

#include "settings/SettingsFile.h"

namespace flowconnect {

/// What a person should know of the settings that were opened, or empty.
QString settingsText(const OpenedSettings& opened);

} // namespace flowconnect
