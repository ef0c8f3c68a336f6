#pragma once

#include "plugins/practice/PracticeAccess.h"
#include "practice/connections/ConnectionStore.h"
#include "practice/flows/FlowStore.h"

namespace flowconnect::practice {

/// Puts the sample world into the stores: what somebody finds who comes to an organization that has worked
/// with Platform for months. See sampleConnections().
void fillSampleWorld(ConnectionStore& connections, FlowStore& flows, const PracticeAccess& access);

/// Puts `count` more connections to the example database into a sandbox, named "Shop 00001" and so on and
/// made a minute after one another, the last one now; for tests of long lists. Gives their ids, oldest first.
QStringList fillManyConnections(ConnectionStore& connections, const PracticeAccess& access, int count,
                                const QString& sandbox);

} // namespace flowconnect::practice
