#pragma once

#include "connection/ConnectionReceipt.h"
#include "platform/existing/Answer.h"
#include "platform/existing/PlatformSite.h"

#include <QJsonArray>

namespace flowconnect {

/// That a connection was deleted, as Platform's answer says.
struct ConnectionDeleted
{
    bool operator==(const ConnectionDeleted&) const = default;
};

/// The two calls that change connections which exist (Adobe, Flow Service API). Each goes out once at most;
/// an error's `outcomeUnknown` tells whether it may have been carried out all the same.
class ConnectionWrites
{
public:
    /// `gateway` outlives it.
    explicit ConnectionWrites(Gateway& gateway) : m_gateway(gateway) {}

    /// `PATCH /connections/{id}` with `If-Match`: the JSON Patch (RFC 6902) `operations`, an array that is
    /// not empty, on the version `etag`. Gives the new etag, empty where the answer has none.
    HttpCall* change(const PlatformSite& site, const QString& id, const QString& etag,
                     const QJsonArray& operations, QObject* context, const Answer<ConnectionReceipt>& answer,
                     HttpLimits limits = {60'000});
    /// `DELETE /connections/{id}`.
    HttpCall* remove(const PlatformSite& site, const QString& id, QObject* context,
                     const Answer<ConnectionDeleted>& answer, HttpLimits limits = {60'000});

    /// A press may come that changes something at `platform`: keeps a connection ready for it while `holder`
    /// lives. Sends nothing.
    void getReady(const QUrl& platform, const QObject* holder)
    {
        m_gateway.readiness().keep(holder, {{platform}, {}});
    }

private:
    Gateway& m_gateway;
};

} // namespace flowconnect
