#pragma once

#include <QString>

namespace flowconnect {

/// What Platform gave back for a new connection, exactly as it came.
struct ConnectionReceipt
{
    QString id;   ///< never empty
    QString etag; ///< with its own double quotes; empty where Platform gave none

    bool operator==(const ConnectionReceipt&) const = default;
};

} // namespace flowconnect
