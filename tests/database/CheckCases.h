#pragma once

#include "connection/ConnectionDraft.h"
#include "plugins/check/CheckResult.h"

#include <QMetaType>

#include <array>

namespace flowconnect::test {

inline constexpr auto checkPassword = "pa;ss'7f3e";

/// What a row of the table of checks changes and expects.
struct CheckCase
{
    const char* name = "";
    const char* server = "plain"; ///< of those that DatabaseCheckTest starts
    Encryption encryption = Encryption::Off;
    CheckStage stage = CheckStage::Tables;
    CheckFailure failure = CheckFailure::None;
    CertificateFault fault = CertificateFault::None;
    bool trusted = true; ///< our authority is among those that the check is given
    const char* user = "reader";
    const char* database = "shop";
    const char* password = checkPassword;
    const char* host = "127.0.0.1";
};

/// What is checked, and what the check has to say about it.
inline auto checkCases()
{
    using enum CheckStage;
    using enum CheckFailure;
    using Fault = CertificateFault;
    using E = Encryption;
    return std::array{
        CheckCase{"plain, off"},
        CheckCase{"plain, prefer", "plain", E::Prefer},
        CheckCase{"plain, require", "plain", E::Require, Encrypt, NoTls},
        CheckCase{"plain, verify", "plain", E::VerifyHost, Encrypt, NoTls},
        CheckCase{"md5", "plain", E::Off, Tables, None, Fault::None, true, "oldie"},
        CheckCase{"TLS, off", "tls"},
        CheckCase{"TLS, prefer", "tls", E::Prefer},
        CheckCase{"TLS, require", "tls", E::Require},
        CheckCase{"TLS, require, own CA unknown", "tls", E::Require, Tables, None, Fault::Untrusted, false},
        CheckCase{"TLS, verify CA", "tls", E::VerifyCertificate},
        CheckCase{"TLS, verify host", "tls", E::VerifyHost},
        CheckCase{"TLS, verify CA, unknown", "tls", E::VerifyCertificate, Encrypt, Certificate,
                  Fault::Untrusted, false},
        CheckCase{"TLS, verify host, unknown", "tls", E::VerifyHost, Encrypt, Certificate, Fault::Untrusted,
                  false},
        CheckCase{"TLS, md5, verify host", "tls", E::VerifyHost, Tables, None, Fault::None, true, "oldie"},
        CheckCase{"expired, require", "expired", E::Require, Tables, None, Fault::Expired},
        CheckCase{"expired, verify CA", "expired", E::VerifyCertificate, Encrypt, Certificate,
                  Fault::Expired},
        CheckCase{"expired, verify host", "expired", E::VerifyHost, Encrypt, Certificate, Fault::Expired},
        CheckCase{"future, verify CA", "future", E::VerifyCertificate, Encrypt, Certificate,
                  Fault::NotYetValid},
        CheckCase{"other name, require", "elsewhere", E::Require, Tables, None, Fault::OtherName},
        CheckCase{"other name, verify CA", "elsewhere", E::VerifyCertificate, Tables, None, Fault::OtherName},
        CheckCase{"other name, verify host", "elsewhere", E::VerifyHost, Encrypt, Certificate,
                  Fault::OtherName},
        CheckCase{"self-signed, require", "self-signed", E::Require, Tables, None, Fault::Untrusted},
        CheckCase{"self-signed, verify", "self-signed", E::VerifyHost, Encrypt, Certificate,
                  Fault::Untrusted},
        CheckCase{"wrong password, scram", "plain", E::Off, SignIn, WrongPassword, Fault::None, true,
                  "reader", "shop", "wr0ng-Secret"},
        CheckCase{"wrong password, md5", "plain", E::Off, SignIn, WrongPassword, Fault::None, true, "oldie",
                  "shop", "wr0ng-Secret"},
        CheckCase{"wrong password, TLS", "tls", E::Require, SignIn, WrongPassword, Fault::None, true,
                  "reader", "shop", "wr0ng-Secret"},
        CheckCase{"wrong password, TLS if there is any", "tls", E::Prefer, SignIn, WrongPassword, Fault::None,
                  true, "wary", "shop", "wr0ng-Secret"},
        CheckCase{"no role, scram", "plain", E::Off, SignIn, WrongPassword, Fault::None, true, "nobody"},
        CheckCase{"no role, trust", "plain", E::Off, SignIn, NoSuchRole, Fault::None, true, "ghost"},
        CheckCase{"role may not sign in", "plain", E::Off, SignIn, NoSuchRole, Fault::None, true, "locked"},
        CheckCase{"no database", "plain", E::Off, OpenDatabase, NoDatabase, Fault::None, true, "reader",
                  "gone"},
        CheckCase{"no database, TLS if there is any", "tls", E::Prefer, OpenDatabase, NoDatabase, Fault::None,
                  true, "wary", "gone"},
        CheckCase{"no right to the database", "plain", E::Off, OpenDatabase, NoConnectRight, Fault::None,
                  true, "reader", "closed"},
        CheckCase{"shut out", "plain", E::Off, SignIn, NoAccessRule, Fault::None, true, "stranger"},
        CheckCase{"encryption wanted", "tls", E::Off, SignIn, NoAccessRule, Fault::None, true, "wary"},
        CheckCase{"encryption wanted and given", "tls", E::Prefer, Tables, None, Fault::None, true, "wary"},
        CheckCase{"limit of the role", "plain", E::Off, SignIn, TooMany, Fault::None, true, "narrow"},
        CheckCase{"limit of the database", "plain", E::Off, SignIn, TooMany, Fault::None, true, "reader",
                  "full"},
        CheckCase{"limit of the server", "tiny", E::Off, SignIn, TooMany},
        CheckCase{"starting up", "starting", E::Prefer, SignIn, Starting},
        CheckCase{"old TLS", "old TLS", E::Require, Encrypt, TlsFailed},
        CheckCase{"old TLS, verify", "old TLS", E::VerifyHost, Encrypt, TlsFailed},
        CheckCase{"silent", "silent", E::Require, Encrypt, TimedOut},
        CheckCase{"silent, off", "silent", E::Off, SignIn, TimedOut},
        CheckCase{"web server", "web", E::Require, Encrypt, WebServer},
        CheckCase{"web server, off", "web", E::Off, SignIn, WebServer},
        CheckCase{"web server, verify", "web", E::VerifyHost, Encrypt, WebServer},
        CheckCase{"strict web server", "strict web", E::Require, Encrypt, WebServer},
        CheckCase{"strict web server, off", "strict web", E::Off, SignIn, WebServer},
        CheckCase{"mail server", "mail", E::Require, Encrypt, NotPostgres},
        CheckCase{"mail server, off", "mail", E::Off, SignIn, NotPostgres},
        CheckCase{"hangs up", "dropping", E::Require, Encrypt, NotPostgres},
        CheckCase{"hangs up, off", "dropping", E::Off, SignIn, Dropped},
        CheckCase{"refused", "closed", E::Require, Reach, Refused},
        CheckCase{"name", "plain", E::Off, FindName, NameUnknown, Fault::None, true, "reader", "shop",
                  checkPassword, "nowhere.invalid"},
    };
}

} // namespace flowconnect::test

Q_DECLARE_METATYPE(flowconnect::test::CheckCase)
