#pragma once

#include "plugins/use/Plugins.h"

#include <QPointer>
#include <QThread>

#include <memory>

namespace flowconnect {

/// Starts the embedded Platform, whose plugin it loads in another thread when it is first wanted.
class PracticeRunner : public QObject
{
    Q_OBJECT

public:
    explicit PracticeRunner(PracticeLoader load, QObject* parent = nullptr);
    /// Ends the embedded Platform.
    ~PracticeRunner() override;

    /// Returns at once; ends in one of the signals. While it is under way this does nothing; when practice
    /// runs, started() comes again; otherwise it is another attempt.
    void start();

Q_SIGNALS:
    /// It answers requests from now on. Never emitted from within start().
    void started(const flowconnect::practice::PracticeAccess& access);
    /// It could not start: the system gave it no port.
    void failed();
    /// Its plugin can't be used.
    void unavailable(const flowconnect::PluginFault& fault);

private:
    void take(const LoadedPlugin<practice::PracticePlugin>& loaded);

    PracticeLoader m_load;
    QPointer<QThread> m_loading;
    std::unique_ptr<practice::PracticeHost> m_host;
};

} // namespace flowconnect
