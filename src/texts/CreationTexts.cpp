#include "texts/CreationTexts.h"

#include "texts/DateTexts.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct CreationTexts
{
    Q_DECLARE_TR_FUNCTIONS(CreationTexts)
};

using State = CreationState;

QString lookingText(const CreationWork& work)
{
    if (work.waitSeconds > 0) {
        return CreationTexts::tr("Platform asks to wait: looking again in %1 s …").arg(work.waitSeconds);
    }
    return work.rounds > 1 ? CreationTexts::tr("Looking whether the connection is there (%1 of %2) …")
                                 .arg(work.round)
                                 .arg(work.rounds)
                           : CreationTexts::tr("Looking whether the connection is there …");
}

} // namespace

QString reviewLeadText(const CreationWork& work)
{
    return work.mayBeSent()
               ? CreationTexts::tr("The request is on its way, as it stands below.")
               : CreationTexts::tr("Review the details. Nothing is sent until you press “Create”.");
}

QString creationWorkText(const CreationWork& work)
{
    switch (work.state) {
    case State::GettingToken:
        return CreationTexts::tr("Signing in to Adobe …");
    case State::CheckingName:
        return work.waitSeconds > 0
                   ? CreationTexts::tr("Platform asks to wait: going on in %1 s …").arg(work.waitSeconds)
                   : CreationTexts::tr("Looking whether the name is free …");
    case State::NotingIntent:
    case State::NotingOutcome:
        return CreationTexts::tr("Writing it down on this computer …");
    case State::Connecting:
        return CreationTexts::tr("Connecting to Platform …");
    case State::Waiting:
        return CreationTexts::tr("Waiting for Platform's answer …");
    case State::Looking:
        return lookingText(work);
    case State::FetchingExisting:
        return CreationTexts::tr("Reading the connection that is there …");
    case State::Idle:
    case State::AskingAboutEarlier:
    case State::AskingAboutName:
    case State::AskingAboutJournal:
        break;
    }
    return {};
}

QString creationCancelText(const CreationWork& work)
{
    if (work.state == State::Looking) {
        return CreationTexts::tr(
            "No clear answer came, so nothing is sent again: Platform's list tells. Cancel stops looking.");
    }
    return work.mayBeSent() ? CreationTexts::tr("Cancel stops waiting; then the connection is looked for.")
                            : CreationTexts::tr("Cancel stops it; nothing has been sent.");
}

QString nameText(NameCheck::State state, const NameCheck& names)
{
    switch (state) {
    case NameCheck::State::Looking:
        return names.waitSeconds() > 0
                   ? CreationTexts::tr("Platform asks to wait: going on in %1 s …").arg(names.waitSeconds())
                   : CreationTexts::tr("Looking whether the name is free …");
    case NameCheck::State::Free:
        return CreationTexts::tr("No other connection in this sandbox has this name");
    case NameCheck::State::Taken:
        return CreationTexts::tr(
            "A connection in this sandbox already has this name. Choose another name, or use that one.");
    case NameCheck::State::Failed:
    case NameCheck::State::Closed:
        return CreationTexts::tr("Can't tell whether another connection has this name");
    case NameCheck::State::Unknown:
        break;
    }
    return {};
}

Question nameTakenQuestion(const NameCheck& names, const QString& name)
{
    Question question;
    question.title = CreationTexts::tr("A connection named “%1” already exists.").arg(name);
    const QDateTime newest =
        names.namesakes().isEmpty() ? QDateTime() : names.namesakes().constFirst().createdAt;
    question.text =
        newest.isValid()
            ? CreationTexts::tr("The newest was created on %1. One connection per database account is "
                                "enough: it serves many dataflows. Nothing has been sent.")
                  .arg(shownTime(newest))
            : CreationTexts::tr("One connection per database account is enough: it serves many "
                                "dataflows. Nothing has been sent.");
    for (const ConnectionSummary& one : names.namesakes()) {
        question.choices.append(
            one.createdAt.isValid() ? QString(one.id + u" · "_s + shownTime(one.createdAt)) : one.id);
    }
    question.answers = {CreationTexts::tr("&Use the existing one"), CreationTexts::tr("Choose another n&ame"),
                        CreationTexts::tr("Create an&yway")};
    return question;
}

Question nameUnseenQuestion(const NameCheck& names)
{
    const ErrorText why = explain(names.error(), ErrorContext::Look);
    return {
        CreationTexts::tr("Can't tell whether the name is free."),
        CreationTexts::tr("%1 Nothing has been sent. Look again in a minute; if you create it anyway, there "
                          "may be two with one name.")
            .arg(why.what),
        {},
        {CreationTexts::tr("&Look again"), CreationTexts::tr("Create an&yway"), CreationTexts::tr("S&top")}};
}

Question journalQuestion(JournalState state, const QString& path)
{
    QString why;
    switch (state) {
    case JournalState::Full:
        why = CreationTexts::tr("The disk is full. Make some room, then try again.");
        break;
    case JournalState::NoAnswer:
        why = CreationTexts::tr("The disk does not answer. Check whether it is connected, then try again.");
        break;
    case JournalState::Failed:
        why = CreationTexts::tr(
                  "The system reports an error when %1 is written: the disk may be damaged, or too many "
                  "files may be open. Close other programs, then try again.")
                  .arg(QDir::toNativeSeparators(path));
        break;
    case JournalState::Good:
    case JournalState::Denied:
        why = CreationTexts::tr("%1 can't be written. Check its permissions, then try again.")
                  .arg(QDir::toNativeSeparators(path));
        break;
    }
    return {
        CreationTexts::tr("This creation can't be written down on this computer."),
        why + u'\n' +
            CreationTexts::tr("Nothing has been sent. Without that note, a crash right now would leave "
                              "nothing to look the connection up by."),
        {},
        {CreationTexts::tr("T&ry again"), CreationTexts::tr("Create an&yway"), CreationTexts::tr("S&top")}};
}

QString historyText(JournalState state, const QString& path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (state) {
    case JournalState::Good:
        return CreationTexts::tr("Nothing has been created or changed from this computer yet.");
    case JournalState::Denied:
        return CreationTexts::tr("The history can't be read. Check the permissions of %1.").arg(file);
    case JournalState::NoAnswer:
        return CreationTexts::tr(
                   "The history can't be read: the disk of %1 does not answer. Check whether it is "
                   "connected, then open the history again.")
            .arg(file);
    case JournalState::Full:
    case JournalState::Failed:
        break;
    }
    return CreationTexts::tr(
               "The history can't be read: the system reports an error with %1. It may be no file, the "
               "disk may be damaged, or too many files may be open.")
        .arg(file);
}

QString receiptLead(const CreationEnd& end)
{
    QString lead = CreationTexts::tr("You need this ID to browse the database or create a dataflow.");
    if (end.kind == CreationEnd::Kind::Found) {
        lead =
            CreationTexts::tr("No clear answer came, but the connection is there: it was looked up. ") + lead;
    } else if (end.kind == CreationEnd::Kind::Existing) {
        const QString etag = !end.etagUnread ? QString()
                             : end.receipt.etag.isEmpty()
                                 ? CreationTexts::tr("Its ETag could not be read. ")
                                 : CreationTexts::tr("Its ETag could not be read: the one below is from "
                                                     "Platform's list and may be out of date. ");
        lead = CreationTexts::tr("This connection was there before; nothing new was created. ") + etag + lead;
    }
    return lead;
}

} // namespace flowconnect
