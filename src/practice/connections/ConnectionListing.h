#pragma once

#include "practice/connections/ConnectionRecord.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

#include <QList>

namespace flowconnect::practice {

/// Answers GET /connections over `records` (oldest first): `property=field==value` filters (dotted fields,
/// repeated: all must hold), `orderby=createdAt` or `-createdAt` (the default), `limit` (1 to 100, default
/// 20) and `continuationToken`. The last page has no next link. 400 for anything that cannot be understood.
Answer listConnections(const Call& call, const QList<ConnectionRecord>& records,
                       const PracticeAccess& access);

} // namespace flowconnect::practice
