#pragma once

#include <QList>
#include <QString>

namespace flowconnect {

/// What stands behind the scheme of a URL, taken apart but not decoded.
struct UrlParts
{
    QString userInfo;
    bool hasUserInfo = false;
    QString hosts;
    QString path; ///< without its slash
    QString query;

    QString user() const { return userInfo.section(u':', 0, 0); }
    QString password() const { return userInfo.section(u':', 1); }
    bool operator==(const UrlParts&) const = default;
};

/// The ways in which a text behind a scheme can be taken apart, where it is not known which signs are parts
/// of the password.
struct UrlReadings
{
    QList<UrlParts> all;     ///< those that make sense, the likeliest first; empty where none does
    bool isDoubtful = false; ///< another than the first may be meant
};

/// Tries each `@` as the one that ends user and password. `ofJava`: options may hold user and password.
UrlReadings urlReadings(const QString& rest, bool ofJava);

/// As RFC 3986 has it: the authority ends at the first slash, question mark or hash, the user at its last @.
UrlParts strictParts(const QString& rest);

/// True where `hosts`, host and port or several of them, can't be anything else: names with dots, addresses.
bool areEvidentHosts(const QString& hosts);

/// True for hosts as a URL has them: names, addresses, placeholders, with ports that are numbers.
bool areHosts(const QString& hosts);

} // namespace flowconnect
