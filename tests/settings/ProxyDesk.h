#pragma once

#include "secrets/SecretKeys.h"
#include "settings/KeychainDesk.h"
#include "settings/NetworkControl.h"

#include <memory>

namespace flowconnect::test::proxies {

using Place = SecretStatus::Place;

inline const QString janesPassword = QStringLiteral("pr0xy-Word-2047");

inline NetworkSettings proxyOf(const QString& user, const QString& host = QStringLiteral("proxy.example"))
{
    return {ProxyMode::Manual, host, 8080, user, {}};
}

inline QString proxyKeyOf(const QString& user, const QString& host = QStringLiteral("proxy.example"))
{
    return proxyPasswordKey(host, 8080, user);
}

/// One start of the program after another, with what the one before left.
struct ProxyDesk : test::KeychainDesk
{
    ProxyDesk() { start(); }
    void start()
    {
        network = std::make_unique<NetworkControl>(gateway, keychain, settings,
                                                   QSslConfiguration::defaultConfiguration());
    }
    /// Jane's password is kept, and the program has been started anew.
    void keepJanes()
    {
        network->use(proxyOf(QStringLiteral("jane")), janesPassword);
        slow.answerAll();
        start();
    }
    Place place() const { return network->passwordStatus().place; }

    Gateway gateway{QSslConfiguration::defaultConfiguration()};
    std::unique_ptr<NetworkControl> network;
};

} // namespace flowconnect::test::proxies
