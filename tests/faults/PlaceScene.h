#pragma once

#include "creation/CreatorFixture.h"
#include "faults/SwitchDoor.h"
#include "support/ConnectProxy.h"

#include <functional>

namespace flowconnect::test {

/// When something around the program breaks.
enum class Moment {
    Name, ///< before the name is looked up
    Post, ///< between that and the request
    Look, ///< the answer is lost, and then it breaks, so that looking does not help either
};
inline constexpr int momentCount = 3;

/// A program's part, a Flow Service with TLS that is well, and between the two what can break: a door, behind
/// it the service or, `byProxy`, a proxy that leads to it.
struct PlaceScene
{
    PlaceScene(const CertificateAuthority& authority, const QSslConfiguration& trust, bool byProxy,
               const QString& journalFile)
        : server(authority.issue(forPlatform())),
          proxy(server.port()),
          door(byProxy ? proxy.port() : server.port()),
          desk(journalFile, trust),
          url(QStringLiteral("https://127.0.0.1:%1").arg(door.port()))
    {
        flow.serve(server);
        desk.creator.setLookPlan(quickLooks({0, 10})); // ms
        if (byProxy) {
            url = QUrl(QStringLiteral("https://platform.test"));
            NetworkSettings settings;
            settings.mode = ProxyMode::Manual;
            settings.proxyHost = QStringLiteral("127.0.0.1");
            settings.proxyPort = door.port();
            desk.gateway.use(settings, {}, trust);
        }
    }

    static LeafRequest forPlatform()
    {
        LeafRequest request;
        request.dnsNames = {QStringLiteral("platform.test")};
        return request;
    }

    ScriptedServer server;
    FlowServiceDouble flow;
    ConnectProxy proxy;
    SwitchDoor door;
    std::unique_ptr<ScriptedServer> stranger; ///< where the door leads to instead, if it does
    Desk desk;
    QUrl url;
};

/// Something around the program that breaks, and is mended.
struct Place
{
    const char* name;
    std::function<void(PlaceScene&)> breakIt;
    std::function<void(PlaceScene&)> mendIt;
    ErrorKind kind;        ///< what the program shall see
    bool byProxy = false;  ///< the door stands before a proxy
    bool isSilent = false; ///< it ends at the deadline only
    bool atPost = true;    ///< it can break between name and request
    bool atLook = true;    ///< it can break after the request
};

/// Everything that can break between the program and Platform.
QList<Place> networkPlaces(const CertificateAuthority& authority);
/// Proxies, and where the token comes from.
QList<Place> otherPlaces();

} // namespace flowconnect::test
