#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Looks for what `text` says about encryption and no reading of it has understood: a damaged key, a sign
/// that is missing before it. Such readings get the strictest mode that may be meant, so that it is never
/// lower than written, and Oddity::UnknownMode. Passwords are not looked into.
void heedMentions(QList<DatabaseDetails>& readings, const QString& text);

} // namespace flowconnect
