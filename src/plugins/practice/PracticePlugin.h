#pragma once

#include "plugins/practice/PracticeHost.h"

#include <QtPlugin>

#include <memory>

namespace flowconnect::practice {

/// What the plugin for practice gives.
class PracticePlugin
{
public:
    virtual ~PracticePlugin() = default;

    /// An embedded Platform that is not started yet, with the sample world in its sandboxes. Quick.
    virtual std::unique_ptr<PracticeHost> makePlatform() = 0;
};

} // namespace flowconnect::practice

Q_DECLARE_INTERFACE(flowconnect::practice::PracticePlugin, "org.flowconnect.PracticePlugin")
