#pragma once

#include "platform/http/PlatformEndpoints.h"
#include "program/Language.h"

#include <QSslConfiguration>
#include <QStringList>

#include <optional>
#include <vector>

namespace flowconnect {

/// The command line, read.
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
    std::optional<QSslConfiguration> tls; ///< with the authorities of caFile, where there is one
    std::optional<Language> language;
    bool newWindow = false;   ///< also where one is open already
    bool connections = false; ///< opens the window of connections as well
    QStringList options;      ///< of ours, as given; without --new-window and --connections
};

/// Reads `arguments` (the first is the program). Needs a QCoreApplication. Options that belong to Qt
/// (`-platform`, `-style` …) are accepted and ignored.
CommandLine readCommandLine(const QStringList& arguments);

/// The arguments of main() without our own options, for QApplication: it would take `--platform` for its own
/// `-platform`. Our options begin with two dashes, Qt's with one.
std::vector<char*> argumentsForQt(int argc, char* argv[]);

} // namespace flowconnect
