#include "connection/ServerAddress.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

QString tidyServer(QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (text.startsWith(u'[') && text.endsWith(u']')) {
        const QStringView inner = text.sliced(1, text.size() - 2);
        if (isIpv6Address(inner)) {
            return inner.toString();
        }
    }
    return text.toString();
}

std::optional<ServerAndPort> splitServerAndPort(QStringView typed)
{
    static const QRegularExpression pattern(uR"(^(?:\[([0-9A-Fa-f:.]+)\]|([^:\[\]/@\s]+)):(\d{1,5})$)"_s);
    const QRegularExpressionMatch match = pattern.match(typed.trimmed().toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int port = match.captured(3).toInt();
    if (port < 1 || port > 65535) {
        return std::nullopt;
    }
    const QString literal = match.captured(1);
    const QString server = literal.isEmpty() ? match.captured(2) : literal;
    if (literal.isEmpty() ? !(isIpv4Address(server) || isHostName(server)) : !isIpv6Address(server)) {
        return std::nullopt;
    }
    return ServerAndPort{server, QString::number(port)};
}

bool isIpv4Address(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](QStringView part) {
               const bool digits =
                   !part.isEmpty() && part.size() <= 3 &&
                   std::all_of(part.cbegin(), part.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
               return digits && part.toInt() <= 255;
           });
}

bool isIpv6Address(QStringView text)
{
    if (!text.contains(u':') || text.contains(u'%') || text.contains(u'[')) {
        return false;
    }
    QUrl url;
    url.setHost(u'[' + text.toString() + u']', QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

bool isHostName(QStringView text)
{
    static const QRegularExpression label(uR"(^[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\z)"_s);
    static const QRegularExpression digits(uR"(^\d+\z)"_s);
    QString ascii = text.toString();
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (!plain) {
        ascii = QString::fromLatin1(QUrl::toAce(ascii));
    }
    if (ascii.endsWith(u'.')) {
        ascii.chop(1);
    }
    if (ascii.isEmpty() || ascii.size() > 253) {
        return false;
    }
    const QStringList labels = ascii.split(u'.');
    return !digits.match(labels.last()).hasMatch() &&
           std::all_of(labels.cbegin(), labels.cend(),
                       [](const QString& part) { return label.match(part).hasMatch(); });
}

} // namespace flowconnect
