#pragma once

#include "creation/LostAnswer.h"

namespace flowconnect::test {

/// A plan for tests, which can't wait for minutes: `pausesMs` before the readings, of which the last proves
/// that a connection is absent. `provenAfterMs`: as long as that after the loss it counts as able to arrive.
inline LookPlan quickLooks(const QList<int>& pausesMs = {0, 30, 60}, int provenAfterMs = 0)
{
    LookPlan plan;
    plan.pausesMs = pausesMs;
    plan.betweenMs = 50;
    plan.provenAfterMs = provenAfterMs;
    plan.apartMs = 0;
    for (const int pause : pausesMs.mid(1)) {
        plan.apartMs += pause;
    }
    return plan;
}

} // namespace flowconnect::test
