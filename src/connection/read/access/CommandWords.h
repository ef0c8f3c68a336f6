#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace flowconnect {

/// The commands in `text`, each as the words that its shell would make of it. Which shell is told by the
/// signs that join lines: `^` is cmd, a backtick PowerShell, else it is a POSIX shell. Variables that the
/// text itself sets are put in; others stay as they are written. Typographic quotes and dashes count as plain
/// ones.
QList<QStringList> commandsIn(const QString& text);

} // namespace flowconnect
