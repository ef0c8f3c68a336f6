#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace flowconnect {

/// What is odd about a text, though it could be read.
enum class Oddity {
    UnescapedSign,   ///< `/`, `?`, `#`, `@` or `:` stands unescaped in the password: the reading is a guess
    BadPercent,      ///< a percent sign that begins no percent-encoding (RFC 3986, 2.1) was taken as it is
    OtherReading,    ///< the same text as a strict reader takes it
    UnclosedQuote,   ///< a quotation mark or brace that is never closed
    RepeatedKey,     ///< a key that is there more than once: the last one counts
    PasswordVariable ///< the password is a variable of a shell and not in the text
};

/// Details of a database as somebody wrote them down. What the text does not have is empty.
///
/// `password` is a secret.
struct DatabaseDetails
{
    QString label; ///< what to choose it by where there are several; plain, one line, no secret
    QString server;
    QString port;
    QString database;
    QString userName;
    QString password;
    QString sslMode;     ///< as written: `require`, `verify-full`, `true` …
    QStringList ignored; ///< names of what has no place in a connection; names only
    QList<Oddity> oddities;

    bool operator==(const DatabaseDetails&) const = default;
};

/// Why a text gave nothing.
enum class TextProblem {
    None,
    Empty,
    TooLong,       ///< over 64 KiB of characters
    UnknownForm,   ///< none of the forms that are read
    NothingInside, ///< one of the forms, but without any detail
    OtherDatabase, ///< a URL of another database: mysql://, mongodb:// …
};

struct DatabaseText
{
    TextProblem problem = TextProblem::None;
    QList<DatabaseDetails>
        choices; ///< empty only with a problem; several: the person chooses, the best first
};

/// Reads what people have: `postgresql://` and `postgres://` URLs, `jdbc:postgresql:` URLs, libpq's
/// `host=… dbname=…`, `Server=…;Database=…` with the synonyms of psqlODBC and Npgsql, lines of an environment
/// (`DATABASE_URL=…`, `PGHOST=…`), `psql` command lines, `.pgpass` lines and `pg_service.conf` files.
DatabaseText readDatabaseText(const QString& text);

/// True where `text` is clearly more than a host name: it is worth reading as above.
bool looksLikeDatabaseText(const QString& text);

} // namespace flowconnect
