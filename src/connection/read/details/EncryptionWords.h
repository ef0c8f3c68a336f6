#pragma once

#include <QString>

#include <optional>

namespace flowconnect {

/// libpq's modes, the weakest first.
enum class TlsMode { Disable, Allow, Prefer, Require, VerifyCa, VerifyFull };

/// A statement's value as it is compared: in lower case, without quotes, blanks, hyphens and underscores.
QString plainStatement(const QString& value);

/// libpq's word for `mode`.
QString tlsModeWord(TlsMode mode);

/// A mode by its name in any driver; `value` as plainStatement() gives it.
std::optional<TlsMode> namedTlsMode(const QString& value);

/// A mode by its number in Npgsql's SslMode, and in what Microsoft builds on it: 2 to 5. 0 and 1 are no and
/// yes to others.
std::optional<TlsMode> numberedTlsMode(const QString& value);

/// True for a yes; an empty value is one (`?ssl`).
bool isYesStatement(const QString& value);
bool isNoStatement(const QString& value);

/// What Node's `ssl={"rejectUnauthorized":false}` says: whether the certificate is checked. Nothing for other
/// values.
std::optional<bool> rejectsUnauthorized(const QString& value);

} // namespace flowconnect
