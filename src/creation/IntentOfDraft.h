#pragma once

#include "connection/ConnectionDraft.h"
#include "journal/JournalRecord.h"

#include <QUrl>

namespace flowconnect {

/// A new attempt at creating what `draft` (tidied) says at `platform`: named, with the time of now; what is
/// known of the name is left open.
CreationIntent intentOf(const QUrl& platform, const ConnectionDraft& draft);

} // namespace flowconnect
