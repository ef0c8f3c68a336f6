#pragma once

#include "plugins/practice/PracticeAccess.h"
#include "practice/flows/FlowStore.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

namespace flowconnect::practice {

// Lists as answerList() has them, of what the call's sandbox has.

/// GET /sourceConnections: fields as in the answers, with dots (connectionSpec.id), e.g.
/// `property=baseConnectionId=={id}`.
Answer listSourceConnections(const Call& call, const FlowStore& store, const PracticeAccess& access);

/// GET /flows: an array is a field with `[]` behind its name, e.g. `property=sourceConnectionIds[]=={a},{b}`.
Answer listFlows(const Call& call, const FlowStore& store, const PracticeAccess& access);

} // namespace flowconnect::practice
