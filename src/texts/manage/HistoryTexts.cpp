#include "texts/manage/HistoryTexts.h"

#include "connection/Characters.h"
#include "texts/DateTexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(HistoryTexts)
};

QString seen(const QString& text)
{
    return withoutHidden(text).simplified();
}

bool isDone(HistoryOutcome outcome)
{
    return outcome == HistoryOutcome::Done || outcome == HistoryOutcome::Found;
}

/// `describes`: no new name was given, so it was the description.
QString whatText(HistoryKind kind, bool describes, bool done)
{
    switch (kind) {
    case HistoryKind::Creation:
        return done ? HistoryTexts::tr("created") : HistoryTexts::tr("create");
    case HistoryKind::Naming:
        if (describes) {
            return done ? HistoryTexts::tr("description changed") : HistoryTexts::tr("change description");
        }
        return done ? HistoryTexts::tr("renamed") : HistoryTexts::tr("rename");
    case HistoryKind::Credentials:
        return done ? HistoryTexts::tr("credentials changed") : HistoryTexts::tr("change credentials");
    case HistoryKind::Deletion:
        return done ? HistoryTexts::tr("deleted") : HistoryTexts::tr("delete");
    }
    return {};
}

QString outcomeSentence(HistoryOutcome outcome)
{
    switch (outcome) {
    case HistoryOutcome::Done:
        return HistoryTexts::tr("Platform's answer said that it was done.");
    case HistoryOutcome::Found:
        return HistoryTexts::tr("No clear answer came. It was done: that was looked up afterwards.");
    case HistoryOutcome::NotSent:
        return HistoryTexts::tr("The request was not sent.");
    case HistoryOutcome::Refused:
        return HistoryTexts::tr("It was not done: Platform refused the request.");
    case HistoryOutcome::NotDone:
        return HistoryTexts::tr("No clear answer came. It was not done: that was looked up afterwards.");
    case HistoryOutcome::Unknown:
        return HistoryTexts::tr("No clear answer came. It is not known whether it was done.");
    case HistoryOutcome::UnderWay:
        return HistoryTexts::tr("A window of this program is working on it now.");
    }
    return {};
}

/// `text` with `value` in it; empty where there is none.
QString withValue(const QString& text, const QString& value)
{
    const QString shown = seen(value);
    return shown.isEmpty() ? QString() : text.arg(shown);
}

void addLine(QStringList& lines, QStringList parts)
{
    parts.removeAll(QString());
    if (!parts.isEmpty()) {
        lines += parts.join(u" · "_s);
    }
}

} // namespace

QString historyWhatText(const HistoryEntry& entry)
{
    return whatText(entry.kind(), entry.newName().isEmpty(), isDone(entry.outcome()));
}

QStringList historyWhatTexts()
{
    QStringList texts;
    for (const HistoryKind kind :
         {HistoryKind::Creation, HistoryKind::Naming, HistoryKind::Credentials, HistoryKind::Deletion}) {
        texts += {whatText(kind, false, true), whatText(kind, false, false), whatText(kind, true, true),
                  whatText(kind, true, false)};
    }
    return texts;
}

QString historyOutcomeText(HistoryOutcome outcome)
{
    switch (outcome) {
    case HistoryOutcome::Done:
        return HistoryTexts::tr("done");
    case HistoryOutcome::Found:
        return HistoryTexts::tr("done, looked up");
    case HistoryOutcome::NotSent:
        return HistoryTexts::tr("not sent");
    case HistoryOutcome::Refused:
        return HistoryTexts::tr("refused");
    case HistoryOutcome::NotDone:
        return HistoryTexts::tr("not done");
    case HistoryOutcome::Unknown:
        return HistoryTexts::tr("not known");
    case HistoryOutcome::UnderWay:
        return HistoryTexts::tr("under way");
    }
    return {};
}

QStringList historyOutcomeTexts()
{
    QStringList texts;
    for (const HistoryOutcome outcome :
         {HistoryOutcome::Done, HistoryOutcome::Found, HistoryOutcome::NotSent, HistoryOutcome::Refused,
          HistoryOutcome::NotDone, HistoryOutcome::Unknown, HistoryOutcome::UnderWay}) {
        texts += historyOutcomeText(outcome);
    }
    return texts;
}

QString historyNameText(const HistoryEntry& entry)
{
    const QString name = seen(entry.name());
    const QString newName = seen(entry.newName());
    return newName.isEmpty() || newName == name ? name : name + u" → "_s + newName;
}

QString historySandboxText(const HistoryEntry& entry)
{
    const QString name = seen(entry.sandboxName());
    return entry.isPractice() ? HistoryTexts::tr("%1 (practice)").arg(name) : name;
}

QString historyServerText(const HistoryEntry& entry)
{
    QStringList parts{seen(entry.server()), seen(entry.userName())};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString historyDetails(const HistoryEntry& entry)
{
    const HistoryOutcome outcome = entry.outcome();
    const bool isKnown = outcome != HistoryOutcome::UnderWay && outcome != HistoryOutcome::Unknown;
    const bool isWritten = isKnown || outcome == HistoryOutcome::UnderWay || entry.endAt().isValid();
    const QString status = entry.httpStatus() != 0 ? QString::number(entry.httpStatus()) : QString();
    QString first = isWritten ? outcomeSentence(outcome)
                              : HistoryTexts::tr("What became of it was not written down. It is not known "
                                                 "whether it was done.");
    if (isKnown) {
        first += u' ' + withValue(HistoryTexts::tr("Known since: %1"), shownTime(entry.endAt()));
    }
    QStringList lines{first};
    addLine(lines, {withValue(HistoryTexts::tr("Server: %1"), entry.server()),
                    withValue(HistoryTexts::tr("Port: %1"),
                              entry.creation != nullptr ? entry.creation->intent.port : QString()),
                    withValue(HistoryTexts::tr("Database: %1"), entry.database()),
                    withValue(HistoryTexts::tr("User name: %1"), entry.userName())});
    addLine(lines, {withValue(HistoryTexts::tr("HTTP status: %1"), status),
                    withValue(HistoryTexts::tr("Platform's code: %1"), entry.code()),
                    withValue(HistoryTexts::tr("Request ID: %1"), entry.requestId())});
    if (entry.change != nullptr) {
        addLine(lines, {withValue(HistoryTexts::tr("ETag before: %1"), entry.change->intent.etag)});
        addLine(lines, {entry.change->intent.batch.isEmpty()
                            ? QString()
                            : HistoryTexts::tr("It was ordered together with other changes.")});
    }
    return lines.join(u'\n');
}

QString historyCountText(qsizetype shown, qsizetype all)
{
    const int number = static_cast<int>(all);
    return shown == all ? HistoryTexts::tr("%Ln entries", nullptr, number)
                        : HistoryTexts::tr("%1 of %Ln entries", nullptr, number)
                              .arg(QLocale().toString(static_cast<qlonglong>(shown)));
}

QString historyLookText(qsizetype changes)
{
    return HistoryTexts::tr("Looking up %n changes …", nullptr, static_cast<int>(changes));
}

QString historyLeftOutText(const QString& path)
{
    return HistoryTexts::tr("Older entries are in the file but not shown: %1")
        .arg(QDir::toNativeSeparators(path));
}

} // namespace flowconnect
