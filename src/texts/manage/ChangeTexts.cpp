#include "texts/manage/ChangeTexts.h"

#include "texts/DateTexts.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct ChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChangeTexts)
};

bool deletes(ChangeKind kind)
{
    return kind == ChangeKind::Deletion;
}

QString lostWhy(const ChangeEnd& end)
{
    return end.error.kind == ErrorKind::Cancelled
               ? ChangeTexts::tr("You stopped waiting while the request was on its way.")
               : ChangeTexts::tr("The answer got lost: %1").arg(explain(end.error, ErrorContext::Look).what);
}

QString clockNow()
{
    return shownClock(QDateTime::currentDateTime());
}

ErrorText notYetText(const ChangeEnd& end, ChangeKind kind, const QString& name)
{
    if (deletes(kind)) {
        return {
            ChangeTexts::tr("“%1” is still there").arg(name),
            lostWhy(end) + u' ' +
                ChangeTexts::tr("At %1 Platform still showed the connection; the request may still arrive.")
                    .arg(clockNow()),
            ChangeTexts::tr("Wait a few minutes and refresh the list. Deleting it again is safe as well."),
            {},
            ErrorAction::None};
    }
    return {
        ChangeTexts::tr("“%1” is unchanged so far").arg(name),
        lostWhy(end) + u' ' +
            ChangeTexts::tr(
                "At %1 Platform still showed the version of before; the request may still arrive.")
                .arg(clockNow()),
        ChangeTexts::tr("Trying again is safe: both requests name the same version, and Platform takes only "
                        "one of them."),
        {},
        ErrorAction::None};
}

ErrorText unknownText(const ChangeEnd& end, ChangeKind kind, const QString& name)
{
    const QString look = end.lookError.kind == ErrorKind::Cancelled
                             ? ChangeTexts::tr("You stopped looking.")
                             : ChangeTexts::tr("Looking did not work: %1")
                                   .arg(explain(end.lookError, ErrorContext::Look).what);
    return {deletes(kind) ? ChangeTexts::tr("It is not known whether “%1” was deleted").arg(name)
                          : ChangeTexts::tr("It is not known whether “%1” was changed").arg(name),
            lostWhy(end) + u' ' + look,
            ChangeTexts::tr("Refresh the list before you try again. The history looks it up as well."),
            {},
            ErrorAction::None};
}

ErrorText byOtherText(const ChangeEnd& end, const QString& name)
{
    const QString who = end.now.updatedBy.isEmpty() ? ChangeTexts::tr("somebody else") : end.now.updatedBy;
    return {ChangeTexts::tr("“%1” was changed by %2 meanwhile").arg(name, who),
            lostWhy(end) + u' ' +
                ChangeTexts::tr("Whether your change was carried out before that can't be told."),
            ChangeTexts::tr("Look at the connection as it is now, then decide."),
            {},
            ErrorAction::None};
}

/// What the catalogue says, without the promises that are about creating.
ErrorText refusedText(const ChangeEnd& end, ChangeKind kind)
{
    ErrorText text = explain(end.error, ErrorContext::Change);
    if (end.error.kind == ErrorKind::Cancelled) {
        text.next =
            deletes(kind) ? ChangeTexts::tr("Nothing was deleted.") : ChangeTexts::tr("Nothing was changed.");
    }
    return text;
}

} // namespace

QString changeWorkText(ChangeState state, ChangeKind kind)
{
    switch (state) {
    case ChangeState::GettingToken:
        return ChangeTexts::tr("Signing in to Adobe …");
    case ChangeState::NotingIntent:
    case ChangeState::NotingOutcome:
        return ChangeTexts::tr("Writing it down on this computer …");
    case ChangeState::Sending:
        return deletes(kind) ? ChangeTexts::tr("Deleting the connection …")
                             : ChangeTexts::tr("Changing the connection …");
    case ChangeState::Looking:
        return deletes(kind) ? ChangeTexts::tr("Looking whether the connection is still there …")
                             : ChangeTexts::tr("Looking whether the change was carried out …");
    case ChangeState::Idle:
    case ChangeState::AskingAboutJournal:
        break;
    }
    return {};
}

QString changeCancelText(ChangeState state)
{
    switch (state) {
    case ChangeState::Sending:
        return ChangeTexts::tr("Cancel stops waiting; then Platform is asked what became of it.");
    case ChangeState::Looking:
        return ChangeTexts::tr("No clear answer came, so nothing is sent again. Cancel stops looking.");
    default:
        return ChangeTexts::tr("Cancel stops it; nothing has been sent.");
    }
}

