#pragma once

#include "practice/catalogue/Switches.h"
#include "practice/connections/ConnectionStore.h"
#include "practice/flows/FlowStore.h"
#include "practice/http/MisbehaviourPlan.h"
#include "practice/http/RequestLog.h"

namespace flowconnect::practice {

/// What the server's thread and the others use: each part guards itself.
struct SharedState
{
    MisbehaviourPlan plan;
    RequestLog log;
    ConnectionStore store;
    FlowStore flows;
    Switches switches;
};

} // namespace flowconnect::practice
