#pragma once

#include "plugins/practice/PracticePlugin.h"

namespace flowconnect {

/// The root of the plugin for practice.
class PracticeModule : public QObject, public practice::PracticePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.flowconnect.PracticePlugin")
    Q_INTERFACES(flowconnect::practice::PracticePlugin)

public:
    std::unique_ptr<practice::PracticeHost> makePlatform() override;
};

} // namespace flowconnect
