#include "texts/CheckFailureTexts.h"

#include "texts/CertificateTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct CheckFailureTexts
{
    Q_DECLARE_TR_FUNCTIONS(CheckFailureTexts)
};

QString timeOutText(CheckStage stage, const ConnectionDraft& draft)
{
    switch (stage) {
    case CheckStage::FindName:
        return CheckFailureTexts::tr("The name %1 was not looked up in time. Check your network or VPN.")
            .arg(draft.server);
    case CheckStage::Reach:
        return CheckFailureTexts::tr(
                   "%1 did not answer within ten seconds. A firewall may swallow the packets: ask your "
                   "network team.")
            .arg(draft.server);
    default:
        return CheckFailureTexts::tr(
                   "%1 takes connections on port %2, but then stays silent. Check the port; a server under "
                   "heavy load may be this slow too: try again later.")
            .arg(draft.server, draft.port);
    }
}

QString networkText(const CheckResult& result, const ConnectionDraft& draft)
{
    switch (result.failure) {
    case CheckFailure::NameUnknown:
        return draft.server.endsWith(u".example"_s)
                   ? CheckFailureTexts::tr(
                         "Names that end in .example are there for practice only; there is nothing to "
                         "check.")
                   : CheckFailureTexts::tr(
                         "The name %1 is not known here. Check its spelling, your network or VPN.")
                         .arg(draft.server);
    case CheckFailure::Refused:
        return CheckFailureTexts::tr(
                   "%1 is there, but nothing listens on port %2. Check the port; PostgreSQL may listen on "
                   "its own computer only (listen_addresses).")
            .arg(draft.server, draft.port);
    case CheckFailure::Unreachable:
        return CheckFailureTexts::tr("No network route leads to %1. Check your network or VPN.")
            .arg(draft.server);
    case CheckFailure::TimedOut:
        return timeOutText(result.stage, draft);
    case CheckFailure::NotPostgres:
        return CheckFailureTexts::tr(
            "Something answers there, but it is not a PostgreSQL server. Check server and port; if both are "
            "right, a tunnel or load balancer may stand before a database that is down.");
    case CheckFailure::WebServer:
        return CheckFailureTexts::tr("A web server answers there, not PostgreSQL. Check server and port; "
                                     "PostgreSQL's port is usually 5432.");
    default:
        return {};
    }
}

QString encryptionFailureText(const CheckResult& result, const ConnectionDraft& draft)
{
    switch (result.failure) {
    case CheckFailure::NoTls:
        return CheckFailureTexts::tr(
            "The server offers no encryption. Ask its administrator to switch on TLS, or choose "
            "another encryption above.");
    case CheckFailure::TlsFailed:
        return CheckFailureTexts::tr(
            "The server offers encryption, but no version of it that this computer takes. "
            "Ask its administrator for TLS 1.2 or later.");
    case CheckFailure::Certificate:
        return certificateFailureText(result.certificate, draft.server);
    default:
        return {};
    }
}

QString accessRuleText(const CheckResult& result, const ConnectionDraft& draft)
{
    const QString text =
        CheckFailureTexts::tr(
            "The server's rules (pg_hba.conf) don't let “%1” into “%2” from this computer. Ask its "
            "administrator for a line there; Adobe's servers need one too.")
            .arg(draft.userName, draft.database);
    return result.encrypted
               ? text
               : text + u'\n' +
                     CheckFailureTexts::tr(
                         "This try was not encrypted, and the server may want encryption: choose "
                         "“Require” above.");
}

QString signInText(const CheckResult& result, const ConnectionDraft& draft)
{
    switch (result.failure) {
    case CheckFailure::WrongPassword:
        return CheckFailureTexts::tr("The server does not accept this user name with this password; it does "
                                     "not say which is wrong. Type both again.");
    case CheckFailure::NoSuchRole:
        return CheckFailureTexts::tr(
                   "The server has no role “%1” that may sign in. Check the user name; it is case-sensitive.")
            .arg(draft.userName);
    case CheckFailure::NoAccessRule:
        return accessRuleText(result, draft);
    case CheckFailure::NotAllowed:
        return CheckFailureTexts::tr(
                   "The server does not let “%1” sign in with a password from here. Ask its "
                   "administrator what it wants instead.")
            .arg(draft.userName);
    case CheckFailure::NoDatabase:
        return CheckFailureTexts::tr("The server has no database named “%1”. Names are case-sensitive.")
            .arg(draft.database);
    case CheckFailure::NoConnectRight:
        return CheckFailureTexts::tr(
                   "The role “%1” may not open the database “%2”. Ask its administrator to GRANT "
                   "CONNECT on it.")
            .arg(draft.userName, draft.database);
    case CheckFailure::TooMany:
        return CheckFailureTexts::tr(
            "The server has all the connections that it takes. Try again later, or ask its "
            "administrator for a higher limit.");
    case CheckFailure::Starting:
        return CheckFailureTexts::tr("The server is starting up or shutting down. Try again in a minute.");
    case CheckFailure::Dropped:
        return CheckFailureTexts::tr("The server hung up. Its log knows why: ask its administrator.");
    default:
        return {};
    }
}

} // namespace

QString checkFailureText(const CheckResult& result, const ConnectionDraft& draft)
{
    return networkText(result, draft) + encryptionFailureText(result, draft) + signInText(result, draft);
}

} // namespace flowconnect
