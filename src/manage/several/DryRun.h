#pragma once

#include "manage/several/SeveralRows.h"
#include "platform/existing/ConnectionFacts.h"

namespace flowconnect {

/// Compares the rows of `list` with `existing`, connections of Platform, and notes what is there already: the
/// name (RowFault::NameTaken), or the database and its user (RowFault::AccountExists), as far as Platform
/// shows these. What an earlier call has noted is replaced. `base`: where they go.
void noteExisting(SeveralRows& list, const ConnectionDraft& base, const QList<ConnectionFacts>& existing);

} // namespace flowconnect
