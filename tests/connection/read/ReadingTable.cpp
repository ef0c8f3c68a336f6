#include "connection/read/ReadingTable.h"

#include "connection/read/PastedTexts.h"
#include "connection/read/rows/Rows.h"

#include <algorithm>

namespace flowconnect::test {

QList<ReadingRow> readingRows()
{
    return hostRows() + schemeRows() + urlPasswordRows() + aroundUrlRows() + encryptionRows() + jsonRows() +
           yamlRows() + fileRows() + codeRows() + noteRows() + placeholderRows() + commandRows() +
           programRows() + environmentRows() + severalBlockRows() + keyValueRows() + conninfoRows() +
           signRows();
}

Verdict verdictOn(const ReadingRow& row, const DatabaseText& read)
{
    if (read.choices.isEmpty()) {
        return row.expected.isEmpty() ? Verdict::Refused : Verdict::WronglyRefused;
    }
    const DatabaseDetails& first = read.choices.constFirst();
    if (row.expected.isEmpty()) {
        return Verdict::WronglyRead;
    }
    if (lineOf(first) != row.expected) {
        return first.oddities.isEmpty() && read.choices.size() == 1 ? Verdict::SilentWrong
                                                                    : Verdict::Doubtful;
    }
    const bool allTold = std::all_of(row.told.cbegin(), row.told.cend(),
                                     [&first](Oddity one) { return first.oddities.contains(one); });
    const bool asMany = row.choices == 0 || row.choices == read.choices.size();
    const bool asForm = row.form == TextForm::Unknown || row.form == read.form;
    return allTold && asMany && asForm ? Verdict::Right : Verdict::Untold;
}

} // namespace flowconnect::test
