#pragma once

#include "connection/Authentication.h"

#include <QString>

namespace flowconnect {

/// One line: which authentication is used and why, naming the field and the kind of character, never the
/// value; `wish` tells the grammar of a quoted string.
QString authenticationText(const AuthenticationChoice& choice, AuthenticationWish wish);

/// What the encryption of `draft` protects against, in one sentence.
QString encryptionText(const ConnectionDraft& draft);

/// A warning where Basic Authentication is chosen for `draft` and this Platform has told that it does not
/// know the wanted encryption: it names those that it does know. Empty otherwise.
QString unknownEncryptionText(const ConnectionDraft& draft);

/// The name of `encryption` in a list; empty for Encryption::Default.
QString encryptionName(Encryption encryption);
/// The name of Automatic, ConnectionString or Basic in a list.
QString authenticationName(AuthenticationWish wish);
/// What is done with values that a plain connection string can't carry: ConnectionString (they go by Basic
/// Authentication), OdbcString (ODBC's braces) or AdoNetString (ADO.NET's quotes).
QString quotingName(AuthenticationWish wish);

} // namespace flowconnect
