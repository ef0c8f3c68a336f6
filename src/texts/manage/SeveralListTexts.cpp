#include "texts/manage/SeveralTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// Why a whole list can't be used.
namespace flowconnect {

namespace {

struct SeveralListTexts
{
    Q_DECLARE_TR_FUNCTIONS(SeveralListTexts)
};

QString csvText(CsvProblem problem, int line)
{
    switch (problem) {
    case CsvProblem::None:
        break;
    case CsvProblem::Empty:
        return SeveralListTexts::tr("There is nothing in the file. Save a template to begin with.");
    case CsvProblem::TooLarge:
        return SeveralListTexts::tr("The file is larger than %1 MB. Split it.")
            .arg(largestCsvBytes / 1024 / 1024);
    case CsvProblem::TooManyRows:
        return SeveralListTexts::tr("The file has more than %1 rows. Split it.").arg(mostCsvRows);
    case CsvProblem::NoText:
        return SeveralListTexts::tr("The file isn't CSV text in UTF-8; it may be a workbook. Save it from "
                                    "the spreadsheet as “CSV UTF-8”.");
    case CsvProblem::OpenQuote:
        return SeveralListTexts::tr(
                   "The quoted cell that begins in line %1 has no end. Add the missing quote.")
            .arg(line);
    case CsvProblem::BehindQuote:
        return SeveralListTexts::tr("In line %1 something stands behind the end of a quoted cell. Double the "
                                    "quotes inside of a cell.")
            .arg(line);
    }
    return {};
}

QString severalColumnWords(const QList<RowColumn>& columns)
{
    QStringList words;
    for (const RowColumn column : columns) {
        words += columnWord(column);
    }
    return words.join(u", "_s);
}

} // namespace

QString listProblemText(const SeveralRows& list)
{
    if (list.problem != CsvProblem::None) {
        return csvText(list.problem, list.line);
    }
    QStringList lines;
    if (!list.columns.missing.isEmpty()) {
        lines += SeveralListTexts::tr("The first row does not name these columns: %1. Compare it with the "
                                      "template.")
                     .arg(severalColumnWords(list.columns.missing));
    }
    if (!list.columns.twice.isEmpty()) {
        lines +=
            SeveralListTexts::tr("The first row names these columns more than once: %1. Leave one of each.")
                .arg(severalColumnWords(list.columns.twice));
    }
    if (lines.isEmpty() && list.rows.isEmpty()) {
        lines += SeveralListTexts::tr("The file has no rows below the first. Add one for each connection.");
    }
    return lines.join(u'\n');
}

} // namespace flowconnect
