#pragma once

#include "platform/ConnectionSummary.h"
#include "platform/http/HttpMessage.h"

#include <QJsonObject>

#include <optional>

namespace flowconnect {

/// Reads a page of `GET /connections` (`list`: the URL without its query):
/// `{"items":[…],"_links":{"next":{"href":…}}}` (Adobe, Flow Service API). Without a value where the answer
/// is no success or has no list. Entries of another connector are passed
/// over; of those without a usable id (see isUsableId()) only the names are kept.
std::optional<ConnectionPage> readConnectionPage(const HttpReply& reply, const QUrl& list);

/// The page that the link `_links.next` of the answer `object` leads to, isFirst() where there is none;
/// without a value where it can't be followed. `list`: the URL of the list without its query.
std::optional<PageMark> nextPageOf(const QJsonObject& object, const QUrl& list);

/// Reads `GET /connections/{id}`: one connection, in a list or by itself.
std::optional<ConnectionSummary> readConnection(const HttpReply& reply);

} // namespace flowconnect
