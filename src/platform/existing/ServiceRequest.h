#pragma once

#include "platform/ConnectionSummary.h"
#include "platform/existing/PlatformSite.h"
#include "platform/http/HttpMessage.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace flowconnect {

/// `text` percent-encoded, to stand in a path or a query.
QString encodedPart(const QString& text);

/// Flow Service's URL for `encodedPath`, which begins with a slash.
QUrl serviceUrl(const PlatformSite& site, const QString& encodedPath);

/// `/connections/{id}`.
QString connectionPath(const QString& id);

/// A request to Flow Service, with all headers. `body`: JSON, or empty.
HttpRequest serviceRequest(const PlatformSite& site, const QByteArray& method, const QString& encodedPath,
                           const QString& encodedQuery = {}, const QByteArray& body = {});

/// The query of the page that begins at `mark`; `first` is the first page's.
QString pageQuery(const QString& first, const PageMark& mark);

/// A whole answer that says success (200).
bool isGoodAnswer(const HttpReply& reply);

/// The list in a good answer, `{"items":[…]}`, or nothing.
std::optional<QJsonArray> itemsOf(const HttpReply& reply);

} // namespace flowconnect
