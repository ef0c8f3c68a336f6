#include "texts/CheckTexts.h"

#include "texts/CertificateTexts.h"
#include "texts/CheckFailureTexts.h"
#include "texts/PluginTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(CheckTexts)
};

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
        return CheckTexts::tr("Server found");
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
        return CheckTexts::tr("Looking up the server …");
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
        return CheckTexts::tr("Find the server");
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
        return CheckTexts::tr("%1: failed").arg(toDoText(stage));
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
    if (result.failure == CheckFailure::NoChecker) {
        return checkFaultText(result.plugin);
    }
    QStringList lines;
    if (result.failure == CheckFailure::None) {
        if (needsAttention(result.certificate)) {
            lines += certificateAdvice(result.certificate, draft.server);
        }
        if (result.tables == 0) {
            lines += CheckTexts::tr("This role can't read any table yet. Grant it SELECT on the tables that "
                                    "Platform is to read.");
        }
    } else {
        lines += checkFailureText(result, draft);
    }
    lines += result.failure == CheckFailure::None
                 ? CheckTexts::tr("It works from this computer; Adobe connects from other addresses.")
                 : CheckTexts::tr("Seen from this computer; Adobe connects from other addresses.");
    return lines.join(u'\n');
}

} // namespace flowconnect
