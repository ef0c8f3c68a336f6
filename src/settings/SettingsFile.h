#pragma once

#include <QSettings>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace flowconnect {

/// The format that this version writes: the key `format` of the settings file. Files without it are of before
/// it was counted; they are read as they are and get the key.
inline constexpr int settingsFormat = 1;

/// What was found when the settings were opened.
enum class SettingsState {
    Good,
    Newer,        ///< written by a newer version: left as it is, a copy is used
    Damaged,      ///< could not be read in full: set aside under another name, what could be read is used
    StillDamaged, ///< the same, but it could not be set aside: left as it is, a copy is used
    ReadOnly,     ///< can't be written or not even read: what is changed lasts for this session
};

struct OpenedSettings
{
    std::unique_ptr<QTemporaryDir> scratch; ///< where the copy is, if it lasts for this session only; or null
    std::unique_ptr<QSettings> settings;    ///< never null
    SettingsState state = SettingsState::Good;
    QString otherFile; ///< Damaged: the new name of the damaged file; else the file that was left as it is
};

/// Where the settings of this program are: on Linux and the like `~/.config/flowconnect/flow-connect.conf`.
QString settingsPath();

/// Opens the settings at `path` and loses nothing, whatever is there. From then on only the owner can read
/// the file. A copy is a file beside it: for a newer one with `format1` in its name, for a damaged one that
/// could not be set aside with `recovered`.
OpenedSettings openSettings(const QString& path);

} // namespace flowconnect
