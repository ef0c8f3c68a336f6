// A plugin for practice, built for a library that has a function more than any on this computer.
#include "plugins/practice/PracticePlugin.h"

namespace flowconnect::test {

void inAnotherReleaseOfQt();

class UnresolvedPlugin : public QObject, public practice::PracticePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.flowconnect.PracticePlugin")
    Q_INTERFACES(flowconnect::practice::PracticePlugin)

public:
    std::unique_ptr<practice::PracticeHost> makePlatform() override
    {
        inAnotherReleaseOfQt();
        return nullptr;
    }
};

} // namespace flowconnect::test

#include "unresolved-plugin.moc"
