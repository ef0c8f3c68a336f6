#include "connection/read/forms/UrlReading.h"

#include "connection/FullWidth.h"
#include "connection/read/details/DetailKeys.h"
#include "connection/read/details/LostEncryption.h"
#include "connection/read/forms/UrlCoding.h"
#include "connection/read/forms/UrlParts.h"
#include "connection/read/forms/UrlPassword.h"
#include "connection/read/forms/UrlQuery.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString decodedValue(const QString& text, DatabaseDetails& details)
{
    const DecodedText found = percentDecoded(text);
    if (found.hasLoosePercent) {
        note(details, Oddity::BadPercent);
    }
    return found.text;
}

/// The same for what is no password: without invisible signs, unless they are encoded.
QString decodedName(QString text, DatabaseDetails& details)
{
    const qsizetype length = text.size();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    if (text.size() != length) {
        note(details, Oddity::Invisible);
    }
    return decodedValue(text, details);
}

/// The options that stand behind the database without a question mark: `/shop;user=app`, `/shop&ssl=true`.
QList<UrlOption> takePathOptions(QString& path, DatabaseDetails& details)
{
    static const QRegularExpression start(uR"([;&]\s*([A-Za-z][\w .-]*)=)"_s);
    qsizetype at = -1;
    for (auto found = start.globalMatch(path); found.hasNext() && at < 0;) {
        const QRegularExpressionMatch one = found.next();
        at = isKnownOption(one.captured(1)) ? one.capturedStart() : -1;
    }
    if (at < 0) {
        return {};
    }
    note(details, Oddity::UnknownScheme);
    const QChar separator = path.at(at);
    const QString query = path.mid(at + 1);
    path.truncate(at);
    QList<UrlOption> options;
    const QStringList pieces = query.split(separator, Qt::SkipEmptyParts);
    for (const QString& piece : pieces) {
        options.append({piece.section(u'=', 0, 0), piece.section(u'=', 1), piece.contains(u'=')});
    }
    return options;
}

void putOptions(DatabaseDetails& details, const QList<UrlOption>& options)
{
    for (const UrlOption& one : options) {
        const QString value = decodedValue(one.value, details);
        putDetail(details, decodedValue(one.name, details), value);
        details.unknown += one.name.isEmpty() && !value.isEmpty() ? 1 : 0;
    }
}

QList<DatabaseDetails> detailsOfUrl(const UrlParts& parts, const QList<UrlOption>& options,
                                    const UrlScheme& scheme)
{
    DatabaseDetails common;
    common.ofJava = scheme.ofJava;
    common.userName = decodedName(parts.user(), common);
    common.password = decodedValue(parts.password(), common);
    QString path = parts.path;
    const QList<UrlOption> more = takePathOptions(path, common);
    if (path.size() > 1 && path.endsWith(u'/')) {
        path.chop(1);
        note(common, Oddity::Trailing);
    }
    common.database = decodedName(path, common);
    if (scheme.asksEncryption) {
        common.statements.append({u"ssl"_s, u"true"_s});
    }
    QList<DatabaseDetails> choices;
    const QStringList hosts = parts.hosts.split(u',');
    for (const QString& host : hosts) {
        DatabaseDetails one = common;
        const bool bracketed = host.startsWith(u'[');
        const qsizetype colonAt = host.indexOf(u':', bracketed ? host.indexOf(u']') : 0);
        QString name = colonAt < 0 ? host : host.left(colonAt);
        if (bracketed && name.endsWith(u']') && name.contains(u':')) {
            name = name.mid(1, name.size() - 2);
        }
        one.server = decodedValue(name, one);
        one.port = colonAt < 0 ? QString() : host.mid(colonAt + 1);
        putOptions(one, options + more);
        if (scheme.isThrowAway) {
            one.server.clear();
            one.port.clear();
        }
        one.label = one.port.isEmpty() ? one.server : QString(one.server + u':' + one.port);
        choices.append(one);
        if (scheme.isThrowAway) {
            break;
        }
    }
    return choices;
}

bool isSameReading(const DatabaseDetails& one, const DatabaseDetails& other)
{
    return one.server == other.server && one.port == other.port && one.database == other.database &&
           one.userName == other.userName && one.password == other.password;
}

void addOther(QList<DatabaseDetails>& choices, DatabaseDetails other)
{
    const bool isNew = std::none_of(choices.cbegin(), choices.cend(), [&other](const DatabaseDetails& one) {
        return isSameReading(one, other);
    });
    if (isNew) {
        note(other, Oddity::OtherReading);
        choices.append(other);
    }
}

