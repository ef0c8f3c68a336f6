#pragma once

#include "plugins/check/CertificateFacts.h"
#include "plugins/load/PluginFault.h"

namespace flowconnect {

/// How far a check has come; also where it failed.
enum class CheckStage {
    FindName,     ///< DNS
    Reach,        ///< TCP
    Encrypt,      ///< TLS
    SignIn,       ///< role, password, pg_hba.conf
    OpenDatabase, ///< the database and the right to connect to it
    Tables,       ///< what the role may read
};

inline constexpr int checkStageCount = static_cast<int>(CheckStage::Tables) + 1;

/// Why a check failed.
enum class CheckFailure {
    None,
    NameUnknown,
    Refused,       ///< nothing listens on that port
    Unreachable,   ///< no way there
    TimedOut,      ///< the time is over
    NoTls,         ///< the server offers no TLS, but it was required
    TlsFailed,     ///< it offers TLS, but both found no common version or cipher
    Certificate,   ///< CheckResult::certificate has the fault, where a second look found it
    NotPostgres,   ///< something else answers there
    WebServer,     ///< as NotPostgres, and it speaks HTTP
    WrongPassword, ///< or no such role: with md5 and scram the server does not tell which
    NoSuchRole,    ///< or it may not sign in; told only where no password is asked for
    NoAccessRule,  ///< no line of pg_hba.conf lets this role in from here, or one shuts it out
    NotAllowed,    ///< another method of signing in did not let the role in
    NoDatabase,
    NoConnectRight, ///< the role may not open this database
    TooMany,        ///< the limit of connections: the server's, the role's or the database's
    Starting,       ///< the server is starting up or shutting down
    Dropped,        ///< the server hung up
    Cancelled,
    NoChecker, ///< nothing was tried: what checks can't be used; CheckResult::plugin has why
};

/// What came of a check. Never holds the password, nor the server's own words; the certificate's are the only
/// texts that the server chose.
struct CheckResult
{
    CheckFailure failure = CheckFailure::None;
    CheckStage stage = CheckStage::FindName;
    QString serverVersion;  ///< e.g. `15.8`
    qint64 roundTripMs = 0; ///< of one query
    bool encrypted = false; ///< at least one try to sign in was encrypted
    QString tlsVersion;     ///< e.g. `TLSv1.3`; empty without TLS
    QString cipher;
    CertificateFacts certificate; ///< empty without TLS, and where the second look did not get through
    int tables = 0;               ///< tables and views that the role may read
    PluginFault plugin = {};      ///< with NoChecker only

    bool operator==(const CheckResult&) const = default;
};

} // namespace flowconnect
