#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace flowconnect {

/// A command without what runs it.
struct WrappedCommand
{
    QStringList words; ///< the program and its arguments; empty where only variables are set
    QString script;    ///< in place of words: what another shell is given to run
    QList<std::pair<QString, QString>>
        variables;            ///< in its order, as `NAME=value` in front, `export`, `-e` …
    QString publishedPort;    ///< of a container
    bool isElsewhere = false; ///< it runs on another computer or in a container that is there already
    bool isContained = false; ///< it runs in a container of its own
    bool isTunnel = false;    ///< it makes a tunnel, whose near end is on this computer
};

/// Takes off variables, `sudo`, `env`, `time`, `docker`, `kubectl`, `ssh`, `sh -c` and the like from `words`.
WrappedCommand unwrappedCommand(const QStringList& words);

/// `NAME=value` in two; an empty name where `word` is nothing of that kind.
std::pair<QString, QString> assignmentOf(const QString& word);

} // namespace flowconnect
