#include "texts/LostAnswerTexts.h"

#include "texts/CreationTexts.h"
#include "texts/DateTexts.h"
#include "texts/errors/ErrorReport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct LostAnswerTexts
{
    Q_DECLARE_TR_FUNCTIONS(LostAnswerTexts)
};

QString unknownReason(const CreationEnd& end)
{
    if (end.lookError.kind == ErrorKind::Cancelled) {
        return LostAnswerTexts::tr("You stopped looking for it.");
    }
    if (end.lookError.kind != ErrorKind::None) {
        const ErrorText why = explain(end.lookError, ErrorContext::Look);
        return LostAnswerTexts::tr("Looking for it did not work: %1").arg(why.what);
    }
    if (end.namesakes == 0) {
        return LostAnswerTexts::tr("No clear answer came, and Platform's list has not shown it so far.");
    }
    return end.namesakes == 1
               ? LostAnswerTexts::tr(
                     "A connection of that name is there, but it was created at another time.")
               : LostAnswerTexts::tr("%1 connections of that name could be it, and nothing tells which.")
                     .arg(end.namesakes);
}

/// What happened to the answer of `attempt`, as a sentence.
QString lossText(const Attempt& attempt)
{
    const LostAnswer& lost = attempt.lost;
    constexpr int accepted = 202; // RFC 9110 15.3.3: to be done, not done yet
    if (lost.error.httpStatus == accepted) {
        return LostAnswerTexts::tr(
            "Platform answered that it has accepted the request, but gave no usable ID.");
    }
    if (lost.saidCreated()) {
        return LostAnswerTexts::tr("Platform answered that it was created, but the answer has no usable ID.");
    }
    if (lost.error.kind == ErrorKind::Cancelled) {
        return LostAnswerTexts::tr("You cancelled while the request was on its way.");
    }
    if (lost.error.kind == ErrorKind::None) {
        return LostAnswerTexts::tr("The program ended before the answer had come.");
    }
    const ErrorText lostText = explain(redacted(lost.error, attempt.connection.draft()));
    const QString said = LostAnswerTexts::tr("No clear answer came (%1).").arg(lostText.what.chopped(1));
    return lostText.words.isEmpty() ? said : QString(said + u'\n' + lostText.words);
}

} // namespace

ErrorText lostAnswerText(const CreationEnd& end, const QString& name)
{
    ErrorText text;
    if (end.kind == CreationEnd::Kind::Absent) {
        text.what = LostAnswerTexts::tr("Nothing was created.");
        text.why =
            end.error.kind == ErrorKind::Cancelled
                ? LostAnswerTexts::tr(
                      "You cancelled while the request was on its way. Minutes later Platform's list "
                      "has been read to its end, twice, and “%1” is not there.")
                      .arg(name)
                : LostAnswerTexts::tr("No clear answer came (%1), but minutes later Platform's list has been "
                                      "read to its end, twice, and “%2” is not there.")
                      .arg(explain(end.error).what.chopped(1), name);
        text.next = LostAnswerTexts::tr("Press “Create” again.");
        return text;
    }
    text.what = LostAnswerTexts::tr("Can't tell whether “%1” was created.").arg(name);
    text.why = unknownReason(end);
    text.next =
        LostAnswerTexts::tr(
            "Look again, or search for “%1” in Platform under Sources, Accounts, before you create it again.")
            .arg(name);
    text.action = ErrorAction::LookAgain;
    return text;
}

Question watchQuestion(const OutcomeWatch& watch)
{
    const ConnectionDraft& draft = watch.attempt().connection.draft();
    QString next = LostAnswerTexts::tr("Looking right now …");
    if (watch.nextLook().isValid()) {
        next = LostAnswerTexts::tr("The next look is at %1.").arg(shownClock(watch.nextLook()));
        if (watch.lastError().kind != ErrorKind::None) {
            next = LostAnswerTexts::tr("The last look did not work: %1")
                       .arg(explain(redacted(watch.lastError(), draft), ErrorContext::Look).what) +
                   u'\n' + next;
        }
    }
    const QString so =
        watch.attempt().lost.saidCreated()
            ? LostAnswerTexts::tr("Platform's list does not show it so far. Nothing is sent again.")
            : LostAnswerTexts::tr("Platform's list does not show it so far, but the request may still be "
                                  "carried out: nothing is sent again. You can go on meanwhile.");
    return {LostAnswerTexts::tr("Not there yet: “%1”").arg(watch.attempt().intent.name),
            lossText(watch.attempt()) + u'\n' + so + u'\n' + next,
            {},
            {LostAnswerTexts::tr("&Look now"), LostAnswerTexts::tr("S&top looking")}};
}

