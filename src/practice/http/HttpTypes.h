#pragma once

#include "practice/http/Answer.h"
#include "practice/http/Call.h"

#include <QHttpServerRequest>
#include <QHttpServerResponse>

namespace flowconnect::practice {

// Between QHttpServer's types and ours, for HttpFront alone: its own do not outlive the handler that gets
// them (the services answer later), and headers are read in another way before Qt 6.8.

/// Takes what the services need out of QHttpServer's request, and gives it a fresh request id.
Call toCall(const QHttpServerRequest& request);

/// Turns an answer into QHttpServer's response. `requestId` becomes its x-request-id, unless it has one
/// already.
QHttpServerResponse toResponse(const Answer& answer, const QString& requestId);

} // namespace flowconnect::practice
