#pragma once

#include "platform/existing/ConnectionFacts.h"
#include "platform/existing/Dataflows.h"

namespace flowconnect {

/// True where a field of `facts` that the list shows has `folded`, a text in QString::toCaseFolded().
bool matchesSearch(const ConnectionFacts& facts, const QString& folded);

/// True where the last run of one of `dataflows` failed.
bool hasFailedRun(const QList<Dataflow>& dataflows);

} // namespace flowconnect
