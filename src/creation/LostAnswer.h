#pragma once

#include "platform/http/PlatformError.h"

#include <QDateTime>
#include <QList>

namespace flowconnect {

/// A create whose answer was lost: what is known of that, and how long ago it was.
struct LostAnswer
{
    PlatformError error; ///< what happened to the request; ErrorKind::None: not known, the program had ended
    QDateTime at;        ///< UTC, by this computer's clock: the wait for the answer ended; at the latest
    qint64 steadyMs = 0; ///< the same by a clock that nobody sets, in ms; 0: in an earlier run of the program

    /// Now, with `error`.
    static LostAnswer now(const PlatformError& error);

    /// How long ago it was, in ms: the least that both clocks allow, since one of them can be set forward.
    qint64 ageMs() const;
    /// An answer came that says success (2xx), but no usable id with it: then the connection is not "absent",
    /// however long a list does not show it.
    bool saidCreated() const { return error.httpStatus >= 200 && error.httpStatus < 300; }

    bool operator==(const LostAnswer&) const = default;
};

/// When Platform's list is read for a lost connection, and from when on its silence proves that there is
/// none. All in ms.
struct LookPlan
{
    /// Before each reading of a first search, while the person waits.
    QList<int> pausesMs = usualPauses();
    /// The first search ends after that long, whatever the service does: with the deadline of the create (60
    /// s) there is a first verdict within 100 s.
    int searchLimitMs = 38'000;
    /// Between two readings of the watch that follows.
    int betweenMs = 30'000;
    /// So long after the answer was lost nothing can arrive any more. A gateway gives up (504, time-out) long
    /// before the service behind it: seen were five minutes.
    int provenAfterMs = 6 * 60'000;
    /// Two readings, each to the end of the list, must not have seen it, at least so far apart.
    int apartMs = 15'000;
    /// The watch ends with "unknown" after that long.
    int watchLimitMs = 15 * 60'000;

    /// Close together at first, since most are there at once; 30 s in all.
    static QList<int> usualPauses();
};

} // namespace flowconnect
