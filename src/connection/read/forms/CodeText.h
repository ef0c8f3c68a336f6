#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Reads program code: calls and literals of Python, JavaScript, Java, C#, Go, Ruby, PHP, R, Rust, as
/// `psycopg2.connect(host="…")`, `new PDO('pgsql:…', 'user', 'password')` or Django's DATABASES. What is
/// computed or comes from the environment counts as missing. Where the text is clearly code of that kind, but
/// broken or without a database, one empty reading; for other texts none.
QList<DatabaseDetails> readCodeText(const QString& text);

} // namespace flowconnect
