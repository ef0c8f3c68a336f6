#pragma once

#include "practice/http/Answer.h"
#include "practice/http/Call.h"

#include <QHttpServerRequest>
#include <QHttpServerResponse>

namespace flowconnect::practice {

/// Takes what the services need out of QHttpServer's request, and gives it a fresh request id.
Call toCall(const QHttpServerRequest& request);

/// Turns an answer into QHttpServer's response. `requestId` becomes its x-request-id, unless it has one
/// already.
QHttpServerResponse toResponse(const Answer& answer, const QString& requestId);

} // namespace flowconnect::practice
