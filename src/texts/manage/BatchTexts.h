#pragma once

#include "manage/change/CredentialsBatch.h"

namespace flowconnect {

/// All in the current language.

/// How far one connection of a batch is, in a few words.
QString batchRowText(const BatchRow& row);
/// The same with reasons and what to do next; empty where there is no more to say.
QString batchRowDetails(const BatchRow& row);
/// What is going on, or how it ended: counts of what was proven.
QString batchSummary(const CredentialsBatch& batch, bool hasRun);

} // namespace flowconnect
