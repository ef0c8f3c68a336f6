#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Reads `Key=Value;Key=Value` in both grammars that are in use: ODBC (`{value}` with `}}`; Microsoft,
/// "SQLDriverConnect") and ADO.NET (`"value"` or `'value'` with the quote doubled; Microsoft, "Connection
/// string syntax"). Empty for other texts.
QList<DatabaseDetails> readKeyValueText(const QString& text);

/// Reads a text that is recognised as libpq's `host=… dbname='…'`. Empty for other texts.
QList<DatabaseDetails> readConninfoText(const QString& text);

/// Reads `text`, known to be libpq's form (PostgreSQL documentation 34.1.1.1). Several hosts stay one text.
DatabaseDetails readConninfo(const QString& text);

} // namespace flowconnect
