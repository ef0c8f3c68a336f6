#include "wizard/CheckTexts.h"

#include "wizard/CertificateTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(CheckTexts)
};

QString timeText(CheckStage stage, const ConnectionDraft& draft)
{
    switch (stage) {
    case CheckStage::FindName:
        return CheckTexts::tr("The name %1 was not looked up in time. Check your network or VPN.")
            .arg(draft.server);
    case CheckStage::Reach:
        return CheckTexts::tr(
                   "%1 did not answer within ten seconds. A firewall may swallow the packets: ask your "
                   "network team.")
            .arg(draft.server);
    default:
        return CheckTexts::tr(
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
                   ? CheckTexts::tr(
                         "Names that end in .example are there for practice only; there is nothing to "
                         "check.")
                   : CheckTexts::tr("The name %1 is not known here. Check its spelling, your network or VPN.")
                         .arg(draft.server);
    case CheckFailure::Refused:
        return CheckTexts::tr(
                   "%1 is there, but nothing listens on port %2. Check the port; PostgreSQL may listen on "
                   "its own computer only (listen_addresses).")
            .arg(draft.server, draft.port);
    case CheckFailure::Unreachable:
        return CheckTexts::tr("There is no way to %1. Check your network or VPN.").arg(draft.server);
    case CheckFailure::TimedOut:
        return timeText(result.stage, draft);
    case CheckFailure::NotPostgres:
        return CheckTexts::tr(
            "Something answers there, but it is not a PostgreSQL server. Check server and port; if both are "
            "right, a tunnel or load balancer may stand before a database that is down.");
    case CheckFailure::WebServer:
        return CheckTexts::tr("A web server answers there, not PostgreSQL. Check server and port; "
                              "PostgreSQL's port is usually 5432.");
    default:
        return {};
    }
}

QString encryptionFailureText(const CheckResult& result, const ConnectionDraft& draft)
{
    switch (result.failure) {
    case CheckFailure::NoTls:
        return CheckTexts::tr(
            "The server offers no encryption. Ask its administrator to switch on TLS, or choose "
            "another encryption above.");
    case CheckFailure::TlsFailed:
        return CheckTexts::tr("The server offers encryption, but no version of it that this computer takes. "
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
        CheckTexts::tr(
            "The server's rules (pg_hba.conf) don't let “%1” into “%2” from this computer. Ask its "
            "administrator for a line there; Adobe's servers need one too.")
            .arg(draft.userName, draft.database);
    return result.encrypted
               ? text
               : text + u'\n' +
                     CheckTexts::tr("This try was not encrypted, and the server may want encryption: choose "
                                    "“Require” above.");
}

QString signInText(const CheckResult& result, const ConnectionDraft& draft)
{
    switch (result.failure) {
    case CheckFailure::WrongPassword:
        return CheckTexts::tr(
            "The server does not accept this user name with this password; it does not tell which of them "
            "is wrong. Type both once more.");
    case CheckFailure::NoSuchRole:
        return CheckTexts::tr(
                   "The server has no role “%1” that may sign in. Check the user name; upper and lower case "
                   "count.")
            .arg(draft.userName);
    case CheckFailure::NoAccessRule:
        return accessRuleText(result, draft);
    case CheckFailure::NotAllowed:
        return CheckTexts::tr("The server does not let “%1” sign in with a password from here. Ask its "
                              "administrator what it wants instead.")
            .arg(draft.userName);
    case CheckFailure::NoDatabase:
        return CheckTexts::tr("The server has no database named “%1”. Upper and lower case count.")
            .arg(draft.database);
    case CheckFailure::NoConnectRight:
        return CheckTexts::tr("The role “%1” may not open the database “%2”. Ask its administrator to GRANT "
                              "CONNECT on it.")
            .arg(draft.userName, draft.database);
    case CheckFailure::TooMany:
        return CheckTexts::tr("The server has all the connections that it takes. Try again later, or ask its "
                              "administrator for a higher limit.");
    case CheckFailure::Starting:
        return CheckTexts::tr("The server is starting up or shutting down. Try again in a minute.");
    case CheckFailure::Dropped:
        return CheckTexts::tr("The server hung up. Its log knows why: ask its administrator.");
    default:
        return {};
    }
}

QString encryptedText(const CheckResult& result)
{
    if (result.tlsVersion.isEmpty()) {
        return CheckTexts::tr("Encrypted");
    }
    QString how = CheckTexts::tr("Encrypted: %1, %2").arg(result.tlsVersion, result.cipher);
    const CertificateFacts& certificate = result.certificate;
    if (certificate.issuer.isEmpty()) {
        return how;
    }
    const qint64 days = certificate.daysLeft();
    return how + u'\n' +
           (days < 0 ? CheckTexts::tr("Certificate by %1, expired").arg(certificate.issuer)
                     : CheckTexts::tr("Certificate by %1, days left: %2")
                           .arg(certificate.issuer, QString::number(days)));
}

QString doneText(CheckStage stage, const CheckResult& result, const ConnectionDraft& draft)
{
    switch (stage) {
    case CheckStage::FindName:
        return CheckTexts::tr("Name found");
    case CheckStage::Reach:
        return CheckTexts::tr("Port %1 reached").arg(draft.port);
    case CheckStage::Encrypt:
        return encryptedText(result);
    case CheckStage::SignIn:
        return CheckTexts::tr("Signed in as “%1”").arg(draft.userName);
    case CheckStage::OpenDatabase:
        return result.serverVersion.isEmpty()
                   ? CheckTexts::tr("Database “%1” opened").arg(draft.database)
                   : CheckTexts::tr("Database “%1” opened: PostgreSQL %2, answers in %3 ms")
                         .arg(draft.database, result.serverVersion, QString::number(result.roundTripMs));
    case CheckStage::Tables:
        return CheckTexts::tr("Tables readable: %1").arg(result.tables);
    }
    return {};
}

QString doingText(CheckStage stage)
{
    switch (stage) {
    case CheckStage::FindName:
        return CheckTexts::tr("Looking for the name …");
    case CheckStage::Reach:
        return CheckTexts::tr("Reaching the server …");
    case CheckStage::Encrypt:
        return CheckTexts::tr("Encrypting …");
    case CheckStage::SignIn:
        return CheckTexts::tr("Signing in …");
    case CheckStage::OpenDatabase:
        return CheckTexts::tr("Opening the database …");
    case CheckStage::Tables:
        return CheckTexts::tr("Counting the tables …");
    }
    return {};
}

QString toDoText(CheckStage stage)
{
    switch (stage) {
    case CheckStage::FindName:
        return CheckTexts::tr("Find the name");
    case CheckStage::Reach:
        return CheckTexts::tr("Reach the server");
    case CheckStage::Encrypt:
        return CheckTexts::tr("Encrypt");
    case CheckStage::SignIn:
        return CheckTexts::tr("Sign in");
    case CheckStage::OpenDatabase:
        return CheckTexts::tr("Open the database");
    case CheckStage::Tables:
        return CheckTexts::tr("Count the tables");
    }
    return {};
}

} // namespace

QString checkStepText(CheckStage stage, StepState state, const CheckResult& result,
                      const ConnectionDraft& draft)
{
    switch (state) {
    case StepState::ToDo:
        return toDoText(stage);
    case StepState::Doing:
        return doingText(stage);
    case StepState::Done:
        return doneText(stage, result, draft);
    case StepState::PassedBy:
        return CheckTexts::tr("Not encrypted");
    case StepState::Failed:
        return CheckTexts::tr("%1: this failed").arg(toDoText(stage));
    }
    return {};
}

bool isFlawless(const CheckResult& result)
{
    return result.failure == CheckFailure::None && result.tables > 0 && !needsAttention(result.certificate);
}

QString checkResultText(const CheckResult& result, const ConnectionDraft& draft)
{
    if (result.failure == CheckFailure::Cancelled) {
        return CheckTexts::tr("Stopped.");
    }
    QStringList lines;
    if (result.failure == CheckFailure::None) {
        if (needsAttention(result.certificate)) {
            lines += certificateAdvice(result.certificate, draft.server);
        }
        if (result.tables == 0) {
            lines += CheckTexts::tr("This role may read no table yet. Grant it SELECT on those that Platform "
                                    "is to read.");
        }
    } else {
        lines +=
            networkText(result, draft) + encryptionFailureText(result, draft) + signInText(result, draft);
    }
    lines += result.failure == CheckFailure::None
                 ? CheckTexts::tr("It works from this computer; Adobe's servers come from elsewhere.")
                 : CheckTexts::tr("Seen from this computer; Adobe's servers come from elsewhere.");
    return lines.join(u'\n');
}

} // namespace flowconnect
