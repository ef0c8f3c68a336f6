#pragma once

#include "settings/SettingsFile.h"

namespace flowconnect {

/// What a person should know about the settings, as they were found at the start or when they
/// were written last; empty where there is nothing.
QString settingsText(const SettingsReport& report);

} // namespace flowconnect
