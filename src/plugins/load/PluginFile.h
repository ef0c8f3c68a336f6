#pragma once

#include "plugins/load/PluginFault.h"

#include <QObject>

namespace flowconnect {

/// The one folder that the program's plugins are loaded from, as a path: nothing else is searched, and
/// nothing but the place of the program has a say. `programFolder`: where the program is. Beside it, as it is
/// built and as it is installed on Windows and macOS; but for a program in `bin` the folder of the installed
/// package.
QString pluginFolder(const QString& programFolder);

/// The path of the plugin `name` in `folder`.
QString pluginFile(const QString& folder, const QString& name);

/// The object that a plugin's file gives; or nothing, and why.
struct PluginRoot
{
    QObject* object = nullptr;
    PluginFault fault = {};
};

/// Loads the plugin at `path`, an absolute one, with every symbol that it needs, and gives its object, which
/// is the same each time and lives as long as the program. Nothing of the file is executed unless it is
/// whole, has the interface `iid` and belongs to this version of the program. Reads the disk. From any
/// thread.
PluginRoot loadPluginFile(const QString& path, const char* iid);

} // namespace flowconnect
