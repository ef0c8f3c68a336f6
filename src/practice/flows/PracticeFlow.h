#pragma once

#include "practice/catalogue/ResourceState.h"

#include <QString>

namespace flowconnect::practice {

/// A dataflow to put beside a connection, for a test or the sample world.
struct PracticeFlow
{
    enum class LastRun {
        None,    ///< it has not run yet
        Success, ///< a run ended well, an hour ago
        Failed,  ///< a run failed, an hour ago
    };

    QString name;
    QString table = QStringLiteral("public.orders"); ///< what it reads
    ResourceState state = ResourceState::Enabled;
    LastRun lastRun = LastRun::Success;
};

} // namespace flowconnect::practice
