#include "plugins/use/CheckWorker.h"

namespace flowconnect {

CheckWorker::CheckWorker(CheckLoader load, const ConnectionDraft& draft,
                         const QList<QSslCertificate>& authorities, int limitMs)
    : m_load(std::move(load)),
      m_draft(draft),
      m_authorities(authorities),
      m_limitMs(limitMs)
{
}

void CheckWorker::begin()
{
    const LoadedPlugin<CheckPlugin> loaded = loadedBy(m_load);
    if (loaded.plugin == nullptr) {
        CheckResult result;
        result.failure = CheckFailure::NoChecker;
        result.plugin = loaded.fault;
        Q_EMIT done(result);
        return;
    }
    m_check = loaded.plugin->makeCheck(m_draft, m_authorities, m_limitMs);
    connect(m_check.get(), &RunningCheck::stageChanged, this, &CheckWorker::stageChanged);
    connect(m_check.get(), &RunningCheck::done, this, &CheckWorker::done);
    m_check->begin();
}

} // namespace flowconnect
