#pragma once

#include <QString>

namespace flowconnect {

/// A backslash in a string of a program, and what it makes of the signs behind it.
struct CodeEscape
{
    QString text;
    qsizetype size = 1;      ///< of the source, in characters
    bool isDoubtful = false; ///< languages differ in it
};

/// The escape that begins at `at` in a string between `quote`s, as most languages take it; a backslash before
/// a sign that it does not escape stays, as in Python and PHP.
CodeEscape codeEscape(const QString& source, qsizetype at, QChar quote);

} // namespace flowconnect
