#pragma once

#include <QList>
#include <QStringList>

namespace flowconnect {

/// Whose grammar a command line has.
enum class Shell {
    Posix,     ///< sh, bash, zsh (POSIX.1-2017, "Shell Command Language", 2.2 to 2.10)
    Cmd,       ///< Windows' command prompt
    PowerShell ///< PowerShell ("about_Quoting_Rules", "about_Special_Characters")
};

/// One simple command: its words without quotes, references to variables as referenceTo() gives them.
using ShellCommand = QStringList;

struct ShellScript
{
    QList<ShellCommand> commands; ///< none is empty
    bool isUnclosed = false;      ///< a quote is never closed
};

/// The commands of `text`. Pipes, lists and redirections part or leave out what they do in that shell; what
/// is between here-document marks is left out. A `&` within a URL that nobody has quoted is part of the URL.
/// In Cmd `set NAME=value` gives two words, in PowerShell `$env:NAME = value` gives the one `NAME=value`.
ShellScript shellScript(const QString& text, Shell shell);

/// Which shell `text` is most likely of: by its prompts, its ways to set variables and to go on in the next
/// line.
Shell shellOf(const QString& text);

} // namespace flowconnect
