#pragma once

#include <QByteArray>
#include <QStringList>

namespace flowconnect {

/// What a file of CSV lines begins with, so that spreadsheets take it for UTF-8: the byte order mark.
QByteArray csvStart();

/// `cells` as a line of CSV in UTF-8 with its line break, CR LF (RFC 4180). A cell that a spreadsheet would
/// take for a formula (it begins with = + - @, a tab or CR) gets an apostrophe before it, as OWASP's "CSV
/// Injection" advises.
QByteArray csvLine(const QStringList& cells);

} // namespace flowconnect
