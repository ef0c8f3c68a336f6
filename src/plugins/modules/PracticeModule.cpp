#include "plugins/modules/PracticeModule.h"

#include "practice/PracticePlatform.h"

namespace flowconnect {

std::unique_ptr<practice::PracticeHost> PracticeModule::makePlatform()
{
    auto platform = std::make_unique<practice::PracticePlatform>();
    platform->setSampleWorld(true);
    return platform;
}

} // namespace flowconnect
