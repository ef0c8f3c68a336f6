#pragma once

#include "connection/read/DatabaseText.h"

#include <QList>
#include <QString>

namespace flowconnect::test {

/// A text that people paste, and what is right to read from it.
struct ReadingRow
{
    const char* kind; ///< of the table, for the totals
    QString text;
    /// server|port|database|user|password|sslMode of the reading that comes first; empty: the text is
    /// refused.
    QString expected;
    QList<Oddity> told = {};           ///< what must be said about it
    int choices = 0;                   ///< how many there must be; 0: any number
    TextForm form = TextForm::Unknown; ///< as which it must be told; Unknown: any
};

/// All rows, kind by kind.
QList<ReadingRow> readingRows();

/// What came of a row.
enum class Verdict {
    Right,       ///< as expected, and said what must be said
    Refused,     ///< refused, as expected
    Untold,      ///< as expected, but without the doubt that must be said
    Doubtful,    ///< another reading, but said to be doubtful
    SilentWrong, ///< another reading, and nothing is said
    WronglyRefused,
    WronglyRead, ///< read, though it must be refused
};

Verdict verdictOn(const ReadingRow& row, const DatabaseText& read);

} // namespace flowconnect::test
