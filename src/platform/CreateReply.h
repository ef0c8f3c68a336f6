#pragma once

#include "connection/ConnectionReceipt.h"
#include "platform/http/HttpMessage.h"

#include <variant>

namespace flowconnect {

/// Longer ids and etags are no ids and etags, in characters: Platform's have 36 and 40.
inline constexpr qsizetype longestId = 1024;

/// True where `text` can be an id or an etag: neither empty nor longer than longestId, and without characters
/// that would make a terminal or a page show another text than the one that is copied (see hasHidden()).
bool isUsableId(const QString& text);

using CreateResult = std::variant<ConnectionReceipt, PlatformError>;

/// Reads the end of a `POST /connections` to `host`: a receipt only for 201 or 200 with a string `id` that
/// isUsableId() (Adobe, Flow Service API), an etag that is not usable counts as not given; anything else is
/// an error that says whether the connection may exist.
CreateResult readCreateReply(const HttpReply& reply, const QString& host);

} // namespace flowconnect
