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

QString settingsText(const SettingsReport& report)
{
    const QString file = QDir::toNativeSeparators(report.otherFile);
    const QString lost =
        SettingsTexts::tr("Everything works, but what you change is forgotten when you quit.");
    const auto with = [](const QString& what, const QString& more) {
        return SettingsTexts::tr("%1 %2", "two sentences").arg(what, more);
    };
    switch (report.state) {
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
        return report.lasts ? SettingsTexts::tr(
                                  "Your settings file %1 is damaged and could not be set aside. It stays as "
                                  "it is; what could be read of it is in use from a copy.")
                                  .arg(file)
                            : SettingsTexts::tr(
                                  "Your settings file %1 is damaged and could not be set aside. It stays as "
                                  "it is; what could be read of it is in use, but changes are forgotten "
                                  "when you quit.")
                                  .arg(file);
    case SettingsState::TooLarge:
        return SettingsTexts::tr(
                   "Your settings file is larger than %1 MiB and wasn't read. It was kept as %2; "
                   "the program starts with new settings.")
            .arg(QString::number(largestSettings / (1024 * 1024)), file);
    case SettingsState::NotRegular:
        return with(
            SettingsTexts::tr("Your settings can't be saved: %1 isn't a regular file but a folder, a pipe, "
                              "or a device.")
                .arg(file),
            lost);
    case SettingsState::ReadOnly:
    case SettingsState::NotSaved:
        return with(
            report.reason.isEmpty()
                ? SettingsTexts::tr("Your settings can't be saved in %1.").arg(file)
                : SettingsTexts::tr("Your settings can't be saved in %1: %2.").arg(file, report.reason),
            lost);
    case SettingsState::Locked:
        return with(SettingsTexts::tr(
                        "Your settings can't be saved: %1.lock is in the way. If no other window of this "
                        "program is open, delete it.")
                        .arg(file),
                    lost);
    case SettingsState::NoAnswer:
        return with(
            SettingsTexts::tr("Your settings couldn't be read: the disk with %1 doesn't respond.").arg(file),
            lost);
    case SettingsState::SavedAgain:
        return SettingsTexts::tr("Your settings are saved again.");
    }
    return {};
}

} // namespace flowconnect
