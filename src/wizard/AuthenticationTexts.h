#pragma once

#include "connection/Authentication.h"

#include <QString>

#include <QStringList>

namespace flowconnect {

/// One line: which authentication is used and why, naming the field and the kind of character, never the
/// value.
QString authenticationText(const AuthenticationChoice& choice);

/// What the encryption of `draft` protects against, in one sentence.
QString encryptionText(const ConnectionDraft& draft);

/// The names of Encryption from Off on, and of AuthenticationWish, in their order.
QStringList encryptionNames();
QStringList authenticationNames();

} // namespace flowconnect
