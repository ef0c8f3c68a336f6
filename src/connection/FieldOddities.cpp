#include "connection/FieldOddities.h"

#include "connection/FullWidth.h"

#include <algorithm>
#include <utility>

namespace flowconnect {

namespace {

constexpr char16_t ideographicBlank = 0x3000;

bool isOfAddress(Field field)
{
    return field == Field::Server || field == Field::Port;
}

bool isOfDatabase(Field field)
{
    return field == Field::Database || field == Field::UserName || field == Field::Password;
}

bool isOfHeader(Field field)
{
    return !isOfAddress(field) && !isOfDatabase(field) && field != Field::Name && field != Field::Description;
}

/// Nothing is to be seen of it, and it doesn't stand for a blank either.
bool isUnseen(OddKind kind)
{
    return kind == OddKind::Invisible || kind == OddKind::Direction || kind == OddKind::Control ||
           kind == OddKind::LineBreak || kind == OddKind::Damaged;
}

/// A quotation mark of Chinese and Japanese, which nobody takes for another one.
bool isOfChinese(const OddCharacter& odd)
{
    return odd.kind == OddKind::Quote && odd.character >= 0x3000;
}

bool isWanted(Field field, const OddCharacter& odd)
{
    switch (field) {
    case Field::Description:
        return false;
    case Field::Name:
        return isUnseen(odd.kind) || (odd.kind == OddKind::Blank && odd.character != ideographicBlank);
    case Field::Database:
    case Field::UserName:
        return odd.kind != OddKind::FullWidth && !isOfChinese(odd);
    default:
        return true;
    }
}

bool canStay(Field field, const OddCharacter& odd)
{
    if (isOfDatabase(field)) {
        return odd.character != 0; // ends a text in PostgreSQL's protocol
    }
    return field == Field::Name || (field == Field::Server && odd.kind == OddKind::LookAlike);
}

/// What comes instead of `odd`, or nothing where only the person knows.
std::optional<QString> instead(Field field, const OddCharacter& odd)
{
    const bool unseen = isUnseen(odd.kind) && odd.kind != OddKind::Damaged;
    if (field == Field::Password && !unseen && odd.kind != OddKind::Blank) {
        return std::nullopt;
    }
    const bool spaceless = isOfAddress(field) || isOfHeader(field);
    if (spaceless && (odd.kind == OddKind::Blank || odd.kind == OddKind::Quote || unseen)) {
        return QString();
    }
    if (odd.kind == OddKind::LineBreak && field != Field::Name) {
        return QString(); // a long value that was wrapped
    }
    return odd.kind == OddKind::Damaged ? QString() : ordinaryFor(odd.character);
}

bool isEdge(const OddCharacter& odd)
{
    return odd.kind == OddKind::Blank || odd.kind == OddKind::LineBreak || odd.character == U'\t';
}

/// The odd characters of `value` and the ordinary blanks, in their order.
QList<OddCharacter> withBlanks(const QString& value)
{
    QList<OddCharacter> all = oddCharactersIn(value);
    for (qsizetype at = value.indexOf(u' '); at >= 0; at = value.indexOf(u' ', at + 1)) {
        all.append({at, 1, U' ', OddKind::Blank});
    }
    std::sort(all.begin(), all.end(),
              [](const OddCharacter& one, const OddCharacter& other) { return one.at < other.at; });
    return all;
}

/// Fills in what `value` begins and ends with.
void findEdges(const QString& value, FieldOddities& found)
{
    const QList<OddCharacter> all = withBlanks(value);
    qsizetype begin = 0;
    for (const OddCharacter& odd : all) {
        if (odd.at != begin || !isEdge(odd)) {
            break;
        }
        found.atStart.append(odd);
        begin = odd.at + odd.length;
    }
    qsizetype end = value.size();
    for (auto odd = all.crbegin(); odd != all.crend() && odd->at >= begin; ++odd) {
        if (odd->at + odd->length != end || !isEdge(*odd)) {
            break;
        }
        found.atEnd.prepend(*odd);
        end = odd->at;
    }
}

/// Sets what `value`, whose edges end and begin at `begin` and `end`, is without all that was found.
void mendAll(Field field, const QString& value, qsizetype begin, qsizetype end, FieldOddities& found)
{
    found.takes = !found.atStart.isEmpty() || !found.atEnd.isEmpty();
    qsizetype done = begin;
    for (const OddCharacter& odd : std::as_const(found.inside)) {
        if (const auto other = instead(field, odd)) {
            found.mended += QStringView(value).sliced(done, odd.at - done);
            found.mended += *other;
            done = odd.at + odd.length;
            (other->isEmpty() ? found.takes : found.replaces) = true;
        }
    }
    found.mended += QStringView(value).sliced(done, end - done);
}

bool isUsualAscii(QChar c)
{
    static const QString signs = QStringLiteral("_-.$@+#,:/");
    const char16_t unit = c.unicode();
    return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'z') ||
           (unit >= u'A' && unit <= u'Z') || signs.contains(c);
}

/// Without blanks and line breaks around it, if another one than the keyboard's blank is among them.
QString withoutOddEdges(const QString& value)
{
    const QString inner = value.trimmed();
    const qsizetype begin = value.indexOf(inner);
    const QString edges = value.first(begin) + value.sliced(begin + inner.size());
    const bool odd = std::any_of(edges.cbegin(), edges.cend(), [](QChar c) { return c != u' '; });
    return odd ? inner : value;
}

/// halfWidth() for all but the ideographic blank, which is a question of its own.
QString halfWidthSigns(QString text)
{
    std::transform(text.cbegin(), text.cend(), text.begin(),
                   [](QChar c) { return c == QChar(ideographicBlank) ? c : halfWidth(c); });
    return text;
}

} // namespace

FieldOddities odditiesIn(Field field, const QString& value)
{
    FieldOddities found;
    qsizetype begin = 0;
    qsizetype end = value.size();
    if (isOfDatabase(field)) {
        findEdges(value, found);
        begin =
            found.atStart.isEmpty() ? begin : found.atStart.constLast().at + found.atStart.constLast().length;
        end = found.atEnd.isEmpty() ? end : found.atEnd.constFirst().at;
    }
    const QString inner = value.sliced(begin, end - begin);
    const QString tidy = isOfDatabase(field) ? inner : value.trimmed();
    const qsizetype first = begin + inner.indexOf(tidy);
    for (const OddCharacter& odd : oddCharactersIn(value)) {
        if (odd.at >= first && odd.at < first + tidy.size() && isWanted(field, odd)) {
            found.inside.append(odd);
            found.stops = found.stops || !canStay(field, odd);
        }
    }
    mendAll(field, value, begin, end, found);
    return found;
}

std::optional<MendedValue> mendedOnLeaving(Field field, const QString& value)
{
    if (isMasked(field) || field == Field::Name || field == Field::Description) {
        return std::nullopt;
    }
    const QString plain = halfWidthSigns(value);
    MendedValue mended{plain, plain != value, false};
    if (isOfAddress(field)) {
        mended.value = withoutOddEdges(plain);
        mended.edges = mended.value != plain;
    } else if (!std::all_of(plain.cbegin(), plain.cend(), isUsualAscii)) {
        return std::nullopt;
    }
    return mended.fullWidth || mended.edges ? std::optional(mended) : std::nullopt;
}

bool isMasked(Field field)
{
    return field == Field::Password || field == Field::ClientSecret || field == Field::AccessToken;
}

} // namespace flowconnect
