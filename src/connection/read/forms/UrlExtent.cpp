#include "connection/read/forms/UrlExtent.h"

#include "connection/read/forms/UrlParts.h"
#include "connection/read/forms/UrlQuery.h"
#include "connection/read/forms/UrlSense.h"
#include "connection/read/forms/UrlWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype mostStarts = 50;
constexpr qsizetype longestScheme = 120;

bool isOfScheme(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"+._:-").contains(c));
}

QChar closerOf(QChar opener)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 20> pairs{
        {{u',', u','}, {u';', u';'},   {u'|', u'|'},                                 // of tables
         {u'"', u'"'}, {u'\'', u'\''}, {u'`', u'`'},   {u'<', u'>'},   {u'>', u'<'}, // of HTML
         {u'(', u')'}, {u'[', u']'},   {u'{', u'}'},   {u'“', u'”'},   {u'„', u'“'},   {u'‘', u'’'},
         {u'«', u'»'}, {u'「', u'」'}, {u'『', u'』'}, {u'（', u'）'}, {u'＜', u'＞'}, {u'【', u'】'}}};
    const auto* const found =
        std::find_if(pairs.begin(), pairs.end(), [opener](const auto& one) { return one.first == opener; });
    return found == pairs.end() ? QChar() : QChar(found->second);
}

/// Up to the closing sign that belongs to the one before the URL.
std::optional<UrlExtent> enclosedUrl(const QString& text, const UrlStart& start, qsizetype limit)
{
    constexpr int mostClosers = 8;
    const QChar opener = start.at > 0 ? text.at(start.at - 1) : QChar();
    const QChar close = closerOf(opener);
    if (close.isNull()) {
        return std::nullopt;
    }
    const qsizetype from = start.at + start.scheme.length;
    const qsizetype lineEnd = text.indexOf(u'\n', from);
    const qsizetype last = std::min(limit, lineEnd < 0 ? text.size() : lineEnd);
    std::optional<UrlExtent> likely;
    int tried = 0;
    for (qsizetype at = from; at < last && tried < mostClosers; ++at) {
        const bool closes = text.at(at) == close || (opener == u'<' && text.at(at) == u'|'); // | of Slack
        if (!closes) {
            continue;
        }
        ++tried;
        const QString rest = text.mid(from, at - from);
        const UrlSense sense = senseOf(rest, start.scheme);
        if (sense == UrlSense::Full || (sense == UrlSense::Hosts && !likely)) {
            likely = UrlExtent{rest, at + 1, false, {}, false, {}};
        }
        if (sense == UrlSense::Full) {
            break;
        }
    }
    return likely;
}

bool isUnbalanced(const QString& text, QChar last)
{
    const QChar open = last == u')' ? u'(' : last == u']' ? u'[' : last == u'}' ? u'{' : u'<';
    return text.count(last) > text.count(open);
}

bool endsSentence(const QString& rest)
{
    const QChar last = rest.back();
    if (last == u'"' || last == u'\'' || last == u'`') {
        return rest.count(last) % 2 == 1;
    }
    return QStringView(u",;.!*\\|…，。；、！？）」』》】”’»").contains(last) ||
           (QStringView(u")]}>").contains(last) && isUnbalanced(rest, last));
}

/// Where the signs of a Chinese sentence begin behind the hosts; -1: nowhere.
qsizetype sentenceEnd(const QString& rest)
{
    static const QRegularExpression end(
        uR"([，；、）」』》】。！？](?![A-Za-z0-9Ａ-Ｚａ-ｚ０-９])|[,;](?=[^\x00-\x7f]))"_s);
    const qsizetype user = rest.lastIndexOf(u'@');
    const QRegularExpressionMatch match = end.match(rest, user + 1);
    return match.hasMatch() ? match.capturedStart() : -1;
}

/// Where a fragment begins that most programs leave out, but libpq takes for a part of the database's name;
/// the end where there is none.
qsizetype fragmentOf(const QString& rest, const UrlScheme& scheme)
{
    if (!rest.contains(u'#') || !scheme.hasHosts) {
        return rest.size();
    }
    const UrlReadings readings = urlReadings(rest, scheme.ofJava);
    const QString path = readings.all.isEmpty() ? QString() : readings.all.constFirst().path;
    const bool isLast = path.contains(u'#') && readings.all.constFirst().query.isEmpty();
    return isLast ? rest.size() - path.size() + path.indexOf(u'#') : rest.size();
}

void trimUrl(UrlExtent& extent, const UrlScheme& scheme)
{
    QString rest = extent.rest;
    const qsizetype cut = sentenceEnd(rest);
    const bool isCut = cut > 0;
    rest.truncate(isCut ? cut : rest.size());
    rest.truncate(fragmentOf(rest, scheme));
    while (!rest.isEmpty() && endsSentence(rest)) {
        rest.chop(1);
    }
    if (rest == extent.rest || senseOf(rest, scheme) == UrlSense::None) {
        return;
    }
    const UrlReadings readings = urlReadings(rest, scheme.ofJava);
    const UrlParts parts = readings.all.isEmpty() ? UrlParts() : readings.all.constFirst();
    const bool isInOption = !parts.query.isEmpty();
    const QString option = parts.query.section(u'&', -1).section(u'=', 0, 0);
    const bool mayBelong =
        isInOption ? !isKnownOption(option) || option.startsWith(u'p') : !parts.path.isEmpty();
    extent.isTrimmed = true;
    extent.untrimmed = mayBelong && !isCut ? extent.rest : QString();
    if (!extent.wasWrapped) {
        extent.end -= extent.rest.size() - rest.size(); // the signs themselves are told by isTrimmed
    }
    extent.rest = rest;
}

} // namespace

QList<UrlStart> urlStarts(const QString& text)
{
    static const QRegularExpression slashes(uR"(:(?=//|\\\\))"_s);
    QList<UrlStart> starts;
    qsizetype from = 0;
    if (const auto first = urlScheme(text)) {
        starts.append({0, *first});
        from = first->length;
    }
    for (auto match = slashes.globalMatch(text, from); match.hasNext() && starts.size() < mostStarts;) {
        const qsizetype colon = match.next().capturedStart();
        qsizetype begin = colon;
        const qsizetype lowest = std::max(from, colon - longestScheme);
        while (begin > lowest && isOfScheme(text.at(begin - 1))) {
            --begin;
        }
        for (; begin < colon; ++begin) {
            const bool isWordStart =
                begin == 0 || text.at(begin - 1) == u':' || !isOfScheme(text.at(begin - 1));
            if (!isWordStart) {
                continue;
            }
            const auto scheme = urlScheme(QStringView(text).mid(begin));
            if (scheme && begin + scheme->length == colon + 3) {
                starts.append({begin, *scheme});
                from = colon + 3;
                break;
            }
        }
    }
    return starts;
}

UrlExtent urlExtent(const QString& text, const UrlStart& start, qsizetype limit)
{
    if (auto inside = enclosedUrl(text, start, limit)) {
        return *inside;
    }
    const qsizetype from = start.at + start.scheme.length;
    UrlExtent extent = extentOfWords(text, start.scheme, from, limit);
    trimUrl(extent, start.scheme);
    return extent;
}

} // namespace flowconnect
