#include "platform/http/PlatformEndpoints.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// One part of an IPv4 address as inet_aton(3) reads it: decimal, octal after 0, hexadecimal after 0x.
std::optional<quint32> addressPart(const QString& text)
{
    const bool hex = text.startsWith(u"0x"_s, Qt::CaseInsensitive);
    const bool octal = !hex && text.size() > 1 && text.startsWith(u'0');
    const QString digits = hex ? text.sliced(2) : text;
    const auto isDigit = [hex](QChar c) {
        return (c >= u'0' && c <= u'9') || (hex && ((c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')));
    };
    if (hex && digits.isEmpty()) {
        return 0; // as glibc reads it
    }
    bool good = false;
    const quint32 value = digits.toUInt(&good, hex ? 16 : octal ? 8 : 10);
    return good && std::all_of(digits.begin(), digits.end(), isDigit) ? std::optional(value) : std::nullopt;
}

/// The IPv4 address that the system's resolver makes of `host`: one to four parts, the last of which fills
/// the bytes that are left. Null for a name.
QHostAddress classicAddress(const QString& host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() > 4) {
        return {};
    }
    quint64 address = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto part = addressPart(parts.at(i));
        const bool last = i == parts.size() - 1;
        const quint64 end = last ? quint64(1) << (8 * (5 - parts.size())) : 256;
        if (!part || *part >= end) {
            return {};
        }
        address = last ? address + *part : address + (quint64(*part) << (8 * (3 - i)));
    }
    return QHostAddress(static_cast<quint32>(address));
}

/// The address that `host` is, whichever way it is spelled; null for a name.
QHostAddress plainAddress(const QString& host)
{
    QHostAddress address = classicAddress(host);
    if (address.isNull()) {
        address = QHostAddress(host);
    }
    if (address.protocol() != QAbstractSocket::IPv6Protocol) {
        return address;
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const bool isMapped = std::all_of(bytes.c, bytes.c + 10, [](quint8 byte) { return byte == 0; }) &&
                          bytes[10] == 0xff && bytes[11] == 0xff; // ::ffff:a.b.c.d
    return isMapped ? QHostAddress(qFromBigEndian<quint32>(bytes.c + 12)) : address;
}

} // namespace

ServiceUrlProblem readServiceUrl(const QString& text, QUrl* url)
{
    QUrl read(text.trimmed(), QUrl::StrictMode);
    if (!read.isValid() || read.isRelative()) {
        return ServiceUrlProblem::Malformed;
    }
    if (read.scheme() != u"https"_s && read.scheme() != u"http"_s) {
        return ServiceUrlProblem::Scheme;
    }
    if (read.host().isEmpty() || !read.userInfo().isEmpty() || read.hasQuery() || read.hasFragment()) {
        return ServiceUrlProblem::Malformed;
    }
    if (read.port() == 0) { // no server can listen there
        return ServiceUrlProblem::Port;
    }
    if (const QHostAddress address = plainAddress(read.host()); !address.isNull()) {
        read.setHost(address.toString()); // shown as what it is
    }
    if (read.scheme() == u"http"_s && !isLoopback(read.host())) {
        return ServiceUrlProblem::PlainRemote;
    }
    while (read.path().endsWith(u'/')) {
        read.setPath(read.path().chopped(1));
    }
    *url = read;
    return ServiceUrlProblem::None;
}

bool isLoopback(const QString& host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || plainAddress(host).isLoopback();
}

} // namespace flowconnect
