#pragma once

#include "connection/Authentication.h"

#include <QString>

#include <QStringList>

namespace flowconnect {

/// One line: which authentication is used and why, naming the field and the kind of character, never the
/// value; `wish` tells the grammar of a quoted string.
QString authenticationText(const AuthenticationChoice& choice, AuthenticationWish wish);

/// What the encryption of `draft` protects against, in one sentence.
QString encryptionText(const ConnectionDraft& draft);

/// The names of Encryption from Off on, in its order.
QStringList encryptionNames();
/// The names of the first three of AuthenticationWish, in its order.
QStringList authenticationNames();
/// What can be done with odd values in a connection string: nothing, ODBC's braces, ADO.NET's quotes.
QStringList quotingNames();

} // namespace flowconnect
