#pragma once

#include "platform/http/Reachability.h"
#include "platform/http/TlsTrust.h"

namespace flowconnect {

/// What belongs into the field of the CA file.
QString caFileHintText();

/// Why a CA file is not taken, and what to do. `reason`: the system's words, where it is Unreadable.
QString caFileText(CaFileProblem problem, const QString& reason = {});

/// Said on the page where the saved CA file is not in use; empty for CaFileProblem::None.
QString unusedCaFileText(CaFileProblem problem, const QString& caFile, const QString& reason);

/// Whether a service was reached, by which way, with which certificate; else what is in the way and what to
/// do.
QString reachText(const Reach& reach);

} // namespace flowconnect
