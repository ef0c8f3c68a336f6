#pragma once

#include "connection/ConnectionReceipt.h"
#include "platform/http/PlatformError.h"

namespace flowconnect {

/// What came of a press of Create.
struct CreationEnd
{
    enum class Kind {
        Created,   ///< Platform's answer said so
        Found,     ///< the answer was lost, but the connection is there
        Existing,  ///< the person took one that was there before
        Failed,    ///< nothing was created: see `error`
        Cancelled, ///< the person stopped it before anything was sent
        Absent,    ///< the answer was lost, and the connection is surely not there
        NotYet, ///< the answer was lost, and the connection is not there, but may still come: an OutcomeWatch
                ///< tells
        Unknown, ///< the answer was lost, and nothing more can be told: see `error` and `namesakes`
    };

    Kind kind = Kind::Failed;
    ConnectionReceipt receipt; ///< for Created, Found and Existing
    PlatformError error;     ///< for Failed: why; for Absent, NotYet and Unknown: what happened to the answer
    PlatformError lookError; ///< for Unknown: why looking did not help
    int namesakes = 0;       ///< for Unknown: connections that it could be
    bool etagUnread = false; ///< for Existing: its etag could not be read: it is the list's, or empty
    bool signingIn = false;  ///< for Failed: there was no token to be had
    bool noted = true;       ///< the end is in the journal

    bool operator==(const CreationEnd&) const = default;
};

/// The end where nothing was created because of `error`: Failed, or Cancelled where the person stopped it.
CreationEnd endWithout(const PlatformError& error);

/// The end where the person stopped it before anything was sent to `host`.
CreationEnd cancelledEnd(const QString& host);

} // namespace flowconnect
