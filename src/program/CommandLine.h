#pragma once

#include "platform/http/PlatformEndpoints.h"
#include "program/Language.h"

#include <QStringList>

#include <optional>

namespace flowconnect {

/// What the command line asks for.
struct CommandLine
{
    enum class Action {
        Start,
        PrintHelp,    ///< print `text`, exit code 0
        PrintVersion, ///< print `text`, exit code 0
        Refuse,       ///< print `text` to standard error, exit code 2
    };
    Action action = Action::Start;
    QString text;
    bool practice = false;
    PlatformEndpoints endpoints;
    QString caFile;
    std::optional<Language> language;
};

/// Reads `arguments` (the first is the program). Needs a QCoreApplication. Options that belong to Qt
/// (`-platform`, `-style` …) pass.
CommandLine readCommandLine(const QStringList& arguments);

} // namespace flowconnect
