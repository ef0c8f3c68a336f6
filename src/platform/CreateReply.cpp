#include "platform/CreateReply.h"

#include "platform/ServiceReply.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

std::optional<ConnectionReceipt> readReceipt(const HttpReply& reply)
{
    if (reply.status != 201 && reply.status != 200) {
        return std::nullopt;
    }
    const QJsonObject object = jsonOf(reply);
    const QString id = object.value("id"_L1).toString();
    const QString etag = object.value("etag"_L1).toString();
    if (id.isEmpty() || id.size() > longestId) {
        return std::nullopt;
    }
    return ConnectionReceipt{id, etag.size() > longestId ? QString() : etag};
}

/// May the service have made the connection, although it did not say so? A refusal (most of 4xx) and a plain
/// redirect come instead of the work; 303 comes after it, and 408 and 5xx can come from a gateway in between.
bool mayHaveBeenCreated(const HttpReply& reply)
{
    if (!reply.requestLeft) {
        return false;
    }
    const int status = reply.status;
    const bool refused =
        (status >= 400 && status < 500 && status != 408) || (status >= 300 && status < 400 && status != 303);
    return !refused;
}

} // namespace

CreateResult readCreateReply(const HttpReply& reply, const QString& host)
{
    // A receipt counts even where the connection broke after it: the id is there.
    if (const auto receipt = readReceipt(reply)) {
        return *receipt;
    }
    PlatformError error = errorOf(reply, host);
    error.outcomeUnknown = mayHaveBeenCreated(reply);
    return error;
}

} // namespace flowconnect
