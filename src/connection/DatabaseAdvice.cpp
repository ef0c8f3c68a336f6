#include "connection/DatabaseAdvice.h"

#include "connection/SecretText.h"
#include "connection/ServerAddress.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

Advice adviceOnIpv4(const QString& address)
{
    const QStringList parts = address.split(u'.');
    const int a = parts.at(0).toInt();
    const int b = parts.at(1).toInt();
    if (a == 127 || a == 0) {
        return Advice::Loopback;
    }
    if (a == 169 && b == 254) {
        return Advice::LinkLocal;
    }
    const bool isPrivate = a == 10 || (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168) ||
                           (a == 100 && b >= 64 && b <= 127);
    return isPrivate ? Advice::PrivateNet : Advice::None;
}

Advice adviceOnIpv6(const QString& address)
{
    const QString lower = address.toLower();
    if (lower == u"::1"_s || lower == u"::"_s) {
        return Advice::Loopback;
    }
    const int first = lower.section(u':', 0, 0).toInt(nullptr, 16);
    if ((first & 0xffc0) == 0xfe80) {
        return Advice::LinkLocal;
    }
    return (first & 0xfe00) == 0xfc00 ? Advice::PrivateNet : Advice::None;
}

Advice adviceOnName(const QString& name)
{
    static const QStringList localEndings{u".local"_s, u".internal"_s, u".lan"_s,      u".intranet"_s,
                                          u".corp"_s,  u".home"_s,     u".home.arpa"_s};
    const QString lower = name.toLower();
    if (lower.endsWith(u'.')) {
        return Advice::TrailingDot;
    }
    if (lower == u"localhost"_s || lower.endsWith(u".localhost"_s)) {
        return Advice::Loopback;
    }
    const bool isLocal = std::any_of(localEndings.cbegin(), localEndings.cend(),
                                     [&lower](const QString& ending) { return lower.endsWith(ending); });
    if (isLocal) {
        return Advice::LocalName;
    }
    if (!lower.contains(u'.')) {
        return Advice::SingleLabel;
    }
    if (lower.contains(u'_')) {
        return Advice::Underscore;
    }
    return asciiHost(name).isEmpty() ? Advice::None : Advice::Idn;
}

Advice adviceOnServer(const ConnectionDraft& draft)
{
    const QString server = tidyServer(draft.server);
    const Advice advice = isIpv4Address(server)   ? adviceOnIpv4(server)
                          : isIpv6Address(server) ? adviceOnIpv6(server)
                                                  : adviceOnName(server);
    return isAboutReach(advice) && draft.destination == Destination::Practice ? Advice::None : advice;
}

Advice adviceOnPort(quint16 port)
{
    switch (port) {
    case 3306:
        return Advice::MySqlPort;
    case 1433:
        return Advice::SqlServerPort;
    case 1521:
        return Advice::OraclePort;
    case 27017:
        return Advice::MongoPort;
    case 6432:
        return Advice::PgBouncerPort;
    default:
        return Advice::None;
    }
}

QString quoted(QString identifier)
{
    return u'"' + identifier.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Advice adviceOn(Field field, const ConnectionDraft& draft)
{
    if (problemWith(field, draft) != Problem::None) {
        return Advice::None;
    }
    switch (field) {
    case Field::Server:
        return adviceOnServer(draft);
    case Field::Port:
        return adviceOnPort(portNumber(draft));
    case Field::UserName:
        return draft.userName == u"postgres"_s ? Advice::Superuser : Advice::None;
    case Field::Name:
        return holdsSecretOf(draft, draft.name) ? Advice::HoldsSecret
               : looksLikeSecret(draft.name)    ? Advice::LooksSecret
                                                : Advice::None;
    case Field::Description:
        return holdsSecretOf(draft, draft.description) ? Advice::SecretInDescription
               : looksLikeSecret(draft.description)    ? Advice::LooksSecret
                                                       : Advice::None;
    default:
        return Advice::None;
    }
}

QString asciiHost(const QString& host)
{
    const bool isAscii = std::all_of(host.begin(), host.end(), [](QChar c) { return c < u'\x80'; });
    return isAscii ? QString() : QString::fromLatin1(QUrl::toAce(host));
}

QString readOnlyRoleSql(const ConnectionDraft& draft)
{
    const QString database = quoted(draft.database);
    return u"CREATE ROLE adobe_reader LOGIN PASSWORD 'CHANGE-ME';\n"
           "GRANT CONNECT ON DATABASE %1 TO adobe_reader;\n"
           "GRANT USAGE ON SCHEMA public TO adobe_reader;\n"
           "GRANT SELECT ON ALL TABLES IN SCHEMA public TO adobe_reader;\n"_s.arg(database);
}

bool isAboutSecrets(Advice advice)
{
    return advice == Advice::HoldsSecret || advice == Advice::SecretInDescription ||
           advice == Advice::LooksSecret;
}

bool isAboutReach(Advice advice)
{
    return advice == Advice::Loopback || advice == Advice::PrivateNet || advice == Advice::LinkLocal ||
           advice == Advice::LocalName || advice == Advice::SingleLabel;
}

} // namespace flowconnect
