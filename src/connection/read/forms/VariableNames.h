#pragma once

#include <QString>
#include <QStringList>

namespace flowconnect {

/// What a variable of a program's configuration is about.
enum class VariableKind {
    Other,
    Server,
    Port,
    Database,
    UserName,
    Password,
    Url,          ///< a URL or another connection string
    Encryption,   ///< a statement about it
    Engine,       ///< which kind of database it is
    PasswordPlace ///< a file or service that has the password
};

/// The name of a variable in two parts: whose it is, and what it is about.
struct VariableName
{
    QString owner; ///< `STAGING_DB` of `STAGING_DB_HOST`, in capitals; may be empty
    QString key;   ///< the rest: `HOST`
    VariableKind kind = VariableKind::Other;
};

/// Takes `STAGING_DB_HOST`, `PGHOST`, `dbHost`, `spring.datasource.url` apart.
VariableName variableName(const QString& name);

/// True where variables of `owner` are about a database that may be PostgreSQL: by its words, none of which
/// is another product's.
bool isOfDatabase(const QString& owner);

/// True where `owner` is another product's, or a server that is no database.
bool isOfAnother(const QString& owner);

/// True where `engine` names another kind of database.
bool isOtherEngine(const QString& engine);

/// The order in which choices are offered: the main database, the direct way to it, others, then replicas and
/// those for tests.
int rankOf(const QString& name);

} // namespace flowconnect
