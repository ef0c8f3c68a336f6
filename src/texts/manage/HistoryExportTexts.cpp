#include "texts/manage/HistoryTexts.h"

#include <QCoreApplication>
#include <QDir>

namespace flowconnect {

namespace {

struct HistoryExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(HistoryExportTexts)
};

} // namespace

QString HistoryWords::what(const HistoryEntry& entry) const
{
    const HistoryOutcome outcome = entry.outcome();
    const bool isDone = outcome == HistoryOutcome::Done || outcome == HistoryOutcome::Found;
    return whats.value(static_cast<int>(entry.kind()) * 4 + (entry.newName().isEmpty() ? 2 : 0) +
                       (isDone ? 0 : 1));
}

QString HistoryWords::outcome(const HistoryEntry& entry) const
{
    return outcomes.value(static_cast<int>(entry.outcome()));
}

HistoryWords historyWords()
{
    return {{HistoryExportTexts::tr("When (UTC)"), HistoryExportTexts::tr("What"),
             HistoryExportTexts::tr("Outcome"), HistoryExportTexts::tr("Name"),
             HistoryExportTexts::tr("New name"), HistoryExportTexts::tr("Sandbox"),
             HistoryExportTexts::tr("Practice"), HistoryExportTexts::tr("Server"),
             HistoryExportTexts::tr("Database"), HistoryExportTexts::tr("User name"),
             HistoryExportTexts::tr("Connection ID"), HistoryExportTexts::tr("ETag after it"),
             HistoryExportTexts::tr("HTTP status"), HistoryExportTexts::tr("Code"),
             HistoryExportTexts::tr("Request ID")},
            historyWhatTexts(),
            historyOutcomeTexts(),
            HistoryExportTexts::tr("practice")};
}

QString historySavedText(const FileSaved& saved)
{
    const QString file = QDir::toNativeSeparators(saved.path);
    switch (saved.state) {
    case FileSaved::State::Saved:
        return HistoryExportTexts::tr("Saved: %1").arg(file);
    case FileSaved::State::NoAnswer:
        return HistoryExportTexts::tr(
                   "The disk of %1 does not answer. The file may still appear; look for it, "
                   "or choose another folder.")
            .arg(file);
    case FileSaved::State::Failed:
        break;
    }
    return HistoryExportTexts::tr(
               "%1 can't be saved. The system says: %2. Choose another folder, or check that "
               "you may write there and that there is room.")
        .arg(file, saved.reason);
}

} // namespace flowconnect
