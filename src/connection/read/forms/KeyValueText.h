#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Reads `Key=Value;Key=Value` in both grammars that are in use: ODBC (`{value}` with `}}`; Microsoft,
/// "SQLDriverConnect") and ADO.NET (`"value"` or `'value'` with the quote doubled; Microsoft, "Connection
/// string syntax"), with the prefixes of Excel and PHP (`ODBC;`, `pgsql:`). Where a semicolon may belong to a
/// password that nobody has quoted, both readings. Empty for other texts.
QList<DatabaseDetails> readKeyValueText(const QString& text);

} // namespace flowconnect
