#pragma once

#include "connection/read/access/AccessBlock.h"

#include <optional>

namespace flowconnect {

/// A block as Platform can use it.
struct GatheredAccess
{
    ImportedAccess access;
    bool isRetired = false; ///< of a service account (JWT): its secret gives no token any more
};

/// Puts the pairs of `block` into their fields. `into`: as in importOf().
GatheredAccess gathered(const AccessBlock& block, std::optional<Field> into);

/// `name` in one plain line of at most 80 characters.
QString plainLabel(const QString& name);

} // namespace flowconnect
