#pragma once

#include "support/FlowServiceDouble.h"

#include <QRandomGenerator>

namespace flowconnect::test {

/// What one press of Create meets on its way.
struct Ordeal
{
    const char* title = "nothing";
    std::optional<FlowServiceDouble::Fault> post = {}; ///< that the POST meets
    bool droppedBefore = false;                        ///< all connections end in the moment before the POST
    bool closedUnread = false;      ///< the POST's connection is closed as soon as its first byte is there
    QList<Step> readsBefore = {};   ///< what the reads of the name meet
    QList<Step> readsAfter = {};    ///< what the reads after the POST meet
    int cancelAtChange = 0;         ///< the person cancels at that stateChanged(); 0: not
    int cancelAfterMs = -1;         ///< the person cancels after that long; -1: not
    bool cancelsWhereAsked = false; ///< else goes on
};

/// A fault of the POST, or of the connection, or a cancel; often faults of the reads on top.
Ordeal randomOrdeal(QRandomGenerator& random);

} // namespace flowconnect::test
