#pragma once

#include <QObject>

#include <functional>

namespace flowconnect {

enum class SecretServiceState {
    Open,    ///< the service answers and its default collection is not locked
    Locked,  ///< the default collection is locked
    Absent,  ///< no session bus, or nothing offers the service on it
    Unknown, ///< another kind of keychain, or an answer that says neither
};

/// Asks the Secret Service (freedesktop.org Secret Service API 0.2) for its state; answers once, later,
/// within two seconds, unless `context` is gone. Unknown on systems without D-Bus.
void probeSecretService(QObject* context, std::function<void(SecretServiceState)> answer);

} // namespace flowconnect
