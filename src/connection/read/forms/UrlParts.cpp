#include "connection/read/forms/UrlParts.h"

#include "connection/FullWidth.h"
#include "connection/ServerAddress.h"
#include "connection/read/details/Placeholders.h"
#include "connection/read/forms/UrlQuery.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int mostPlaces = 20; ///< @ that are tried: from the end, and from the start

UrlParts partsBehindUser(const QString& text)
{
    UrlParts parts;
    const qsizetype query = text.indexOf(u'?');
    const QString before = query < 0 ? text : text.left(query);
    parts.query = query < 0 ? QString() : text.mid(query + 1);
    const qsizetype slash = before.indexOf(u'/');
    parts.hosts = slash < 0 ? before : before.left(slash);
    parts.path = slash < 0 ? QString() : before.mid(slash + 1);
    return parts;
}

/// Taken apart with the user before `at`; -1: without one.
UrlParts partsAt(const QString& rest, qsizetype at)
{
    UrlParts parts = partsBehindUser(rest.mid(at + 1));
    parts.hasUserInfo = at >= 0;
    parts.userInfo = rest.left(std::max<qsizetype>(at, 0));
    while (parts.hasUserInfo && parts.userInfo.startsWith(u'/')) {
        parts.userInfo.remove(0, 1); // postgresql:///user:password@host
    }
    return parts;
}

std::pair<QString, QString> hostAndPort(const QString& host)
{
    const bool bracketed = host.startsWith(u'[');
    const qsizetype colon = host.indexOf(u':', bracketed ? host.indexOf(u']') : 0);
    return colon < 0 ? std::pair(host, QString()) : std::pair(host.left(colon), host.mid(colon + 1));
}

bool isPlainName(const QString& host)
{
    QString plain = halfWidth(host);
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return isHostName(plain) || isIpv4Address(plain) || isIpv6Address(tidyServer(plain)) ||
           isPlaceholder(plain) || isVariable(plain) || plain.startsWith("%2F"_L1, Qt::CaseInsensitive);
}