Question watchEndQuestion(const CreationEnd& end, const QString& name)
{
    const QString close = LostAnswerTexts::tr("Close");
    if (end.kind == CreationEnd::Kind::Found) {
        return {LostAnswerTexts::tr("“%1” was created.").arg(name),
                LostAnswerTexts::tr("No clear answer came, but Platform's list shows it now. Its ID is %1.")
                    .arg(end.receipt.id),
                {},
                {LostAnswerTexts::tr("S&how it"), close}};
    }
    if (end.kind == CreationEnd::Kind::Absent) {
        return {LostAnswerTexts::tr("“%1” was not created.").arg(name),
                LostAnswerTexts::tr("Minutes after the request Platform's list has been read to its end, "
                                    "twice, and it is not there. Create it whenever you like."),
                {},
                {close}};
    }
    const ErrorText text = lostAnswerText(end, name);
    return {text.what, text.why + u'\n' + text.next, {}, {LostAnswerTexts::tr("&Look again"), close}};
}

Question secondCreateQuestion(const OutcomeWatch& watch)
{
    const CreationIntent& intent = watch.attempt().intent;
    return {
        LostAnswerTexts::tr("The first request may still arrive."),
        LostAnswerTexts::tr("“%1” was sent at %2, no clear answer came, and it is still looked for. If you "
                            "create it now, there may be two connections in the end.")
            .arg(intent.name, shownClock(intent.at.toLocalTime())),
        {},
        {LostAnswerTexts::tr("&Keep looking"), LostAnswerTexts::tr("Create an&yway")}};
}

Question earlierAttemptQuestion(const JournalEntry& earlier)
{
    const CreationIntent& intent = earlier.intent;
    return {
        LostAnswerTexts::tr("The first request may still arrive."),
        LostAnswerTexts::tr("“%1” was sent at %2, and nobody knows yet whether it was created. If you create "
                            "this one now, there may be two connections in the end.")
            .arg(intent.name, shownClock(intent.at.toLocalTime())),
        {},
        {LostAnswerTexts::tr("&Look first"), LostAnswerTexts::tr("Create an&yway")}};
}

Question otherWindowQuestion(const JournalEntry& entry)
{
    const QString close = LostAnswerTexts::tr("Close");
    const QString& name = entry.intent.name;
    if (entry.isCreated()) {
        return {LostAnswerTexts::tr("The other window has created “%1”.").arg(name),
                LostAnswerTexts::tr("Its ID is %1.").arg(entry.result->receipt.id),
                {},
                {LostAnswerTexts::tr("S&how it"), close}};
    }
    if (!entry.isOpen()) {
        return {LostAnswerTexts::tr("The other window did not create “%1”.").arg(name),
                LostAnswerTexts::tr("The history tells how it ended."),
                {},
                {close}};
    }
    return {LostAnswerTexts::tr("Another Flow Connect window is creating “%1” now.").arg(name),
            LostAnswerTexts::tr("Its outcome will be shown here, too. Don't create it a second time."),
            {},
            {close}};
}

Question lateArrivalQuestion(const JournalEntry& entry)
{
    const QString id = entry.result ? entry.result->receipt.id : QString();
    return {LostAnswerTexts::tr("“%1” was created after all.").arg(entry.intent.name),
            LostAnswerTexts::tr("The request of %1 got no clear answer, but Platform's list shows the "
                                "connection now. Its ID is %2; the history has it, too.")
                .arg(shownTime(entry.intent.at), id),
            {},
            {LostAnswerTexts::tr("S&how it"), LostAnswerTexts::tr("Close")}};
}

} // namespace flowconnect
