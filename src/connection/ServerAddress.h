#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace flowconnect {

/// A server and a port that stood in one text, as in `db.example.com:6543` or `[2001:db8::1]:6543`.
struct ServerAndPort
{
    QString server; ///< without brackets
    QString port;   ///< decimal digits, 1 to 65535

    bool operator==(const ServerAndPort&) const = default;
};

/// `typed` without blanks at its ends and without the brackets around a lone IPv6 address.
QString tidyServer(QStringView typed);

/// Reads `host:port` and `[IPv6]:port`; nothing for any other text. A bare IPv6 address has no port.
std::optional<ServerAndPort> splitServerAndPort(QStringView typed);

/// True for four decimal numbers of 0–255 with dots between (RFC 3986 `IPv4address`).
bool isIpv4Address(QStringView text);

/// True for an IPv6 address without brackets (RFC 4291); a zone (`%eth0`) means nothing to another computer.
bool isIpv6Address(QStringView text);

/// True for a host name that DNS can carry: labels of 1–63 bytes, 253 in all (RFC 1035), after IDNA (RFC
/// 3490). Underscores are taken, since names in private networks have them; a last label of digits only is
/// not a name.
bool isHostName(QStringView text);

} // namespace flowconnect
