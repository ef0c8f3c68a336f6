#pragma once

#include "plugins/check/CheckPlugin.h"

namespace flowconnect {

/// The root of the plugin for the test from this computer.
class CheckModule : public QObject, public CheckPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.flowconnect.CheckPlugin")
    Q_INTERFACES(flowconnect::CheckPlugin)

public:
    std::unique_ptr<RunningCheck> makeCheck(const ConnectionDraft& draft,
                                            const QList<QSslCertificate>& authorities, int limitMs) override;
};

} // namespace flowconnect
