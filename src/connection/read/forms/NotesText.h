#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Reads what people write to each other, in English, Chinese, Japanese and German: lines like `Host: …`,
/// `主機：…`, `**Port** = 5432`, bullets, cells of a table with `|` or tabs. What stands behind the first
/// separator is the value, whole. Several blocks under headings are several readings. Nothing for a text
/// without a server and another detail, and for one of another form.
QList<DatabaseDetails> readNotesText(const QString& text);

/// The same for a text that could as well be of another form.
QList<DatabaseDetails> readAsNotes(const QString& text);

} // namespace flowconnect
