#pragma once

#include "files/FileSaver.h"
#include "journal/HistoryEntry.h"

#include <QString>
#include <QStringList>

namespace flowconnect {

/// All in the current language, and plain: what others wrote stands in it without characters that can't be
/// seen.

/// What was done ("renamed"), or, where it was not or nobody knows, what was to be done ("rename").
QString historyWhatText(const HistoryEntry& entry);
/// What became of it: "done", "refused" …
QString historyOutcomeText(HistoryOutcome outcome);
/// The name; of a new name: "old → new".
QString historyNameText(const HistoryEntry& entry);
/// The sandbox, and whether it was practice.
QString historySandboxText(const HistoryEntry& entry);
/// Server and user, as far as the journal tells them.
QString historyServerText(const HistoryEntry& entry);
/// All else that is known of it, in a few lines: what became of it in a sentence, where, by which call.
QString historyDetails(const HistoryEntry& entry);

/// Every text that historyWhatText() or historyOutcomeText() may give.
QStringList historyWhatTexts();
QStringList historyOutcomeTexts();

/// The words of an exported history, for a thread that must not care for the language.
struct HistoryWords
{
    QStringList columns; ///< the titles, in the order of an exported line
    QStringList whats;   ///< as historyWhatTexts()
    QStringList outcomes;
    QString practice;

    QString what(const HistoryEntry& entry) const;
    QString outcome(const HistoryEntry& entry) const;
};
HistoryWords historyWords();
/// How an export ended; where it failed, why and what to do.
QString historySavedText(const FileSaved& saved);

/// How many are shown, of how many.
QString historyCountText(qsizetype shown, qsizetype all);
/// So many open changes are being looked up.
QString historyLookText(qsizetype changes);
/// The journal at `path` has older entries that are not shown.
QString historyLeftOutText(const QString& path);

} // namespace flowconnect
