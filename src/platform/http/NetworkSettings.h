#pragma once

#include <QString>

namespace flowconnect {

enum class ProxyMode {
    System, ///< what the desktop or the environment says
    None,   ///< straight to the services
    Manual, ///< the one that is filled in
};

/// How the program reaches the services. The proxy's password is not part of it: it is a secret.
struct NetworkSettings
{
    ProxyMode mode = ProxyMode::System;
    QString proxyHost;
    quint16 proxyPort = 8080;
    QString proxyUser; ///< empty: the proxy wants no login
    QString caFile;    ///< PEM; trusted in addition to the system's authorities; empty: none

    bool operator==(const NetworkSettings&) const = default;
};

} // namespace flowconnect
