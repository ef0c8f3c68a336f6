#include "connection/read/forms/UrlExtent.h"

#include "connection/read/forms/UrlParts.h"
#include "connection/read/forms/UrlQuery.h"

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

/// How far a text behind a scheme is a URL.
enum class UrlSense {
    None,
    Hosts, ///< hosts, but they could be a user and the begin of a password
    Full   ///< with a user, or hosts that can't be anything else
};

/// True where a blank stands elsewhere than in the password, or in an option with another one behind it.
bool hasBlankOutside(const UrlParts& parts)
{
    static const QRegularExpression blank(u"\\s"_s);
    static const QRegularExpression outside(uR"(\s(?![^&]*&\w+=))"_s);
    return parts.user().contains(blank) || parts.path.contains(blank) || parts.query.contains(outside);
}

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

QChar closerOf(QChar opener)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 17> pairs{{{u'"', u'"'},
                                                                          {u'\'', u'\''},
                                                                          {u'`', u'`'},
                                                                          {u'<', u'>'},
                                                                          {u'>', u'<'}, // of HTML
                                                                          {u'(', u')'},
                                                                          {u'[', u']'},
                                                                          {u'{', u'}'},
                                                                          {u'“', u'”'},
                                                                          {u'„', u'“'},
                                                                          {u'‘', u'’'},
                                                                          {u'«', u'»'},
                                                                          {u'「', u'」'},
                                                                          {u'『', u'』'},
                                                                          {u'（', u'）'},
                                                                          {u'＜', u'＞'},
                                                                          {u'【', u'】'}}};
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

/// One word of a text, and how it is set apart from the one before.
struct UrlWord
{
    QString text;
    qsizetype end = 0;
    bool afterBreak = false; ///< a line break, with the signs of a quoted mail
    qsizetype column = 0;    ///< where on its line it ends
    bool isAlone = false;    ///< nothing else stands on its line
};

QList<UrlWord> wordsFrom(const QString& text, qsizetype from, qsizetype limit)
{
    constexpr int mostWords = 40;
    static const QRegularExpression word(uR"(\G(\s*)((?:(?<=\n|\n )[>|]+[ \t]*)?)(\S+))"_s);
    QList<UrlWord> words;
    qsizetype at = from;
    while (words.size() < mostWords && at < limit) {
        const QRegularExpressionMatch match = word.match(text, at);
        if (!match.hasMatch() || match.capturedStart(3) >= limit ||
            match.capturedView(1).count(u'\n') > 1) { // an empty line ends it
            break;
        }
        at = std::min(match.capturedEnd(), limit);
        const qsizetype begin = match.capturedStart(3);
        const qsizetype lineEnd = text.indexOf(u'\n', at);
        const QStringView behind = QStringView(text).mid(at, (lineEnd < 0 ? text.size() : lineEnd) - at);
        words.append({text.mid(begin, at - begin), at, match.capturedView(1).contains(u'\n'),
                      at - (text.lastIndexOf(u'\n', at - 1) + 1),
                      match.capturedView(1).contains(u'\n') && behind.trimmed().isEmpty()});
    }
    return words;
}

bool joinsUrl(QChar c)
{
    return QStringView(u"/?&@:.=%-_,").contains(c);
}

/// The words from the first on that make a URL, with blanks only where they are in a password.
UrlExtent ofWords(const QList<UrlWord>& words, const UrlScheme& scheme, qsizetype from)
{
    std::optional<UrlExtent> likely;
    qsizetype used = 0;
    bool mayDrop = true;
    QString kept;    // with its blanks
    QString dropped; // without
    bool wasBroken = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const UrlWord& one = words.at(i);
        wasBroken = wasBroken || one.afterBreak;
        mayDrop =
            mayDrop && (i == 0 || one.afterBreak || joinsUrl(dropped.back()) || joinsUrl(one.text.front()));
        kept += (i == 0 || one.afterBreak ? QString() : u" "_s) + one.text;
        dropped += one.text;
        if (!dropped.contains(u'@') && likely) {
            continue; // hosts are there already: only a user could make more sense of it
        }
        UrlSense sense = senseOf(kept, scheme);
        const bool drops = sense == UrlSense::None && kept != dropped && mayDrop && !likely;
        sense = drops ? senseOf(dropped, scheme) : sense;
        if (sense == UrlSense::Full || (sense == UrlSense::Hosts && !likely)) {
            const QString shorter = likely ? likely->rest : QString();
            likely = UrlExtent{drops ? dropped : kept, one.end, wasBroken || drops, shorter, false, {}};
            used = i + 1;
        }
        if (sense == UrlSense::Full) {
            break;
        }
    }
    if (!likely) {
        return {words.isEmpty() ? QString() : words.constFirst().text,
                words.isEmpty() ? from : words.constFirst().end,
                false,
                {},
                false,
                {}};
    }
    constexpr qsizetype narrowestMail = 60; // characters of a line that a mail program has broken
    static const QRegularExpression port(uR"(\A:\d{2,5}(/|\?|\z))"_s); // behind a blank
    for (; used < words.size(); ++used) {
        const UrlWord& before = words.at(used - 1);
        const UrlWord& next = words.at(used);
        const QString joined = likely->rest + next.text;
        const bool isPort = !next.afterBreak && port.match(next.text).hasMatch();
        const bool goesOn =
            isPort || (next.isAlone && (joinsUrl(next.text.front()) || joinsUrl(likely->rest.back()) ||
                                        before.column >= narrowestMail));
        if (!goesOn || urlScheme(next.text) || senseOf(joined, scheme) == UrlSense::None) {
            break;
        }
        likely->unwrapped = likely->wasWrapped ? likely->unwrapped : likely->rest;
        likely->rest = joined;
        likely->end = next.end;
        likely->wasWrapped = true;
    }
    return *likely;
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
    return QStringView(u",;.!*\\|，。；、！？）」』》】”’»").contains(last) ||
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

void trimUrl(UrlExtent& extent, const UrlScheme& scheme)
{
    QString rest = extent.rest;
    const qsizetype cut = sentenceEnd(rest);
    const bool isCut = cut > 0;
    rest.truncate(isCut ? cut : rest.size());
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
    UrlExtent extent = ofWords(wordsFrom(text, from, limit), start.scheme, from);
    trimUrl(extent, start.scheme);
    return extent;
}

} // namespace flowconnect
