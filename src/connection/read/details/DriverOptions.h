#pragma once

#include <QString>

namespace flowconnect {

/// The name of `key` where it is an option of a driver or a pool that a connection has no place for; as it
/// is written, in at most 40 characters. Empty for any other text: it may be a piece of a password that an
/// unescaped sign has cut.
QString driverOption(const QString& key);

/// True where `key` says that the password is in a file or a service (`passfile`, `service`).
bool namesPasswordPlace(const QString& key);

} // namespace flowconnect
