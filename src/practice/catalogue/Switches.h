#pragma once

#include <atomic>

namespace flowconnect::practice {

/// What can be switched from another thread while the server runs.
struct Switches
{
    std::atomic<bool> connectionUpdates{true}; ///< false: PATCH is refused, as for organizations without it
    std::atomic<bool> sampleWorld{false};      ///< read when the server starts
};

} // namespace flowconnect::practice
