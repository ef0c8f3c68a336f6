#include "connection/read/forms/UrlWords.h"

#include "connection/read/forms/UrlQuery.h"
#include "connection/read/forms/UrlSense.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// One word of a text, and how it is set apart from the one before.
struct UrlWord
{
    QString text;
    qsizetype end = 0;
    QString gap;             ///< the blanks before it
    bool afterBreak = false; ///< a line break before it, with the signs of a quoted mail
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
        words.append({text.mid(begin, at - begin), at, match.captured(1),
                      match.capturedView(1).contains(u'\n'), at - (text.lastIndexOf(u'\n', at - 1) + 1),
                      match.capturedView(1).contains(u'\n') && behind.trimmed().isEmpty()});
    }
    return words;
}

bool joinsUrl(QChar c)
{
    return QStringView(u"/?&@:.=%-_,").contains(c);
}

/// The words from the first on that make sense, and how many they are; 0: none do.
std::pair<UrlExtent, qsizetype> likelyWords(const QList<UrlWord>& words, const UrlScheme& scheme)
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
        kept += (i == 0 || one.afterBreak ? QString() : one.gap) + one.text;
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
    return {likely.value_or(UrlExtent()), used};
}

/// Where the option ends that `words`, from `used` on, go on with: a blank in a value, and another option
/// behind it. `used` where there is none.
qsizetype endOfOption(const QList<UrlWord>& words, qsizetype used, const QString& rest)
{
    static const QRegularExpression option(uR"(&([A-Za-z_]+)=)"_s);
    constexpr qsizetype mostInValue = 6;
    if (!rest.contains(u'?')) {
        return used;
    }
    for (qsizetype i = used; i < words.size() && i < used + mostInValue && !words.at(i).afterBreak; ++i) {
        const QRegularExpressionMatch match = option.match(words.at(i).text);
        if (match.hasMatch() && isKnownOption(match.captured(1))) {
            return i + 1;
        }
    }
    return used;
}

/// Appends to `extent`, which makes sense already, the words from `used` on that belong to it too.
void addWords(UrlExtent& extent, const QList<UrlWord>& words, qsizetype used, const UrlScheme& scheme)
{
    constexpr qsizetype narrowestMail = 60; // characters of a line that a mail program has broken
    constexpr qsizetype widestMail = 80;
    static const QRegularExpression greeting(uR"(\A\p{Lu}\p{Ll}+[,.!]?\z)"_s); // `Thanks`
    static const QRegularExpression port(uR"(\A:\d{2,5}(/|\?|\z))"_s);         // behind a blank
    for (const qsizetype end = endOfOption(words, used, extent.rest); used < end; ++used) {
        extent.rest += words.at(used).gap + words.at(used).text;
        extent.end = words.at(used).end;
    }
    for (; used < words.size(); ++used) {
        const UrlWord& before = words.at(used - 1);
        const UrlWord& next = words.at(used);
        const QString joined = extent.rest + next.text;
        const bool isPort = !next.afterBreak && port.match(next.text).hasMatch();
        const bool isFull = before.column >= narrowestMail && before.column <= widestMail &&
                            !greeting.match(next.text).hasMatch();
        const bool isTorn = joinsUrl(next.text.front()) || joinsUrl(extent.rest.back()) || isFull;
        const bool goesOn = isPort || (next.isAlone && isTorn);
        if (!goesOn || urlScheme(next.text) || senseOf(joined, scheme) == UrlSense::None) {
            break;
        }
        extent.unwrapped = extent.wasWrapped ? extent.unwrapped : extent.rest;
        extent.rest = joined;
        extent.end = next.end;
        extent.wasWrapped = true;
    }
}

} // namespace

UrlExtent extentOfWords(const QString& text, const UrlScheme& scheme, qsizetype from, qsizetype limit)
{
    const QList<UrlWord> words = wordsFrom(text, from, limit);
    if (words.isEmpty()) {
        return {{}, from, false, {}, false, {}};
    }
    auto [extent, used] = likelyWords(words, scheme);
    if (used == 0) {
        return {words.constFirst().text, words.constFirst().end, false, {}, false, {}};
    }
    addWords(extent, words, used, scheme);
    return extent;
}

} // namespace flowconnect