QList<DatabaseDetails> readingsOfUrl(const UrlReadings& readings, const UrlScheme& scheme)
{
    constexpr qsizetype mostOthers = 3;
    const UrlParts& best = readings.all.constFirst();
    const UrlQueryReadings query = urlQueryReadings(best.query);
    const bool inOptions = rawUrlPassword(best, {}) != rawUrlPassword(best, query.likely);
    const QString raw = rawUrlPassword(best, query.likely);
    const PasswordDoubt doubt = doubtOfPassword(raw, scheme.ofJava && inOptions);
    QList<DatabaseDetails> choices = detailsOfUrl(best, query.likely, scheme);
    const bool hasSigns = doubt.hasSigns && !inOptions; // in options they are allowed (RFC 3986, 3.4)
    const bool isDoubtful =
        readings.isDoubtful || hasSigns || !query.other.isEmpty() || !doubt.others.isEmpty();
    if (!isDoubtful) {
        return choices;
    }
    if (const QString plain = withoutEntities(raw); plain != raw) {
        for (DatabaseDetails& one : choices) {
            one.password = decodedValue(plain, one);
        }
    }
    for (DatabaseDetails& one : choices) {
        note(one, Oddity::UnescapedSign);
    }
    for (const QString& password : doubt.others) {
        DatabaseDetails other = choices.constFirst();
        other.password = password;
        addOther(choices, other);
    }
    if (!query.other.isEmpty()) {
        addOther(choices, detailsOfUrl(best, query.other, scheme).constFirst());
    }
    for (const UrlParts& parts : readings.all.mid(1, mostOthers)) {
        addOther(choices, detailsOfUrl(parts, urlOptions(parts.query), scheme).constFirst());
    }
    return choices;
}

/// Slashes in place of the backslashes behind the host, where `rest` has them.
QString withSlashes(const QString& rest)
{
    static const QRegularExpression path(uR"(\A((?:.*@)?[^@\\/?]*)\\)"_s);
    return QString(rest).replace(path, uR"(\1/)"_s);
}

/// `text` with ordinary signs in place of the full-width ones of an input method that take it apart, but for
/// the password.
QString withoutWideSigns(const QString& text, const UrlParts& parts)
{
    static const QRegularExpression wide(u"[：／＠？＝＆]"_s);
    QString plain = text;
    const qsizetype tail =
        parts.hasUserInfo ? text.lastIndexOf(parts.userInfo + u'@') + parts.userInfo.size() : 0;
    if (parts.path.contains(wide) || parts.query.section(u'=', 0, 0).contains(wide)) {
        plain = text.left(tail) + halfWidth(text.mid(tail));
    }
    const qsizetype colon = parts.hasUserInfo && !parts.userInfo.contains(u':') ? plain.indexOf(u'：') : -1;
    if (colon >= 0 && colon < tail) {
        plain[colon] = u':';
    }
    return plain;
}

QList<DatabaseDetails> noUrlReading()
{
    return {DatabaseDetails()};
}

} // namespace

QList<DatabaseDetails> readBehindScheme(const UrlScheme& scheme, const QString& rest)
{
    QString text = scheme.isBackslashed ? withSlashes(rest) : rest;
    static const QRegularExpression options(uR"(\A[^/?;@]*(;)[ ]*([A-Za-z][\w ]{0,40})=)"_s);
    if (const auto match = options.match(text); match.hasMatch() && isKnownOption(match.captured(2))) {
        text.insert(match.capturedStart(1), u'/'); // as SQL Server has it: host;user=app
    }
    if (scheme.isTunnelled) { // TablePlus: first the computer between, then user, password and host
        text = text.section(u'/', 1);
    }
    QList<DatabaseDetails> choices;
    if (scheme.hasHosts) {
        constexpr qsizetype mostOptions = 1'000;
        const UrlReadings readings = urlReadings(text, scheme.ofJava);
        if (readings.all.isEmpty() || readings.all.constFirst().query.count(u'&') > mostOptions) {
            return noUrlReading();
        }
        const QString plain = withoutWideSigns(text, readings.all.constFirst());
        const UrlReadings other = plain == text ? UrlReadings() : urlReadings(plain, scheme.ofJava);
        choices = readingsOfUrl(other.all.isEmpty() ? readings : other, scheme);
        for (DatabaseDetails& one : choices) {
            if (!other.all.isEmpty()) {
                note(one, Oddity::Widened);
            }
        }
    } else {
        const QString query = text.contains(u'?') ? text.section(u'?', 1) : QString();
        const UrlParts parts{{}, false, {}, text.section(u'?', 0, 0), query};
        choices = readingsOfUrl({{parts}, false}, scheme);
    }
    for (DatabaseDetails& one : choices) {
        tellLostEncryption(one, text);
        for (const auto& [applies, oddity] : {std::pair(!scheme.isKnown, Oddity::UnknownScheme),
                                              std::pair(scheme.hasSecretName, Oddity::PasswordElsewhere),
                                              std::pair(scheme.isThrowAway, Oddity::ThrowAway),
                                              std::pair(scheme.isTunnelled, Oddity::Tunnel)}) {
            if (applies && !isEmpty(one)) {
                note(one, oddity);
            }
        }
    }
    return choices;
}

} // namespace flowconnect
