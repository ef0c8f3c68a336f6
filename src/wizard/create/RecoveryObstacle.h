#pragma once

#include "connection/ConnectionDraft.h"
#include "journal/JournalRecord.h"

#include <QUrl>

namespace flowconnect {

/// Why an attempt of an earlier start can't be looked for right now: a token goes only where it was meant to
/// go.
enum class RecoveryObstacle { None, Practising, OtherPlatform, OtherOrganization };

/// What stands in the way of looking for `intent` with the sign-in of `draft` at `platform`.
RecoveryObstacle obstacleFor(const CreationIntent& intent, const ConnectionDraft& draft,
                             const QUrl& platform);

/// What to do about it, in the current language; empty for None.
QString obstacleText(RecoveryObstacle obstacle, const CreationIntent& intent);

} // namespace flowconnect
