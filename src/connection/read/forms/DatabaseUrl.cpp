#include "connection/read/forms/DatabaseUrl.h"

#include "connection/read/details/DetailKeys.h"

#include <QRegularExpression>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// What stands after the scheme, taken apart but not decoded.
struct Parts
{
    QString userInfo;
    bool hasUserInfo = false;
    QString hosts;
    QString path;
    QString query;
};

QString decoded(const QString& text, DatabaseDetails& details)
{
    static const QRegularExpression loosePercent(u"%(?![0-9A-Fa-f]{2})"_s);
    if (text.contains(loosePercent)) {
        note(details, Oddity::BadPercent);
    }
    return QUrl::fromPercentEncoding(QString(text).replace(loosePercent, u"%25"_s).toUtf8());
}

Parts withoutUser(const QString& text)
{
    Parts parts;
    const qsizetype query = text.indexOf(u'?');
    const QString before = query < 0 ? text : text.left(query);
    parts.query = query < 0 ? QString() : text.mid(query + 1);
    const qsizetype slash = before.indexOf(u'/');
    parts.hosts = slash < 0 ? before : before.left(slash);
    parts.path = slash < 0 ? QString() : before.mid(slash + 1);
    return parts;
}

/// As RFC 3986 has it: the authority ends at the first slash, question mark or hash.
Parts strictly(const QString& text)
{
    static const QRegularExpression end(u"[/?#]"_s);
    const qsizetype authorityEnd = text.indexOf(end);
    const QString authority = authorityEnd < 0 ? text : text.left(authorityEnd);
    const qsizetype at = authority.lastIndexOf(u'@');
    Parts parts = withoutUser(text.mid(at + 1));
    parts.hasUserInfo = at >= 0;
    parts.userInfo = at < 0 ? QString() : authority.left(at);
    return parts;
}

bool isHostList(const QString& hosts)
{
    static const QRegularExpression list(
        uR"(\A(\[[0-9A-Fa-f:.%]+\]|[^\[\]:/?#@,\s]*)(:\d*)?(,(\[[0-9A-Fa-f:.%]+\]|[^\[\]:/?#@,\s]*)(:\d*)?)*\z)"_s);
    return list.match(hosts).hasMatch();
}

/// The last @ that is followed by something like hosts: what people mean who escape nothing.
std::optional<Parts> asMeant(const QString& text)
{
    static const QRegularExpression option(uR"(\?[A-Za-z_]+=)"_s);
    const qsizetype query = text.lastIndexOf(option);
    for (qsizetype at = text.lastIndexOf(u'@', query < 0 ? -1 : query); at > 0;
         at = text.lastIndexOf(u'@', at - 1)) {
        Parts parts = withoutUser(text.mid(at + 1));
        if (isHostList(parts.hosts) && !parts.hosts.isEmpty() && !parts.path.contains(u'@')) {
            parts.hasUserInfo = true;
            parts.userInfo = text.left(at);
            return parts;
        }
    }
    return std::nullopt;
}

bool isPlausible(const Parts& parts)
{
    return isHostList(parts.hosts) && !parts.userInfo.contains(u'@') && !parts.path.contains(u'@') &&
           !parts.query.section(u'=', 0, 0).contains(u'@');
}

void putQuery(DatabaseDetails& details, const QString& query)
{
    const QStringList options = query.split(u'&', Qt::SkipEmptyParts);
    for (const QString& option : options) {
        const QString value = decoded(option.section(u'=', 1), details);
        putDetail(details, decoded(option.section(u'=', 0, 0), details), value);
    }
}

QList<DatabaseDetails> detailsOf(const Parts& parts)
{
    DatabaseDetails common;
    const qsizetype colon = parts.userInfo.indexOf(u':');
    common.userName = decoded(colon < 0 ? parts.userInfo : parts.userInfo.left(colon), common);
    const QString password = colon < 0 ? QString() : parts.userInfo.mid(colon + 1);
    common.password = decoded(password, common);
    static const QRegularExpression unescaped(u"[/?#@:]"_s);
    if (password.contains(unescaped)) {
        note(common, Oddity::UnescapedSign);
    }
    common.database = decoded(parts.path, common);
    QList<DatabaseDetails> choices;
    const QStringList hosts = parts.hosts.split(u',');
    for (const QString& host : hosts) {
        DatabaseDetails one = common;
        const bool bracketed = host.startsWith(u'[');
        const qsizetype colonAt = host.indexOf(u':', bracketed ? host.indexOf(u']') : 0);
        QString name = colonAt < 0 ? host : host.left(colonAt);
        if (bracketed && name.endsWith(u']')) {
            name = name.mid(1, name.size() - 2);
        }
        one.server = decoded(name, one);
        one.port = colonAt < 0 ? QString() : host.mid(colonAt + 1);
        putQuery(one, parts.query);
        one.label = one.port.isEmpty() ? one.server : QString(one.server + u':' + one.port);
        choices.append(one);
    }
    return choices;
}

/// Everything behind `postgresql://`: the strict reading, or what is meant first and the strict one last.
QList<DatabaseDetails> readingsOf(const QString& rest)
{
    const Parts strict = strictly(rest);
    if (isPlausible(strict)) {
        return detailsOf(strict);
    }
    const auto meant = asMeant(rest);
    if (!meant) {
        return detailsOf(strict);
    }
    QList<DatabaseDetails> choices = detailsOf(*meant);
    DatabaseDetails other = detailsOf(strict).constFirst();
    const DatabaseDetails& best = choices.constFirst();
    const bool same = other.server == best.server && other.userName == best.userName &&
                      other.password == best.password && other.database == best.database;
    if (isHostList(strict.hosts) && !same) {
        note(other, Oddity::OtherReading);
        choices.append(other);
    }
    return choices;
}

} // namespace

QList<DatabaseDetails> readDatabaseUrl(const QString& text)
{
    static const QRegularExpression scheme(uR"(\A(postgresql|postgres)://)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = scheme.match(text);
    return match.hasMatch() ? readingsOf(text.mid(match.capturedLength())) : QList<DatabaseDetails>();
}

QList<DatabaseDetails> readJavaUrl(const QString& text)
{
    static const QRegularExpression scheme(uR"(\Ajdbc:(postgresql|postgres):(//)?)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = scheme.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QString rest = text.mid(match.capturedLength());
    const bool hasHosts = match.capturedLength(2) > 0;
    // jdbc:postgresql:database
    QList<DatabaseDetails> choices =
        hasHosts ? readingsOf(rest)
                 : detailsOf(withoutUser(u"/"_s + (rest.startsWith(u'/') ? rest.mid(1) : rest)));
    for (DatabaseDetails& one : choices) {
        one.ofJava = true;
    }
    return choices;
}

} // namespace flowconnect
