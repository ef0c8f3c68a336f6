#pragma once

#include <QList>
#include <QString>

namespace flowconnect {

/// A line of a `.env` file. Its value may be a secret.
struct EnvLine
{
    QString key;
    QString value; ///< with isUnresolved: as written, with the references
    /// The value names a variable that the file does not have (or one that goes in a circle, or grows without
    /// measure): it counts as missing.
    bool isUnresolved = false;

    bool operator==(const EnvLine&) const = default;
};

/// The assignments of a `.env` file, in its order; a key may be there more than once. Lines that are none are
/// passed over. The grammar is that of the dotenv family, not a shell's; where its members differ, the one
/// that takes fewer characters away:
/// - `KEY=value`, with blanks around `=` and `export` in front if they like; the value ends with the line;
/// - `#` begins a comment where a blank stands before it, or nothing else in its line;
/// - quotes count only where they enclose the whole value. Inside double quotes `\n`, `\r`, `\t`, `\\`, `\"`,
///   `\'`, `` \` `` and `\$` are escapes, any other backslash stands for itself, and the value may have
///   several lines. Elsewhere no backslash is an escape;
/// - inner blanks and a semicolon at the end belong to the value;
/// - `$VAR`, `${VAR}`, `${VAR-default}` and `${VAR:-default}` are resolved from the nearest line above with
///   that key, else from the first one below; not within single quotes. `$` before anything else but a name,
///   `{` or `(` stands for itself.
QList<EnvLine> readEnvLines(const QString& text);

} // namespace flowconnect
