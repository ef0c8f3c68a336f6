#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace flowconnect {

/// What a key about encryption says.
enum class StatementKind {
    None,           ///< it is about something else
    Mode,           ///< a word, or yes or no
    Switch,         ///< yes: encrypted; no: not
    Demand,         ///< yes: encrypted; no: tried
    Validation,     ///< yes: the certificate is checked
    FullValidation, ///< yes: and the host's name
    Trust,          ///< yes: any certificate will do
    RootFile,       ///< the authorities that are trusted
    ClientFile,     ///< what the client signs in with
    Other,          ///< a word of its own
    Acceptance,     ///< Prisma's `sslaccept`
    Number,         ///< DataDirect's EncryptionMethod
    HostName,       ///< the name that the certificate must have
    Unclear         ///< no driver has such a key, but it is near to one about encryption
};

/// The kind of `key`, in the words of libpq (PostgreSQL documentation 34.1.2), pgJDBC and R2DBC, Npgsql,
/// psqlODBC, DataDirect, node-postgres, Prisma and asyncpg; `key` as plainKey() gives it.
StatementKind statementKind(const QString& key);

/// Whether a driver has `key`, as plainKey() gives it, and it is about encryption.
bool isEncryptionKey(const QString& key);

/// `statements`, with what psqlODBC's `pqopt` hands on to libpq as statements of their own.
QList<std::pair<QString, QString>>
withPassedOnStatements(const QList<std::pair<QString, QString>>& statements);

} // namespace flowconnect
