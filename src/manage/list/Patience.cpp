#include "manage/list/Patience.h"

#include <algorithm>

namespace flowconnect {

namespace {

constexpr int usualPause = 5;    // seconds, where Platform does not say how long
constexpr int longestPause = 60; // seconds; for more, nobody sits there

} // namespace

int secondsToWait(const PlatformError& error)
{
    const bool asks = error.kind == ErrorKind::Service && error.httpStatus == 429 &&
                      error.retryAfterSeconds <= longestPause;
    return !asks ? 0 : error.retryAfterSeconds == 0 ? usualPause : std::max(error.retryAfterSeconds, 1);
}

} // namespace flowconnect
