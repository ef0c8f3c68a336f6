#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Reads a text that begins with `postgresql://…` or a relative (PostgreSQL documentation 34.1.1.2; see
/// urlScheme()), as the value of a setting does. One reading for each host; a password with unescaped signs
/// is read as it is meant, with the other ways to take it as the last choices. A plus sign stays one. What
/// stands behind the URL is passed over, and that is said. Empty for other texts.
QList<DatabaseDetails> readDatabaseUrl(const QString& text);

/// The same for `jdbc:postgresql:…` (pgJDBC, "Connecting to the Database") and `r2dbc:`.
QList<DatabaseDetails> readJavaUrl(const QString& text);

/// As readDatabaseUrl() and readJavaUrl(), for texts with nothing but URLs in them.
QList<DatabaseDetails> readBareUrls(const QString& text);
QList<DatabaseDetails> readBareJavaUrls(const QString& text);

/// The URLs in any text: a mail, a page, a line of a program. For the last try. By what the first of them is.
QList<DatabaseDetails> readUrlsInText(const QString& text);
QList<DatabaseDetails> readJavaUrlsInText(const QString& text);

} // namespace flowconnect
