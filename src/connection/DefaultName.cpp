#include "connection/DefaultName.h"

#include "connection/ServerAddress.h"

namespace flowconnect {

QString defaultConnectionName(const ConnectionDraft& draft)
{
    return draft.database.trimmed() + QStringLiteral(" on ") + tidyServer(draft.server);
}

} // namespace flowconnect
