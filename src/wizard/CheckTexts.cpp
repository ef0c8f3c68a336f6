#include "wizard/CheckTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(CheckTexts)
};

QString successText(const CheckResult& result)
{
    const QString answers =
        CheckTexts::tr("PostgreSQL %1 answers in %2 ms; tables that this role may read: %3.")
            .arg(result.serverVersion)
            .arg(result.roundTripMs)
            .arg(result.tables);
    const QString encrypted =
        result.tlsVersion.isEmpty()
            ? CheckTexts::tr("Not encrypted.")
            : CheckTexts::tr("Encrypted: %1, %2.").arg(result.tlsVersion, result.cipher);
    QStringList lines{answers, encrypted};
    if (result.tables == 0) {
        lines += CheckTexts::tr("Grant it SELECT on the tables that Platform is to read.");
    }
    return lines.join(u'\n');
}

QString networkText(CheckFailure failure, const ConnectionDraft& draft)
{
    switch (failure) {
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
        return CheckTexts::tr(
                   "%1 did not answer within ten seconds. A firewall may swallow the packets: ask your "
                   "network team.")
            .arg(draft.server);
    case CheckFailure::NoTls:
        return CheckTexts::tr(
            "The server offers no encryption. Ask its administrator to switch on TLS, or choose "
            "another encryption above.");
    case CheckFailure::Certificate:
        return CheckTexts::tr(
            "The server's certificate is not trusted here, is out of date or is for another name. "
            "Ask its administrator, or choose “Require” above.");
    case CheckFailure::NotPostgres:
        return CheckTexts::tr("Something answers there, but it is no PostgreSQL. Check server and port.");
    default:
        return {};
    }
}

QString signInText(CheckFailure failure, const ConnectionDraft& draft)
{
    switch (failure) {
    case CheckFailure::WrongPassword:
        return CheckTexts::tr(
            "The server does not accept this user name with this password. Type both once more.");
    case CheckFailure::NotAllowed:
        return CheckTexts::tr(
            "The server does not let this role in from here, or there is no such role. Ask its "
            "administrator for a line in pg_hba.conf.");
    case CheckFailure::NoDatabase:
        return CheckTexts::tr("The server has no database named “%1”. Upper and lower case count.")
            .arg(draft.database);
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

} // namespace

QString checkStageText(CheckStage stage, const ConnectionDraft& draft)
{
    switch (stage) {
    case CheckStage::FindName:
        return CheckTexts::tr("1 of 5: looking for %1 …").arg(draft.server);
    case CheckStage::Reach:
        return CheckTexts::tr("2 of 5: found; reaching port %1 …").arg(draft.port);
    case CheckStage::Encrypt:
        return CheckTexts::tr("3 of 5: reached; encrypting …");
    case CheckStage::SignIn:
        return CheckTexts::tr("4 of 5: signing in …");
    case CheckStage::Tables:
        return CheckTexts::tr("5 of 5: signed in; counting tables …");
    }
    return {};
}

QString checkResultText(const CheckResult& result, const ConnectionDraft& draft)
{
    if (result.failure == CheckFailure::Cancelled) {
        return CheckTexts::tr("Stopped.");
    }
    QString text =
        result.failure == CheckFailure::None ? successText(result) : networkText(result.failure, draft);
    if (text.isEmpty()) {
        text = signInText(result.failure, draft);
    }
    return text + u'\n' + CheckTexts::tr("Seen from this computer; Adobe's servers come from elsewhere.");
}

} // namespace flowconnect
