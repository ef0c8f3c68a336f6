#pragma once

#include "practice/catalogue/Origin.h"
#include "practice/flows/FlowStore.h"
#include "practice/flows/PracticeFlow.h"

namespace flowconnect::practice {

/// What a dataflow takes over from the base connection that it reads through.
struct FlowBase
{
    QString connectionId;
    QString sandbox;
    QString specId;
    QString specVersion;
    Origin origin; ///< who makes the dataflow, and when
};

/// Puts a source connection for the flow's table and the dataflow itself into the store; gives the dataflow's
/// id.
QString makeFlow(FlowStore& store, const FlowBase& base, const PracticeFlow& flow);

} // namespace flowconnect::practice
