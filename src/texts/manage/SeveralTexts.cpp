#include "texts/manage/SeveralTexts.h"

#include "texts/CreationTexts.h"
#include "texts/errors/ErrorCatalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct SeveralTexts
{
    Q_DECLARE_TR_FUNCTIONS(SeveralTexts)
};

QString counted(const QList<std::pair<QString, int>>& counts)
{
    QStringList parts;
    for (const auto& [words, count] : counts) {
        if (count > 0) {
            parts.append(words.arg(count));
        }
    }
    return parts.join(u" · "_s);
}

QString resultSummary(const SeveralRun& run)
{
    const auto count = [&run](auto... states) {
        return (run.countOf(states) + ...);
    };
    using enum RowState;
    return counted({{SeveralTexts::tr("Created: %1"), count(Created)},
                    {SeveralTexts::tr("found after a lost answer: %1"), count(Found)},
                    {SeveralTexts::tr("from earlier runs: %1"), count(Before)},
                    {SeveralTexts::tr("skipped: %1"), count(NameTaken, NameUnseen, Earlier)},
                    {SeveralTexts::tr("not created: %1"), count(Refused, Absent, Locked)},
                    {SeveralTexts::tr("not known: %1"), count(Unknown)},
                    {SeveralTexts::tr("another window works on: %1"), count(Elsewhere)},
                    {SeveralTexts::tr("not sent: %1"), count(Waiting)},
                    {SeveralTexts::tr("faulty, not sent: %1"), count(Faulty)}});
}

} // namespace

QString comparisonText(const WholeList& list)
{
    const auto read = static_cast<int>(list.connections().size());
    if (list.isBusy()) {
        return SeveralTexts::tr("Reading Platform's connections: %1 so far").arg(read);
    }
    if (list.isWhole()) {
        return SeveralTexts::tr("Compared with all %1 PostgreSQL connections of the sandbox.").arg(read);
    }
    const QString why = list.error().kind == ErrorKind::None
                            ? SeveralTexts::tr("Platform's list could not be read to its end.")
                            : explain(list.error(), ErrorContext::Browse).what;
    return SeveralTexts::tr("Compared with %1 connections only: whether other names are taken is unknown. %2 "
                            "Press “Check” to read again.")
        .arg(read)
        .arg(why);
}

QString severalSummary(const SeveralRun& run)
{
    QString progress = SeveralTexts::tr("%1 of %2 · with a connection: %3")
                           .arg(run.doneRows())
                           .arg(run.goodRows())
                           .arg(run.countOf(RowState::Created) + run.countOf(RowState::Found) +
                                run.countOf(RowState::Before));
    switch (run.phase()) {
    case SeveralRun::Phase::Idle:
        return resultSummary(run);
    case SeveralRun::Phase::Preparing:
        return SeveralTexts::tr("Reading the history and Platform's list …");
    case SeveralRun::Phase::Creating:
        return progress;
    case SeveralRun::Phase::Pausing:
        return progress + u'\n' +
               SeveralTexts::tr("Platform asks to wait %1 s; then it goes on.").arg(run.pauseSeconds());
    case SeveralRun::Phase::Settling:
        return progress + u'\n' +
               SeveralTexts::tr("All is sent. Looking for those whose answer was lost: %1")
                   .arg(run.countOf(RowState::Looking));
    case SeveralRun::Phase::Stopping:
        return progress + u'\n' +
               SeveralTexts::tr("Stopping: no further row is sent; the one under way is brought to an end.");
    }
    return {};
}

QString runEndText(const SeveralRun& run, const QString& journalPath)
{
    if (run.isBusy()) {
        return {};
    }
    QStringList lines;
    if (run.journalState() != JournalState::Good) {
        lines += historyText(run.journalState(), journalPath);
        lines +=
            SeveralTexts::tr("Nothing more was sent, since a later start could not know of it. Make room "
                             "or permit writing, then press “Create” again: it goes on where it was.");
    }
    if (run.error().kind != ErrorKind::None) {
        const ErrorText text = explain(run.error(), ErrorContext::Create);
        lines += {text.what, text.why, text.next,
                  SeveralTexts::tr("Every further row would meet this too, so it stopped. “Create” goes on "
                                   "where it was.")};
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString againText()
{
    return SeveralTexts::tr(
        "Nothing is sent again by itself. A row that is proven to be without a connection "
        "is sent again only if you press “Create” again; what is not known is looked "
        "up first, and what is there is left alone.");
}

} // namespace flowconnect
