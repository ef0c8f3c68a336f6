// A plugin for practice that belongs to another version of the program.
#include "plugins/practice/PracticePlugin.h"

#include <cstdlib>

namespace flowconnect::test {

class ForeignPlugin : public QObject, public practice::PracticePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.flowconnect.PracticePlugin")
    Q_INTERFACES(flowconnect::practice::PracticePlugin)

public:
    /// Nothing of it may be executed.
    ForeignPlugin() { std::abort(); }
    std::unique_ptr<practice::PracticeHost> makePlatform() override { return nullptr; }
};

} // namespace flowconnect::test

#include "foreign-plugin.moc"
