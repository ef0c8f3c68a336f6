#pragma once

#include "plugins/check/CheckPlugin.h"
#include "plugins/load/LoadedPlugin.h"
#include "plugins/practice/PracticePlugin.h"

namespace flowconnect {

using PracticeLoader = PluginLoader<practice::PracticePlugin>;
using CheckLoader = PluginLoader<CheckPlugin>;

/// The parts of the program that are loaded when they are first needed. A loader that is empty stands for a
/// plugin that is missing.
struct Plugins
{
    PracticeLoader practice = {};
    CheckLoader check = {};
};

/// Those in `folder`; see pluginFolder(). Loads nothing yet.
inline Plugins pluginsIn(const QString& folder)
{
    return {pluginLoader<practice::PracticePlugin>(folder, QStringLiteral("flow-connect-practice")),
            pluginLoader<CheckPlugin>(folder, QStringLiteral("flow-connect-check"))};
}

} // namespace flowconnect
