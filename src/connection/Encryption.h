#pragma once

#include "connection/ConnectionDraft.h"

namespace flowconnect {

/// What the draft asks for, or the default where nothing was chosen: Require for Platform; Prefer in
/// practice, which often visits databases of this computer that have no TLS.
Encryption encryptionOf(const ConnectionDraft& draft);

/// The value of `sslMode` in Basic Authentication (Adobe, Flow Service API, PostgreSQL).
QString sslModeOf(Encryption encryption);

/// What is appended to a connection string: both keys, always, since Platform's default for a missing one is
/// undocumented; nothing for Off, which is Adobe's bare pattern. A connection string can't ask for the host
/// name to be verified: VerifyHost is written like VerifyCertificate.
QString connectionStringSuffix(Encryption encryption);

/// Reads `sslmode` of libpq, Npgsql and JDBC and EncryptionMethod of connection strings; Default for others.
Encryption encryptionFromText(const QString& text);

} // namespace flowconnect
