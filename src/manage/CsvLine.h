#pragma once

#include <QByteArray>
#include <QStringList>

namespace flowconnect {

/// What a file of CSV lines begins with, so that spreadsheets take it for UTF-8: the byte order mark.
QByteArray csvStart();

/// `text` as one field of CSV (RFC 4180). What a spreadsheet would take for a formula (it begins with = + -
/// @, also in full width, a tab or a line break) gets an apostrophe before it, as OWASP's "CSV Injection"
/// advises.
QString csvField(const QString& text);

/// `cells` as a line of such fields in UTF-8, with its line break, CR LF.
QByteArray csvLine(const QStringList& cells);

} // namespace flowconnect
