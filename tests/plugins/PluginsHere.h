#pragma once

#include "database/DatabaseCheck.h"
#include "plugins/use/Plugins.h"
#include "practice/PracticePlatform.h"

#include <QPointer>

namespace flowconnect::test {

/// What the program loads as plugins, linked into a test. Outlives what it is given to.
class PluginsHere : public practice::PracticePlugin, public CheckPlugin
{
public:
    Plugins loaders()
    {
        return {[this] { return LoadedPlugin<practice::PracticePlugin>{this}; },
                [this] {
                    return LoadedPlugin<CheckPlugin>{this};
                }};
    }

    std::unique_ptr<practice::PracticeHost> makePlatform() override
    {
        auto platform = std::make_unique<practice::PracticePlatform>();
        m_platform = platform.get();
        return platform;
    }

    std::unique_ptr<RunningCheck> makeCheck(const ConnectionDraft& draft,
                                            const QList<QSslCertificate>& authorities, int limitMs) override
    {
        return std::make_unique<DatabaseCheck>(draft, authorities, limitMs);
    }

    /// The embedded Platform, once practice was chosen.
    practice::PracticePlatform& platform() const { return *m_platform; }

private:
    QPointer<practice::PracticePlatform> m_platform;
};

} // namespace flowconnect::test
