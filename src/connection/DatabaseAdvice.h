#pragma once

#include "connection/DraftValidation.h"

namespace flowconnect {

/// What may go wrong later though the value can be used. It never stops anybody.
enum class Advice {
    None,
    Loopback,    ///< this computer itself (RFC 1122 3.2.1.3, RFC 4291 2.5.3)
    PrivateNet,  ///< an address of private networks (RFC 1918, RFC 4193, RFC 6598)
    LinkLocal,   ///< an address of one cable (RFC 3927, RFC 4291 2.5.6)
    LocalName,   ///< a name that only a private network knows: `.local`, `.internal` … (RFC 6762, RFC 8375)
    SingleLabel, ///< a name without a dot
    TrailingDot, ///< a name that ends in a dot
    Underscore,  ///< a name with an underscore: often a slip for a hyphen
    Idn,         ///< a name beyond ASCII: asciiHost() is what is looked up
    MySqlPort,   ///< 3306
    SqlServerPort, ///< 1433
    OraclePort,    ///< 1521
    MongoPort,     ///< 27017
    PgBouncerPort, ///< 6432
    Superuser,     ///< `postgres` may do everything
    HoldsSecret,   ///< a name with the password, a token or the client secret in it: colleagues would read it
    SecretInDescription, ///< the same of a description
    LooksSecret          ///< a name or a description that looks like something that carries a secret
};

/// The advice on one field of `draft`; None where the field has a problem. Practice visits a database from
/// this computer, so nothing is out of its reach.
Advice adviceOn(Field field, const ConnectionDraft& draft);

/// `host` as DNS carries it (RFC 5891), or empty where it is ASCII already.
QString asciiHost(const QString& host);

/// The SQL that makes a role which may only read the draft's database: four lines, for its owner to run. The
/// names are quoted as PostgreSQL wants it (documentation 4.1.1); the password is a placeholder.
QString readOnlyRoleSql(const ConnectionDraft& draft);

/// It is against sending a secret to Platform in clear: to be seen at once, also while the person types.
bool isAboutSecrets(Advice advice);

/// It says that Adobe's servers can't reach the server from outside its network.
bool isAboutReach(Advice advice);

} // namespace flowconnect
