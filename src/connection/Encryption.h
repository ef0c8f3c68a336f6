#pragma once

#include "connection/ConnectionDraft.h"

namespace flowconnect {

/// What the draft asks for, or the default where nothing was chosen: Require for Platform; Prefer in
/// practice, which often visits databases of this computer that have no TLS.
Encryption encryptionOf(const ConnectionDraft& draft);

/// The value of `sslMode` in Basic Authentication (Adobe, Flow Service API, PostgreSQL).
QString sslModeOf(Encryption encryption);

/// The same as the Platform where `draft`, a tidied() one, goes wants it: see sslModeValue(). Where it does
/// not know that mode, the usual word: it is refused there, which is better than lowered.
QJsonValue sslModeToSend(const ConnectionDraft& draft);

/// True unless that Platform has told that it does not know `encryption`.
bool knowsEncryption(const ConnectionDraft& draft, Encryption encryption);

/// What is appended to a connection string: both keys, always, since Platform's default for a missing one is
/// undocumented; nothing for Off, which is Adobe's bare pattern. A connection string can't ask for the host
/// name to be verified: VerifyHost is written like VerifyCertificate.
QString connectionStringSuffix(Encryption encryption);

/// Reads `sslmode` of libpq, Npgsql and JDBC and EncryptionMethod of connection strings; Default for others.
Encryption encryptionFromText(const QString& text);

} // namespace flowconnect
