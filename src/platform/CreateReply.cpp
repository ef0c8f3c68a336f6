#include "platform/CreateReply.h"

#include "connection/Characters.h"
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
    if (!isUsableId(id)) {
        return std::nullopt;
    }
    return ConnectionReceipt{id, isUsableId(etag) ? etag : QString()};
}

/// May the service have made the connection, although it did not say so? Only a refusal (most of 4xx) comes
/// instead of the work. 408 and 5xx can come from a gateway in between, and so can a redirect: whoever sends
/// it may have handed the request on before, or have done the work and point to it.
bool mayHaveBeenCreated(const HttpReply& reply)
{
    if (!reply.requestLeft) {
        return false;
    }
    const int status = reply.status;
    return status < 400 || status >= 500 || status == 408;
}

} // namespace

bool isUsableId(const QString& text)
{
    return !text.isEmpty() && text.size() <= longestId && !hasHidden(text);
}

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
