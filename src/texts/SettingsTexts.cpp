#include "texts/SettingsTexts.h"

#include <QCoreApplication>
#include <QDir>

namespace flowconnect {

namespace {

struct SettingsTexts
{
    Q_DECLARE_TR_FUNCTIONS(SettingsTexts)
};

} // namespace

QString settingsText(const OpenedSettings& opened)
{
    const QString file = QDir::toNativeSeparators(opened.otherFile);
    switch (opened.state) {
    case SettingsState::Good:
        return {};
    case SettingsState::Newer:
        return SettingsTexts::tr(
            "Your settings are from a newer version of this program. They stay as they are; "
            "this version goes on with a copy. Update the program to use them in full.");
    case SettingsState::Damaged:
        return SettingsTexts::tr("Your settings file was damaged. What could be read is in use; the damaged "
                                 "file was kept as %1.")
            .arg(file);
    case SettingsState::StillDamaged:
        return opened.scratch == nullptr
                   ? SettingsTexts::tr(
                         "Your settings file %1 is damaged and could not be set aside. It stays as "
                         "it is; what could be read of it is in use from a copy.")
                         .arg(file)
                   : SettingsTexts::tr(
                         "Your settings file %1 is damaged and could not be set aside. It stays as "
                         "it is; what could be read of it is in use, but changes are forgotten "
                         "when you quit.")
                         .arg(file);
    case SettingsState::ReadOnly:
        return SettingsTexts::tr("Your settings can't be saved: %1 can't be read or written. Check its "
                                 "permissions. Everything works, but is forgotten when you quit.")
            .arg(file);
    }
    return {};
}

} // namespace flowconnect
