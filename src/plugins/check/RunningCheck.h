#pragma once

#include "plugins/check/CheckResult.h"

#include <QObject>

namespace flowconnect {

/// One check of a database, as the program sees it. Deleting it breaks it off at once.
class RunningCheck : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Call it once, in the thread that the object lives in. Nothing blocks; ends exactly once with done().
    virtual void begin() = 0;

Q_SIGNALS:
    /// `encrypted`: the connection is, by now.
    void stageChanged(flowconnect::CheckStage stage, bool encrypted);
    void done(const flowconnect::CheckResult& result);
};

} // namespace flowconnect
