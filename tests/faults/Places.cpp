#include "faults/PlaceScene.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

using Way = SwitchDoor::Way;

void open(PlaceScene& scene)
{
    scene.door.lead(Way::Open, scene.server.port());
}

Place shut(const char* name, Way way, ErrorKind kind)
{
    Place place{name, [way](PlaceScene& scene) { scene.door.lead(way); }, open, kind};
    place.isSilent = way == Way::Silent;
    return place;
}

/// The door leads to a server with another certificate, or without TLS.
Place stranger(const char* name, const Leaf& leaf, ErrorKind kind)
{
    return {name,
            [leaf](PlaceScene& scene) {
                scene.stranger = std::make_unique<ScriptedServer>(leaf);
                scene.door.lead(Way::Open, scene.stranger->port());
            },
            open, kind};
}

/// The proxy does `step` with every CONNECT.
Place proxy(const char* name, const Step& step, ErrorKind kind)
{
    Place place{name,
                [step](PlaceScene& scene) {
                    scene.stranger = std::make_unique<ScriptedServer>();
                    scene.stranger->serve(step);
                    scene.door.lead(Way::Open, scene.stranger->port());
                },
                [](PlaceScene& scene) { scene.door.lead(Way::Open, scene.proxy.port()); }, kind, true};
    // Qt tries a proxy that hangs up again and again: that ends at the deadline too.
    place.isSilent = kind == ErrorKind::TimedOut;
    return place;
}

Place token(const char* name, ErrorKind kind)
{
    Place place{name,
                [kind](PlaceScene& scene) {
                    scene.desk.tokens.fresh = false;
                    scene.desk.tokens.failure.kind = kind;
                    scene.desk.tokens.failure.httpStatus = kind == ErrorKind::Service ? 401 : 0;
                },
                [](PlaceScene& scene) { scene.desk.tokens.failure = {}; }, kind};
    place.atPost = false; // a token is taken once, before the name
    return place;
}

} // namespace

QList<Place> networkPlaces(const CertificateAuthority& authority)
{
    return {
        shut("refused", Way::Shut, ErrorKind::Refused),
        shut("closed at once", Way::Closing, ErrorKind::Dropped),
        shut("network gone silent", Way::Silent, ErrorKind::TimedOut),
        stranger("certificate of a stranger", CertificateAuthority::issueByStranger(),
                 ErrorKind::TlsUntrusted),
        stranger("self-signed certificate", CertificateAuthority::issueSelfSigned(), ErrorKind::TlsUntrusted),
        stranger("expired certificate", authority.issueExpired(), ErrorKind::TlsExpired),
        stranger("certificate of another host", authority.issueForWrongHost(), ErrorKind::TlsWrongHost),
        {"no TLS there",
         [](PlaceScene& scene) {
             scene.stranger = std::make_unique<ScriptedServer>();
             scene.stranger->enqueue(Step::closeBeforeReading());
             scene.stranger->serve(Step::closeBeforeReading());
             scene.door.lead(Way::Open, scene.stranger->port());
         },
         open, ErrorKind::Dropped},
        {"host name unknown", [](PlaceScene& scene) { scene.url.setHost(u"no-such-host.invalid"_s); },
         [](PlaceScene& scene) { scene.url.setHost(u"127.0.0.1"_s); }, ErrorKind::NameNotFound, false, false,
         false, false},
    };
}

QList<Place> otherPlaces()
{
    Place gone = proxy("proxy refused", {}, ErrorKind::ProxyFailed);
    gone.breakIt = [](PlaceScene& scene) {
        scene.door.lead(Way::Shut);
    };
    return {
        gone,
        proxy("proxy requires sign-in", Step::proxyAuthenticationRequired(), ErrorKind::ProxyLogin),
        proxy("proxy forbids", Step::answer(403, "<html>no").thenClose(), ErrorKind::ProxyFailed),
        proxy("proxy: 502", Step::answer(502, {}).thenClose(), ErrorKind::ProxyFailed),
        proxy("proxy closes", Step::closeAfterReading(), ErrorKind::ProxyFailed),
        proxy("proxy resets", Step::resetAfterReading(), ErrorKind::ProxyFailed),
        proxy("proxy speaks no HTTP", Step::raw("what?\r\n\r\n", true), ErrorKind::ProxyFailed),
        proxy("proxy is silent", Step::silence(), ErrorKind::TimedOut),
        token("sign-in refused", ErrorKind::Service),
        token("sign-in out of reach", ErrorKind::Refused),
        token("keychain gives nothing", ErrorKind::NotSignedIn),
    };
}

} // namespace flowconnect::test
