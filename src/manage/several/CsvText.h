#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace flowconnect {

/// The most that is read of a list: bytes of the file, and rows below its header.
inline constexpr qint64 largestCsvBytes = 4 * 1024 * 1024;
inline constexpr int mostCsvRows = 2'000;

/// Why a text is no table.
enum class CsvProblem {
    None,
    Empty,       ///< there is nothing in it
    TooLarge,    ///< over largestCsvBytes
    TooManyRows, ///< over mostCsvRows
    NoText,      ///< neither UTF-8 nor UTF-16 with a byte order mark; or it holds NUL: a workbook, perhaps
    OpenQuote,   ///< a quoted cell that begins in `line` has no end
    BehindQuote, ///< something stands between the end of a quoted cell and the separator, in `line`
};

/// One record: its cells, and the line of the text in which it begins, from 1.
struct CsvRecord
{
    int line = 0;
    QStringList cells;

    bool operator==(const CsvRecord&) const = default;
};

/// A table as it stands in a text. Empty lines are left out. Its cells may hold secrets.
struct CsvTable
{
    CsvProblem problem = CsvProblem::None;
    int line = 0; ///< for OpenQuote and BehindQuote
    QChar separator = u',';
    QList<CsvRecord> records; ///< the header first

    bool operator==(const CsvTable&) const = default;
};

/// Reads RFC 4180, and what spreadsheets make of it: UTF-8 with and without a byte order mark, UTF-16 with
/// one (Excel's "Unicode Text"); CRLF, LF or CR; the separator of the first line: `,`, `;` or a tab, or as
/// Excel's `sep=;` says. Cells come as they are, blanks included.
CsvTable readCsv(const QByteArray& bytes);
/// The same of a text that was pasted.
CsvTable readCsvText(const QString& text);

/// `rows` as RFC 4180, UTF-8 with a byte order mark, without which Excel takes it for another encoding.
/// Each cell stands there as it is: see defusedCell().
QByteArray csvBytes(const QList<QStringList>& rows);

/// `cell` so that no spreadsheet takes it for a formula: one that begins with `= + - @`, a tab or a line
/// break gets a `'` in front (OWASP, "CSV Injection").
QString defusedCell(const QString& cell);
/// True for what defusedCell() has made, or a person for the same reason: a `'` and one of those characters.
bool isDefused(const QString& cell);

} // namespace flowconnect
