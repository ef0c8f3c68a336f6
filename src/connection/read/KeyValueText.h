#pragma once

#include "connection/read/DatabaseText.h"

namespace flowconnect {

/// Reads `Key=Value;Key=Value` in both grammars that are in use: ODBC (`{value}` with `}}`; Microsoft,
/// "SQLDriverConnect") and ADO.NET (`"value"` or `'value'` with the quote doubled; Microsoft, "Connection
/// string syntax").
DatabaseDetails readKeyValueText(const QString& text);

/// Reads libpq's `host=… dbname='…'` (PostgreSQL documentation 34.1.1.1). Several hosts stay one text.
DatabaseDetails readConninfo(const QString& text);

} // namespace flowconnect
