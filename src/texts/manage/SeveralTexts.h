#pragma once

#include "files/FileSaver.h"
#include "manage/several/RowTests.h"
#include "manage/several/SeveralRun.h"

namespace flowconnect {

/// All in the current language.

/// Why `list` can't be used as a whole, and what to do; empty where it can.
QString listProblemText(const SeveralRows& list);
/// What is wrong with a cell, or worth a word, in a sentence; without what stands in it.
QString rowProblemText(const RowProblem& problem);
/// All that is said of `row` before it is sent, those that stop it first; one a line; empty where all is
/// well.
QString rowProblemsText(const SeveralRow& row);
/// What became of a row, in a few words.
QString rowStateText(RowState state);
/// The same with the reason and what to do next. `secrets`: the draft of the row, whose secrets no text
/// shows.
QString rowOutcomeText(const RowOutcome& outcome, const ConnectionDraft& secrets);
/// What the test of a row from this computer came to: in a few words; and in sentences, with what to do next.
/// `draft`: what the row was tested with.
QString rowTestWords(const RowTest& test);
QString rowTestText(const RowTest& test, const ConnectionDraft& draft);
/// How the tests from this computer stand; empty where there are none.
QString rowTestsSummary(const RowTests& tests);
/// How the reading of Platform's list stands, for a comparison: how many were read, or what is not known.
QString comparisonText(const WholeList& list);
/// What is going on, or how it ended: counts of what was proven.
QString severalSummary(const SeveralRun& run);
/// Why the run ended before its end, and what to do; empty where it did not. `journalPath`: of the history.
QString runEndText(const SeveralRun& run, const QString& journalPath);
/// What a press of Create does with the rows that a run has left.
QString againText();
/// The result of `list` as RFC 4180 with a byte order mark: row, name, ID, ETag and what happened. No cell is
/// a formula, and none shows a secret of `base` or of the row.
QByteArray severalResult(const SeveralRows& list, const QHash<int, RowOutcome>& outcomes,
                         const ConnectionDraft& base, const QHash<QString, QString>& passwords);

} // namespace flowconnect
