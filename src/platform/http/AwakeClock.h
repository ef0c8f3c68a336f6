#pragma once

#include <QtGlobal>

#include <functional>

namespace flowconnect {

/// Tells milliseconds since some moment of its own; never goes back.
using Clock = std::function<qint64()>;

/// A clock that goes on while the computer sleeps, as far as its calendar clock tells: what was open before
/// is old then. A calendar clock that is set back doesn't set this one back.
Clock awakeClock();

} // namespace flowconnect
