#pragma once

#include "plugins/use/Plugins.h"

namespace flowconnect {

/// What the thread of a check does: it loads the plugin, then has it check. Deleting it breaks the check off.
class CheckWorker : public QObject
{
    Q_OBJECT

public:
    /// As CheckPlugin::makeCheck().
    CheckWorker(CheckLoader load, const ConnectionDraft& draft, const QList<QSslCertificate>& authorities,
                int limitMs);

    /// Call it once, in the thread that the object lives in. Ends exactly once with done(): with
    /// CheckFailure::NoChecker where the plugin can't be used.
    void begin();

Q_SIGNALS:
    void stageChanged(flowconnect::CheckStage stage, bool encrypted);
    void done(const flowconnect::CheckResult& result);

private:
    CheckLoader m_load;
    ConnectionDraft m_draft;
    QList<QSslCertificate> m_authorities;
    int m_limitMs;
    std::unique_ptr<RunningCheck> m_check;
};

} // namespace flowconnect
