#pragma once

#include "settings/SettingsFile.h"

namespace flowconnect {

/// What a person should know about the settings that were opened; empty where there is nothing.
QString settingsText(const OpenedSettings& opened);

} // namespace flowconnect
