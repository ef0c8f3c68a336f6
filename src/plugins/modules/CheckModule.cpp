#include "plugins/modules/CheckModule.h"

#include "database/DatabaseCheck.h"

namespace flowconnect {

std::unique_ptr<RunningCheck> CheckModule::makeCheck(const ConnectionDraft& draft,
                                                     const QList<QSslCertificate>& authorities, int limitMs)
{
    return std::make_unique<DatabaseCheck>(draft, authorities, limitMs);
}

} // namespace flowconnect
