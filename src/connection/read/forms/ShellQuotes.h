#pragma once

#include "connection/read/forms/ShellWords.h"

namespace flowconnect {

/// What stands at a place of a command line and does not mean itself.
struct ShellPiece
{
    qsizetype length = 0;   ///< characters of the text; 0: nothing of that kind stands there
    QString text;           ///< what it means
    bool isNothing = false; ///< not even an empty word: a line that goes on
    bool isUnclosed = false;
};

/// A blank between words; the wider Unicode has are parts of a word.
bool isShellBlank(QChar c);

/// The quoted text, escape or reference to a variable at `at`.
ShellPiece shellPiece(const QString& text, qsizetype at, Shell shell);

/// The value of Cmd's `set NAME=value`, where quotes mean nothing: with its references. `isBare`: without
/// quotes around name and value, so a caret is an escape and the blanks in front of an `&&` were hardly
/// meant.
QString cmdValue(const QString& assignment, bool isBare);

/// Takes off the quotes that Cmd leaves around a value: apostrophes around a word, double quotes around that
/// of `set`. Hardly anybody means them. True where there were some, or where `%%` is left, which means one or
/// two signs, depending on where the line is run.
bool dropLiteralQuotes(QString& word);

} // namespace flowconnect
