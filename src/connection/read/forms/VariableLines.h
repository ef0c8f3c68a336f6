#pragma once

#include <QList>
#include <QString>

namespace flowconnect {

/// What the lines of a text are, that is taken for variables.
struct VariableLines
{
    QString text;            ///< in plain lines `NAME=value`: without list signs, `-e` and `ENV` in front
    QStringList sections;    ///< for each assignment: the word of the heading over it (`staging`), if any
    bool isForm = false;     ///< it has assignments, and nothing that another form is rather known by
    bool isOther = false;    ///< it has lines of INI, TOML, YAML, JSON, XML or a program
    bool hasProse = false;   ///< there are lines that say nothing of variables
    bool hasExports = false; ///< each assignment has `export` in front
    bool endWithSemicolon = false; ///< all of several assignments
    bool endWithComma = false;     ///< they did, as in a program; the commas are taken off
    bool hasSpaced = false;        ///< there are blanks before `=`: no shell takes that
};

/// Looks at the lines of `text`: `NAME=value`, with `export`, `-e`, `- ` or `ENV` in front, or `NAME: value`
/// in capitals; comments; headings.
VariableLines variableLines(const QString& text);

} // namespace flowconnect
