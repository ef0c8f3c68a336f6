#pragma once

#include "connection/ConnectionReceipt.h"
#include "platform/http/HttpMessage.h"

#include <variant>

namespace flowconnect {

/// Longer ids and etags are no ids and etags, in characters: Platform's have 36 and 40.
inline constexpr qsizetype longestId = 1024;

using CreateResult = std::variant<ConnectionReceipt, PlatformError>;

/// Reads the end of a `POST /connections` to `host`: a receipt only for 201 or 200 with a non-empty string
/// `id` (Adobe, Flow Service API); anything else is an error that says whether the connection may exist.
CreateResult readCreateReply(const HttpReply& reply, const QString& host);

} // namespace flowconnect