/// How little sense the hosts make; 0: they are what hosts look like.
int costOfHosts(const UrlParts& parts)
{
    constexpr int mostHosts = 20; // that are looked at
    const int signs = parts.hosts.contains(u'&') || parts.hosts.contains(u'=') ? 3 : 0;
    int most = 0;
    const QStringList hosts = parts.hosts.left(4'000).split(u',').mid(0, mostHosts);
    for (const QString& host : hosts) {
        const auto [name, port] = hostAndPort(host);
        const bool isNumber = port.size() <= 5 && port.toInt() <= 65535;
        const bool isFine = port.isEmpty() || isNumber || isPlaceholder(port);
        most = std::max(most, (isFine ? 0 : 4) + (name.isEmpty() || isPlainName(name) ? 0 : 3));
    }
    return signs + most;
}

int costOfQuery(const QString& query)
{
    int cost = query.contains(u'@') ? 1 : 0;
    int unknown = 0;
    constexpr int mostOptions = 30; // that are looked at
    const QList<UrlOption> options = query.isEmpty() ? QList<UrlOption>() : urlOptions(query.left(4'000));
    for (const UrlOption& one : options.mid(0, mostOptions)) {
        const bool isEmptyPiece = one.name.isEmpty() && !one.hasValue;
        if (!isEmptyPiece && !isKnownOption(one.name)) {
            unknown += one.hasValue ? 2 : 3;
        }
        unknown += one.value.contains(u'?') ? 1 : 0;
    }
    return cost + std::min(unknown, 6);
}

int costOfUser(const UrlParts& parts)
{
    static const QRegularExpression odd(u"[/?#]"_s);
    static const QRegularExpression option(uR"([?&]([A-Za-z_]+)=)"_s);
    const QString user = parts.user();
    const QString password = parts.password();
    int cost = user.contains(odd) ? 5 : 0;
    cost += user.isEmpty() && !password.isEmpty() ? 1 : 0;
    cost += parts.userInfo.contains(u':') ? 0 : 1;
    cost += password.contains(u'@') ? 1 : 0;
    cost += password.contains(u'/') ? 1 : 0;
    constexpr int mostOptions = 30; // that are looked at
    int ofOptions = 0;
    auto found = option.globalMatch(password);
    for (int i = 0; i < mostOptions && found.hasNext() && ofOptions < 3; ++i) {
        ofOptions = isKnownOption(found.next().captured(1)) ? 3 : 1;
    }
    return cost + ofOptions;
}

/// How unlikely it is that `parts` is what is meant.
int costOf(const UrlParts& parts, const QString& rest, bool ofJava)
{
    int cost = costOfHosts(parts) + costOfQuery(parts.query);
    cost += parts.path.contains(u'@') ? 4 : 0;
    cost += parts.path.contains(u'/') ? 1 : 0;
    if (!parts.hasUserInfo) {
        return cost + (rest.contains(u'@') && !ofJava ? 2 : 0);
    }
    cost += parts.hosts.isEmpty() && parts.path.isEmpty() ? 2 : 0;
    return cost + costOfUser(parts);
}

QList<qsizetype> placesOfUserEnd(const QString& rest)
{
    QList<qsizetype> places;
    for (qsizetype at = rest.lastIndexOf(u'@'); at >= 0 && places.size() < mostPlaces;
         at = at == 0 ? -1 : rest.lastIndexOf(u'@', at - 1)) {
        places += at;
    }
    for (qsizetype at = rest.indexOf(u'@'), tried = 0; at >= 0 && tried < mostPlaces;
         at = rest.indexOf(u'@', at + 1), ++tried) {
        if (at < places.last()) {
            places += at;
        }
    }
    places += -1;
    return places;
}

} // namespace

bool areHosts(const QString& hosts)
{
    static const QRegularExpression list(
        uR"(\A(?:(?:\[[^\[\]@/?#\s]{1,60}\]|[^\[\]:/?#@,\s]*+)(?::(?:[\d０-９]*|<[^<>/?#@,]{1,40}>|\$?\{[^{}/?#@,]{1,40}\}|\[[^\[\]/?#@,]{1,40}\]|\$\w{1,40}|%\w{1,40}%|[A-Z_]{2,40}))?(?:,|\z))+\z)"_s);
    return hosts.isEmpty() || list.match(hosts).hasMatch();
}

bool areEvidentHosts(const QString& hosts)
{
    const QStringList all = hosts.split(u',');
    return std::all_of(all.cbegin(), all.cend(), [](const QString& host) {
        const QString name = hostAndPort(host).first;
        return (name.contains(u'.') && (isHostName(name) || isIpv4Address(name))) || name.startsWith(u'[') ||
               name.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
    });
}

UrlParts strictParts(const QString& rest)
{
    static const QRegularExpression end(u"[/?#]"_s);
    const QString authority = rest.left(rest.indexOf(end));
    return partsAt(rest, authority.lastIndexOf(u'@'));
}

UrlReadings urlReadings(const QString& rest, bool ofJava)
{
    constexpr int mostCost = 12; // of another reading than the best
    QList<std::pair<int, UrlParts>> found;
    const QList<qsizetype> places = placesOfUserEnd(rest);
    for (const qsizetype at : places) {
        const UrlParts parts = partsAt(rest, at);
        // No user and no host are two ways to say "none", unless a host comes later.
        if (!areHosts(parts.hosts) || (at >= 0 && parts.userInfo.isEmpty() && parts.hosts.isEmpty())) {
            continue;
        }
        found.append({costOf(parts, rest, ofJava), parts});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    UrlReadings readings;
    for (const auto& one : std::as_const(found)) {
        // Beside hosts as they should be, strange ones are no other reading.
        const bool isFirst = readings.all.isEmpty();
        if (isFirst ||
            (one.first <= mostCost && costOfHosts(one.second) <= costOfHosts(readings.all.constFirst()))) {
            readings.all += one.second;
        }
    }
    if (readings.all.size() > 1) {
        const UrlParts& best = readings.all.constFirst();
        const bool isHalf = best.hasUserInfo && !best.userInfo.contains(u':');
        readings.isDoubtful = isHalf || !areEvidentHosts(best.hosts);
    }
    return readings;
}

} // namespace flowconnect
