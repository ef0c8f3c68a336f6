#pragma once

#include <QHash>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace flowconnect {

/// The format that this version writes: the key `format` of the settings file. Files without it are of before
/// it was counted; they are read as they are and get the key. Format 2 has a key for each keychain entry.
inline constexpr int settingsFormat = 2;

/// Bytes; ours have a few thousand. A larger file is set aside unread: parsing takes a multiple of its size.
inline constexpr qint64 largestSettings = 4 * 1024 * 1024;

/// What was found when the settings were opened, and what became of them since.
enum class SettingsState {
    Good,
    Newer,        ///< written by a newer version: left as it is, a copy is used
    Damaged,      ///< could not be read in full: set aside under another name, what could be read is used
    StillDamaged, ///< the same, but it could not be set aside: left as it is, a copy is used
    TooLarge,     ///< over largestSettings: set aside under another name, unread
    NotRegular,   ///< a directory, pipe or device: not opened
    ReadOnly,     ///< can't be written or not even read, see `reason`
    Locked,       ///< another program holds its lock file, or something else stands in the place of that
    NoAnswer,     ///< the disk was silent
    NotSaved,     ///< while the program runs: what was changed last is not on the disk, see `reason`
    SavedAgain,   ///< after NotSaved or Locked: all is on the disk
};

struct SettingsReport
{
    SettingsState state = SettingsState::Good;
    QString otherFile; ///< Damaged, TooLarge: the new name of that file; else the file that was left as it is
    bool lasts = true; ///< false: what is changed lasts for this session only
    QString reason;    ///< the system's words, where there are any
};

struct OpenedSettings : SettingsReport
{
    std::unique_ptr<QSettings> settings; ///< never null
};

using SettingsValues = QHash<QString, QVariant>;

/// Where the settings of this program are: on Linux and the like `~/.config/flowconnect/flow-connect.conf`.
/// Touches no file there.
QString settingsPath();

/// Opens the settings at `path` and loses nothing, whatever is there. From then on only the owner can read
/// the file. A copy is a file beside it: for a newer one with the format in its name, for a damaged one that
/// could not be set aside with `recovered`. It waits for the disk: see LiveSettings.
OpenedSettings openSettings(const QString& path);

/// A file name for QSettings with which they are in memory only and touch no disk; each time another one.
QString memorySettingsName();

/// All values but those that are too long to be ours.
SettingsValues valuesOf(const QSettings& settings);

/// Whether settings at `path` can be written without waiting for others: waits a second for its lock file
/// and removes one that is left over, as QSettings would, but that waits for ever.
bool isLockFree(const QString& path);

/// The system's words on why the file at `path` can't be written; empty where it can.
QString whyNotWritable(const QString& path);

} // namespace flowconnect