ErrorText changeEndText(const ChangeEnd& end, ChangeKind kind, const QString& name)
{
    switch (end.kind) {
    case ChangeEnd::Kind::NotYet:
        return notYetText(end, kind, name);
    case ChangeEnd::Kind::Unknown:
        return unknownText(end, kind, name);
    case ChangeEnd::Kind::ByOther:
        return byOtherText(end, name);
    case ChangeEnd::Kind::Overtaken:
        return {ChangeTexts::tr("This change was not carried out"),
                ChangeTexts::tr("Another change of the same version came first."),
                ChangeTexts::tr("Look at the connection as it is now, then decide."),
                {},
                ErrorAction::None};
    case ChangeEnd::Kind::Gone:
        return {ChangeTexts::tr("“%1” does not exist any more").arg(name),
                ChangeTexts::tr("It was deleted, here or elsewhere."),
                ChangeTexts::tr("Refresh the list."),
                {},
                ErrorAction::None};
    default:
        return refusedText(end, kind);
    }
}

Question conflictQuestion(const ChangeEnd& end, const ChangeOrder& order)
{
    QStringList lines;
    if (end.now.id.isEmpty()) {
        lines += ChangeTexts::tr("What it is like now could not be read.");
    } else {
        const QString who = end.now.updatedBy.isEmpty() ? ChangeTexts::tr("not given") : end.now.updatedBy;
        const QString when = end.now.updatedAt > 0
                                 ? shownTime(QDateTime::fromMSecsSinceEpoch(end.now.updatedAt))
                                 : ChangeTexts::tr("not given");
        lines += ChangeTexts::tr("Changed by: %1 · When: %2").arg(who, when);
        lines += ChangeTexts::tr("Theirs: “%1”").arg(end.now.name);
    }
    if (order.kind == ChangeKind::Naming && !order.newName.isEmpty()) {
        lines += ChangeTexts::tr("Yours: “%1”").arg(order.newName);
    } else if (order.kind == ChangeKind::Credentials) {
        lines += ChangeTexts::tr("Yours: %1 on %2").arg(order.userName, order.server);
    }
    lines += ChangeTexts::tr("Nothing of yours was changed so far.");
    Question question;
    question.title = ChangeTexts::tr("Somebody changed this connection since you opened it");
    question.text = lines.join(u'\n');
    question.answers = {ChangeTexts::tr("&Use mine anyway"), ChangeTexts::tr("&Keep theirs")};
    return question;
}

Question changeJournalQuestion(JournalState state, const QString& path)
{
    const QString why = state == JournalState::Full       ? ChangeTexts::tr("The disk is full.")
                        : state == JournalState::NoAnswer ? ChangeTexts::tr("The disk does not answer.")
                        : state == JournalState::Denied   ? ChangeTexts::tr("The file may not be written.")
                                                          : ChangeTexts::tr("The disk reported an error.");
    Question question;
    question.title = ChangeTexts::tr("The history can't be written");
    question.text =
        why + u' ' +
        ChangeTexts::tr("If the program ended now, the next start would not know of this change. File: %1")
            .arg(QDir::toNativeSeparators(path));
    question.answers = {ChangeTexts::tr("Go &on without it"), ChangeTexts::tr("&Stop")};
    return question;
}

QString credentialsProblemText(CredentialsProblem problem, const QString& authentication)
{
    switch (problem) {
    case CredentialsProblem::OtherAuthentication:
        return authentication.isEmpty()
                   ? ChangeTexts::tr(
                         "Platform does not tell how this connection signs in. Create a new connection "
                         "instead.")
                   : ChangeTexts::tr(
                         "This connection signs in by “%1”, which this program does not know. Change it "
                         "in Adobe Experience Platform.")
                         .arg(authentication);
    case CredentialsProblem::HostName:
        return ChangeTexts::tr(
            "This connection goes by a connection string, which can't ask for the host name to "
            "be verified. Choose another encryption, or create a new connection.");
    case CredentialsProblem::StringNotTaken:
        return ChangeTexts::tr("This connection goes by a connection string, and Platform takes none in this "
                               "sandbox. Create a new connection instead.");
    case CredentialsProblem::NotPortable:
        return ChangeTexts::tr(
            "This connection goes by a connection string, which can't carry one of these values "
            "safely. Use a password without ; { \" ' = at its ends, or create a new connection.");
    }
    return {};
}

} // namespace flowconnect
