#pragma once

#include "connection/PlatformAccess.h"

#include <QUrl>

namespace flowconnect {

/// Where a call goes, and as whom. Holds a token: a secret.
struct PlatformSite
{
    QUrl url;              ///< base URL, e.g. https://platform.adobe.io
    PlatformAccess access; ///< with a token

    bool operator==(const PlatformSite&) const = default;
};

} // namespace flowconnect
