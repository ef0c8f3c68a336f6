#pragma once

#include <QString>

namespace flowconnect {

/// What a label in people's notes stands for, as a key for putDetail(): `host`, `port`, `database`, `user`,
/// `password`, `sslmode`; `engine` for the kind of database, `host/port` and `user/password` for two at once.
/// Empty for other labels. Case, a bullet, bold print and what stands in parentheses make no difference.
QString keyOfLabel(const QString& label);

} // namespace flowconnect
