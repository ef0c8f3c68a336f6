#pragma once

#include "connection/DraftValidation.h"

#include <QStringView>

namespace flowconnect {

/// Why a value cannot go into a connection string as it is.
///
/// Which grammar Platform reads is undocumented (ODBC's braces or ADO.NET's quotes), and no quoting satisfies
/// both. A portable value is read back unchanged by either; any other value is sent as a JSON field instead.
enum class Portability {
    Portable,
    Empty,
    Semicolon,        ///< ends the value in both grammars
    ControlCharacter, ///< handled differently from reader to reader
    Beginning,        ///< begins with a blank, `{`, `"`, `'` or `=`
    Ending,           ///< ends with a blank, `"` or `'`
};

/// True where the person has chosen the grammar of the connection string, and with it the risk.
bool forcesConnectionString(AuthenticationWish wish);

/// True for what neither grammar can carry: NUL and line breaks end a value in one reader or another.
bool isBeyondQuoting(QStringView value);

/// `value` as it stands in the connection string: unchanged where it is portable, otherwise in the quoting
/// of `wish`: `{…}` with `}` doubled (ODBC Programmer's Reference, "SQLDriverConnect"), or `"…"` with `"`
/// doubled (.NET, DbConnectionStringBuilder). Without such a wish always unchanged.
QString valueInConnectionString(const QString& value, AuthenticationWish wish);

/// Tells whether `value` is portable, and if not, why. Never changes or quotes it.
Portability portabilityOf(QStringView value);

/// The two authentications of Platform's PostgreSQL source.
enum class AuthenticationKind {
    ConnectionString, ///< `Connection String Based Authentication`
    Basic,            ///< `Basic Authentication`
};

/// The name that Platform has for it: `auth.specName` (Adobe, "Create a PostgreSQL base connection").
QString authenticationSpecName(AuthenticationKind kind);

/// Why Basic Authentication is used.
enum class BasicReason {
    None,       ///< it is not
    Value,      ///< a value that a connection string can't carry
    HostName,   ///< the server's name is to be verified, which a connection string can't ask for
    Wish,       ///< the person wants it
    NotOffered, ///< this Platform, as on AWS, takes no connection string
};

/// The authentication to use, and the first value that stood against a connection string.
struct AuthenticationChoice
{
    AuthenticationKind kind = AuthenticationKind::ConnectionString;
    BasicReason reason = BasicReason::None;
    bool quoted = false; ///< a connection string with a value that is not portable, by the person's choice
    Field field = Field::Server; ///< for BasicReason::Value or `quoted`: that value's field
    Portability portability = Portability::Portable; ///< why that field's value is not portable

    bool operator==(const AuthenticationChoice&) const = default;
};

/// What Platform has told of the very place where `draft`, a tidied() one, goes; null where it has not.
const AuthenticationOffer* offerAtPlace(const ConnectionDraft& draft);

/// True where Platform has told that it takes Basic Authentication only, at the very place where the
/// connection goes. `draft` is tidied().
bool takesBasicOnly(const ConnectionDraft& draft);

/// A connection string while every value of `draft` is portable and nothing else was asked for, otherwise
/// Basic Authentication. Never a connection string where Platform takes none. Where the grammar was chosen by
/// hand, only what it can't carry leads to Basic.
AuthenticationChoice chooseAuthentication(const ConnectionDraft& draft);

} // namespace flowconnect
