#pragma once

#include "manage/browse/TableBrowser.h"

namespace flowconnect {

/// What stands below the tree: how many there are, of when, how many a filter lets through. Empty where
/// nothing has been read.
QString tableCountText(const TableBrowser& browser, bool isFiltered);
/// Why there is nothing in the tree, or empty: the role sees no tables, or nothing matches.
QString noTablesText(const TableBrowser& browser, bool isFiltered);
/// Why there are no columns, or empty: none chosen, none to be had.
QString noColumnsText(const TableBrowser& browser);
/// Why there are no rows, or how many there are.
QString rowsText(const TableBrowser& browser);
/// What an entry is, in a word: "view".
QString tableKindWord(TableKind kind);
/// A number of tables in the current language, for a range or a schema: "1,000".
QString shownCount(qsizetype count);

} // namespace flowconnect
