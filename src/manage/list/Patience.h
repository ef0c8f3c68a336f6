#pragma once

#include "platform/http/PlatformError.h"

namespace flowconnect {

/// How many times in a row a request is made again since Platform asks to wait.
inline constexpr int mostWaitsInARow = 3;

/// The seconds after which a refused request is worth another try: Platform asks to wait (429), for a minute
/// at most, or without saying how long. 0: it is not.
int secondsToWait(const PlatformError& error);

} // namespace flowconnect
