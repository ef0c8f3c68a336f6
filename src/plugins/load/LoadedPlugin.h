#pragma once

#include "plugins/load/PluginFile.h"

#include <functional>

namespace flowconnect {

/// A plugin, ready to be used; or nothing, and why.
template <typename Interface> struct LoadedPlugin
{
    Interface* plugin = nullptr;
    PluginFault fault = {};
};

/// Gives the plugin. It may read the disk and be slow: to be called in another thread than the window's, and
/// from several at once. What it gives lives as long as the program.
template <typename Interface> using PluginLoader = std::function<LoadedPlugin<Interface>()>;

/// A loader of the plugin `name` in `folder`. An empty one would mean that nothing can be loaded.
template <typename Interface> PluginLoader<Interface> pluginLoader(const QString& folder, const QString& name)
{
    return [folder, name] {
        const PluginRoot loaded =
            loadPluginFile(pluginFile(folder, name), qobject_interface_iid<Interface*>());
        return LoadedPlugin<Interface>{qobject_cast<Interface*>(loaded.object), loaded.fault};
    };
}

/// What `loader` gives; a loader that is empty gives a plugin that is missing.
template <typename Interface> LoadedPlugin<Interface> loadedBy(const PluginLoader<Interface>& loader)
{
    return loader ? loader() : LoadedPlugin<Interface>{nullptr, {PluginProblem::Missing}};
}

} // namespace flowconnect
