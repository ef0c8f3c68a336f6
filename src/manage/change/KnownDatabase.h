#pragma once

#include "connection/ConnectionDraft.h"
#include "journal/JournalRecord.h"
#include "platform/existing/ConnectionFacts.h"

namespace flowconnect {

/// What is known of the database behind the connection `facts`: what Platform shows unmasked, else what the
/// journal
/// (`entries`) has of its creation; nothing is guessed. All else, such as where Platform is, comes from
/// `place`; it has no password.
ConnectionDraft knownDatabase(const ConnectionFacts& facts, const QList<JournalEntry>& entries,
                              const ConnectionDraft& place);

} // namespace flowconnect
