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

/// Tells whether `value` is portable, and if not, why. Never changes or quotes it.
Portability portabilityOf(QStringView value);

/// The two authentications of Platform's PostgreSQL source.
enum class AuthenticationKind {
    ConnectionString, ///< `Connection String Based Authentication`
    Basic,            ///< `Basic Authentication`
};

/// Why Basic Authentication is used.
enum class BasicReason {
    None,     ///< it is not
    Value,    ///< a value that a connection string can't carry
    HostName, ///< the server's name is to be verified, which a connection string can't ask for
    Wish,     ///< the person wants it
};

/// The authentication to use, and the first value that stood against a connection string.
struct AuthenticationChoice
{
    AuthenticationKind kind = AuthenticationKind::ConnectionString;
    BasicReason reason = BasicReason::None;
    Field field = Field::Server;                     ///< meaningful for BasicReason::Value only
    Portability portability = Portability::Portable; ///< why that field's value is not portable

    bool operator==(const AuthenticationChoice&) const = default;
};

/// A connection string while every value of `draft` is portable and nothing else was asked for, otherwise
/// Basic Authentication.
AuthenticationChoice chooseAuthentication(const ConnectionDraft& draft);

} // namespace flowconnect
