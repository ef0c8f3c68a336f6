#include "connection/read/forms/UrlSense.h"

#include "connection/read/forms/UrlParts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// True where a blank stands elsewhere than in the password, or in an option with another one behind it.
bool hasBlankOutside(const UrlParts& parts)
{
    static const QRegularExpression blank(u"\\s"_s);
    static const QRegularExpression outside(uR"(\s(?![^&]*&\w+=))"_s);
    return parts.user().contains(blank) || parts.path.contains(blank) || parts.query.contains(outside);
}

} // namespace

UrlSense senseOf(const QString& rest, const UrlScheme& scheme)
{
    if (!scheme.hasHosts) {
        return rest.contains(u' ') ? UrlSense::None : UrlSense::Full;
    }
    const UrlReadings readings = urlReadings(rest, scheme.ofJava);
    if (readings.all.isEmpty()) {
        return UrlSense::None;
    }
    const UrlParts& best = readings.all.constFirst();
    if (hasBlankOutside(best) || (best.hosts.isEmpty() && best.path.isEmpty() && best.query.isEmpty())) {
        return UrlSense::None;
    }
    return best.hasUserInfo || areEvidentHosts(best.hosts) || best.hosts.isEmpty() ? UrlSense::Full
                                                                                   : UrlSense::Hosts;
}

} // namespace flowconnect
