#pragma once

#include "platform/http/Gateway.h"

#include <functional>
#include <utility>
#include <variant>

namespace flowconnect {

/// What a call came to: what was asked for, or why not.
template <typename Value> using Outcome = std::variant<Value, PlatformError>;

/// Who is told: once, later, and not at all once its context object is gone.
template <typename Value> using Answer = std::function<void(const Outcome<Value>&)>;

/// Sends `request` and gives its end, as `read` reads it, to `answer`, unless `context` is gone by then.
/// `read` takes the reply and the host. HttpCall::cancel() of what is returned ends it early: the answer is
/// then an error of ErrorKind::Cancelled. The call deletes itself: keep it in a QPointer.
template <typename Value, typename Read>
HttpCall* ask(Gateway& gateway, const HttpRequest& request, HttpLimits limits, QObject* context, Read read,
              Answer<Value> answer)
{
    HttpCall* const call = gateway.send(request, limits);
    QObject::connect(call, &HttpCall::finished, context,
                     [read = std::move(read), answer = std::move(answer),
                      host = request.url.host()](const HttpReply& reply) { answer(read(reply, host)); });
    return call;
}

} // namespace flowconnect
