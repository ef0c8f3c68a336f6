#pragma once

#include "connection/ConnectionReceipt.h"
#include "platform/HttpMessage.h"

#include <variant>

namespace flowconnect {

using CreateResult = std::variant<ConnectionReceipt, PlatformError>;

/// Reads the end of a `POST /connections` to `host`: a receipt only for 201 or 200 with a non-empty string
/// `id` (Adobe, Flow Service API); anything else is an error that says whether the connection may exist.
CreateResult readCreateReply(const HttpReply& reply, const QString& host);

} // namespace flowconnect
