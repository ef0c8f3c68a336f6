#include "connection/OddCharacters.h"

#include "connection/Characters.h"
#include "connection/FullWidth.h"
#include "connection/LookAlikes.h"

#include <QChar>

#include <algorithm>

namespace flowconnect {

namespace {

bool isWithin(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool isVariationSelector(char32_t c)
{
    return isWithin(c, 0xFE00, 0xFE0F) || isWithin(c, 0xE0100, 0xE01EF) || isWithin(c, 0x180B, 0x180D) ||
           c == 0x180F;
}

/// Letters and marks by their category, but there is nothing to be seen of them.
bool isEmptyLetter(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x17B4 ||
           c == 0x17B5;
}

bool turnsDirection(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || isWithin(c, 0x202A, 0x202E) ||
           isWithin(c, 0x2066, 0x2069);
}

bool endsLine(char32_t c)
{
    return isWithin(c, 0x0A, 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isOtherQuote(char32_t c)
{
    return isWithin(c, 0x2018, 0x201F) || c == 0x00AB || c == 0x00BB || c == 0x2039 || c == 0x203A ||
           c == 0x00B4 || c == 0x02BC || c == 0x2032 || c == 0x2033 || isWithin(c, 0x300C, 0x300F) ||
           isWithin(c, 0x301D, 0x301F) || isWithin(c, 0xFE41, 0xFE44);
}

bool isOneStroke(char32_t c)
{
    return isWithin(c, 0x2018, 0x201B) || c == 0x2039 || c == 0x203A || c == 0x00B4 || c == 0x02BC ||
           c == 0x2032;
}

bool isOtherDash(char32_t c)
{
    return isWithin(c, 0x2010, 0x2015) || c == 0x2043 || c == 0x2212 || c == 0xFE58 || c == 0xFE63;
}

bool isAsciiLetter(char32_t c)
{
    return isWithin(c, U'a', U'z') || isWithin(c, U'A', U'Z');
}

bool isOfLabel(char32_t c)
{
    return c == U'_' || c == U'-' || QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Signs that people use as emoji; the joiner and the selectors behind one belong to it.
bool isEmoji(char32_t c)
{
    return QChar::category(c) == QChar::Symbol_Other || QChar::category(c) == QChar::Symbol_Modifier ||
           isWithin(c, 0x1F000, 0x1FAFF) || isWithin(c, 0x2190, 0x21FF);
}

struct Place
{
    qsizetype at;
    qsizetype length;
    char32_t character;
};

QList<Place> placesIn(QStringView text)
{
    QList<Place> places;
    for (qsizetype at = 0; at < text.size();) {
        const QChar first = text.at(at);
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
        Place place{at, 1, first.unicode()};
        if (first.isHighSurrogate() && next.isLowSurrogate()) {
            place = {at, 2, QChar::surrogateToUcs4(first, next)};
        } else if (first == u'\r' && next == u'\n') {
            place = {at, 2, U'\n'};
        }
        places.append(place);
        at += place.length;
    }
    return places;
}

/// Marks in `alike` the look-alikes of the label from `begin` to `end` of `places`.
void markLookAlikes(const QList<Place>& places, qsizetype begin, qsizetype end, bool latinElsewhere,
                    QList<bool>& alike)
{
    const auto first = places.cbegin() + begin;
    const auto last = places.cbegin() + end;
    const auto isAlike = [](const Place& p) {
        return latinLookAlike(p.character) != '\0';
    };
    const bool mixed = std::any_of(first, last, [](const Place& p) { return isAsciiLetter(p.character); });
    const bool disguised = latinElsewhere && std::all_of(first, last, [&isAlike](const Place& p) {
                               return isAlike(p) || !QChar::isLetter(p.character);
                           });
    for (qsizetype i = begin; (mixed || disguised) && i < end; ++i) {
        alike[i] = isAlike(places.at(i));
    }
}

QList<bool> lookAlikesIn(const QList<Place>& places)
{
    QList<bool> alike(places.size(), false);
    const bool latin = std::any_of(places.cbegin(), places.cend(),
                                   [](const Place& p) { return isAsciiLetter(p.character); });
    for (qsizetype begin = 0; latin && begin < places.size();) {
        qsizetype end = begin;
        while (end < places.size() && isOfLabel(places.at(end).character)) {
            ++end;
        }
        markLookAlikes(places, begin, end, latin, alike);
        begin = end + 1;
    }
    return alike;
}

} // namespace

std::optional<OddKind> oddKindOf(char32_t c)
{
    if (isWithin(c, 0x20, 0x7E)) {
        return std::nullopt;
    }
    if (endsLine(c)) {
        return OddKind::LineBreak;
    }
    if (turnsDirection(c)) {
        return OddKind::Direction;
    }
    if (isVariationSelector(c) || isEmptyLetter(c) || QChar::category(c) == QChar::Other_Format) {
        return OddKind::Invisible;
    }
    if (QChar::category(c) == QChar::Other_Control) {
        return OddKind::Control;
    }
    if (isHidden(c) || c == 0xFFFC || c == 0xFFFD) {
        return OddKind::Damaged;
    }
    if (QChar::category(c) == QChar::Separator_Space || c == 0x2800) {
        return OddKind::Blank;
    }
    if (isOtherQuote(c)) {
        return OddKind::Quote;
    }
    if (isOtherDash(c)) {
        return OddKind::Dash;
    }
    const bool fullWidth = c <= 0xFFFF && halfWidth(QChar(char16_t(c))) != QChar(char16_t(c));
    return fullWidth ? std::optional(OddKind::FullWidth) : std::nullopt;
}

QList<OddCharacter> oddCharactersIn(QStringView text)
{
    const QList<Place> places = placesIn(text);
    const QList<bool> alike = lookAlikesIn(places);
    QList<OddCharacter> found;
    bool inEmoji = false;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto& [at, length, c] = places.at(i);
        const bool joins = c == 0x200D && i + 1 < places.size() && isEmoji(places.at(i + 1).character);
        if (inEmoji && (joins || isVariationSelector(c))) {
            continue;
        }
        inEmoji = isEmoji(c);
        if (alike.at(i)) {
            found.append({at, length, c, OddKind::LookAlike});
        } else if (const auto kind = oddKindOf(c)) {
            found.append({at, length, c, *kind});
        }
    }
    return found;
}

QString ordinaryFor(char32_t c)
{
    if (const char latin = latinLookAlike(c)) {
        return QString(QLatin1Char(latin));
    }
    const auto kind = oddKindOf(c);
    if (!kind) {
        return QStringView(QChar::fromUcs4(c)).toString();
    }
    switch (*kind) {
    case OddKind::Blank:
    case OddKind::LineBreak:
        return QString(u' ');
    case OddKind::Control:
        return c == U'\t' ? QString(u' ') : QString();
    case OddKind::Quote:
        return isOneStroke(c) ? QString(u'\'') : QString(u'"');
    case OddKind::Dash:
        return QString(u'-');
    case OddKind::FullWidth:
        return QString(halfWidth(QChar(char16_t(c))));
    default:
        return {};
    }
}

} // namespace flowconnect
