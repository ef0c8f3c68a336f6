#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace flowconnect {

/// When an access token in the form of a JSON Web Token (RFC 7519) says that it expires, in UTC: `exp`
/// (seconds since the epoch), or the claims of Adobe's tokens, `created_at` plus `expires_in` (both
/// milliseconds, as text or number). The signature is not checked: this is advice for the person, the service
/// decides. Nothing where the token is of another form or its numbers make no sense.
std::optional<QDateTime> expiryOf(const QString& accessToken);

} // namespace flowconnect
