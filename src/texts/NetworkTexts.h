#pragma once

#include "platform/http/Reachability.h"
#include "platform/http/TlsTrust.h"

namespace flowconnect {

/// Why a CA file is not taken, and what to do.
QString caFileText(CaFileProblem problem);

/// Whether a service was reached, by which way, with which certificate; else what is in the way and what to
/// do.
QString reachText(const Reach& reach);

} // namespace flowconnect
