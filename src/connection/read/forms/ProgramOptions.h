#pragma once

#include <QString>

namespace flowconnect {

/// What the words of a program that are no options are.
enum class ProgramNames {
    Nothing,         ///< files, subcommands, new roles
    Database,        ///< the database
    DatabaseAndUser, ///< the database, then the user
    Text             ///< whichever of them is a connection string
};

/// How a program reads its command line.
struct ProgramOptions
{
    QLatin1StringView programs; ///< separated by blanks
    QLatin1StringView valued;   ///< letters of the short options that take a value
    /// Letters of those that say something, each with its detail: `h` host, `p` port, `U` user, `d`
    /// database, `W` password, `t` a connection string.
    QLatin1StringView telling;
    ProgramNames names = ProgramNames::Nothing;
    QLatin1StringView subcommand; ///< only with this word behind the program
    QLatin1StringView port;       ///< its own default, where it is not 5432
};

/// The options of `program` (as programName() gives it); null for an unknown one.
const ProgramOptions* optionsOf(const QString& program);

/// True where the name of such a program stands anywhere in `text`.
bool namesProgram(const QString& text);

/// The name of the program in `word`: without path, version and `.exe`.
QString programName(const QString& word);

/// The key that the long option `name` has for a detail, `text` for a connection string; empty for others.
QString longOptionKey(const QString& name);

/// True where the long option `name` takes a value and says nothing here.
bool takesValue(const QString& name);

} // namespace flowconnect
