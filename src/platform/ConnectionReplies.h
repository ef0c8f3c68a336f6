#pragma once

#include "platform/ConnectionSummary.h"
#include "platform/http/HttpMessage.h"

#include <optional>

namespace flowconnect {

/// Reads a page of `GET /connections` (`list`: the URL without its query):
/// `{"items":[…],"_links":{"next":{"href":…}}}` (Adobe, Flow Service API). Without a value where the answer
/// is no success or has no list. Entries of another connector are passed
/// over; of those without a usable id (see isUsableId()) only the names are kept.
std::optional<ConnectionPage> readConnectionPage(const HttpReply& reply, const QUrl& list);

/// Reads `GET /connections/{id}`: one connection, in a list or by itself.
std::optional<ConnectionSummary> readConnection(const HttpReply& reply);

} // namespace flowconnect
