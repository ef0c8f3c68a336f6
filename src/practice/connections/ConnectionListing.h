#pragma once

#include "practice/connections/ConnectionStore.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

namespace flowconnect::practice {

/// Answers GET /connections over `records`: see answerList(). The fields for filters and order are those of
/// toMaskedJson(), with dots (connectionSpec.id); of the params none.
Answer listConnections(const Call& call, const QList<ConnectionStore::Record>& records,
                       const PracticeAccess& access);

} // namespace flowconnect::practice
