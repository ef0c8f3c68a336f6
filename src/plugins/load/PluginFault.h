#pragma once

#include <QString>

namespace flowconnect {

/// Why a plugin of the program can't be used.
enum class PluginProblem {
    None,
    Missing,      ///< its file is not there
    Damaged,      ///< its file can't be read, or is not a whole plugin
    OtherVersion, ///< it belongs to another version of the program
    NotLoadable,  ///< the system or Qt refuses it: it was built for other libraries than this computer has
};

/// What a person who mends it wants to know.
struct PluginFault
{
    PluginProblem problem = PluginProblem::None;
    QString file = {};    ///< its path
    QString version = {}; ///< with OtherVersion: the one that it belongs to; may be empty
    QString reason = {};  ///< with NotLoadable: the system's words, not translated

    bool operator==(const PluginFault&) const = default;
};

} // namespace flowconnect
