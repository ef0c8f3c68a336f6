#pragma once

#include <QString>

namespace flowconnect {

/// What every call to Adobe Experience Platform must say about who asks and where.
///
/// `accessToken` is a secret: it may live in memory and in the keychain, nowhere else.
struct PlatformAccess
{
    QString apiKey;         ///< header `x-api-key`; the client ID of the project
    QString organizationId; ///< header `x-gw-ims-org-id`, `…@AdobeOrg`
    QString accessToken;    ///< header `Authorization: Bearer …`
    QString sandboxName;    ///< header `x-sandbox-name`, lower case; empty: not chosen yet

    bool operator==(const PlatformAccess&) const = default;
};

} // namespace flowconnect
