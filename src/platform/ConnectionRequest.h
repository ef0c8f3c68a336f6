#pragma once

#include "connection/ConnectionPayload.h"
#include "platform/http/HttpMessage.h"

namespace flowconnect {

/// Where Flow Service keeps connections: below the base URL `platform`.
QUrl connectionsUrl(const QUrl& platform);

/// What every call of Flow Service carries (Adobe, "Read example API calls"). One of them is the token: a
/// secret.
RawHeaders flowServiceHeaders(const PlatformAccess& access);

/// `POST /connections` of Flow Service, complete and ready to send. `platform` is the base URL, e.g.
/// https://platform.adobe.io.
HttpRequest createConnectionRequest(const QUrl& platform, const ReadyConnection& connection);

/// The same request as a person may see it: method and URL, headers, JSON; token and password as dots.
QString previewOfCreateConnection(const QUrl& platform, const ReadyConnection& connection);

/// The same request as a command for a POSIX shell. Token and password are the shell variables
/// `$ACCESS_TOKEN` and `$PGPASSWORD`, which the person sets first; all else is quoted for the shell.
QString curlCommandOfCreateConnection(const QUrl& platform, const ReadyConnection& connection);

} // namespace flowconnect
