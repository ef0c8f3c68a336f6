#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Reads a text that is recognised as libpq's `host=… dbname='…'` (PostgreSQL documentation 34.1.1.1), with
/// its keywords in any order. Also as people write it: one pair in each line with blanks in the value, or
/// with commas between the pairs. Empty for other texts.
QList<DatabaseDetails> readConninfoText(const QString& text);

/// Reads `text`, known to be libpq's form. Several hosts stay one text.
DatabaseDetails readConninfo(const QString& text);

} // namespace flowconnect
