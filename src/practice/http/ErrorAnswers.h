#pragma once

#include "practice/http/Answer.h"
#include "practice/http/Call.h"

namespace flowconnect::practice {

// Platform's parts answer errors in several shapes. They are all imitated, so that a client must read them
// all.

/// The gateway's shape, {"error_code","message"}: tokens, API keys, organizations.
Answer gatewayError(int status, const QString& code, const QString& message);

/// Flow Service's shape, {"errorCode","errorMessage","requestId"}: codes that Adobe documents.
Answer flowError(const Call& call, int status, const QString& code, const QString& message);

/// The shape of the sandbox check, {"code","title","detail","requestId"}.
Answer sandboxError(const Call& call, int status, const QString& code, const QString& detail);

/// RFC 7807's shape, {"type","title","status","detail","report"}: whatever Adobe documents no code for.
/// `kind` is a short word that ends the type, e.g. "invalid-request".
Answer problem(const Call& call, int status, const QString& kind, const QString& title,
               const QString& detail);

/// 400 for a request that cannot be understood; `detail` names what is wrong, never a secret's value.
Answer invalidRequest(const Call& call, const QString& detail);

/// 404 for a path that no service has.
Answer unknownPath(const Call& call);

/// 405 with the Allow header.
Answer methodNotAllowed(const Call& call, const QByteArray& allowed);

/// 413 for a body above the limit.
Answer bodyTooLarge(const Call& call);

/// 415 for a body that does not come as application/json.
Answer unsupportedMediaType(const Call& call);

/// 404 with code 1101-404: there is no connection with that id in that sandbox.
Answer connectionNotFound(const Call& call);

} // namespace flowconnect::practice
