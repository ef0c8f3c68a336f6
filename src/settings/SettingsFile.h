#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace flowconnect {

/// The format that this version writes: the key `format` of the settings file. Files without it are of before
/// it was counted; they are read as they are and get the key.
inline constexpr int settingsFormat = 1;

/// What was found when the settings were opened.
enum class SettingsState {
    Good,
    Newer,    ///< written by a newer version: left as it is, a copy is used
    Damaged,  ///< could not be read in full: set aside as a copy, what could be read is used
    ReadOnly, ///< can't be written or not even read: what is changed lasts for this session
};

struct OpenedSettings
{
    std::unique_ptr<QSettings> settings; ///< never null
    SettingsState state = SettingsState::Good;
    QString otherFile; ///< Newer: the file that was left as it is; Damaged: the copy
};

/// Where the settings of this program are: on Linux and the like `~/.config/flowconnect/flow-connect.conf`.
QString settingsPath();

/// Opens the settings at `path` and loses nothing, whatever is there.
OpenedSettings openSettings(const QString& path);

} // namespace flowconnect
