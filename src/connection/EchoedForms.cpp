#include "connection/EchoedForms.h"

#include "connection/EchoedBase64.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// A text made simpler, and where each of its characters stood.
struct SimplerText
{
    QString text;
    QList<TextSpan> places;

    void add(const QString& part, TextSpan place)
    {
        text += part;
        places.resize(text.size(), place);
    }
};

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Mark_NonSpacing;
}

/// In lower case, in the forms of NFKC, without invisible characters.
SimplerText folded(const QString& text)
{
    SimplerText simple;
    simple.text.reserve(text.size());
    simple.places.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool pair =
            text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const QString one = text.mid(at, pair ? 2 : 1);
        const TextSpan place{at, at + one.size()};
        at = place.to;
        if (one.at(0).unicode() < 0x80) {
            simple.add(QString(one.at(0).toLower()), place);
        } else if (const char32_t c =
                       pair ? QChar::surrogateToUcs4(one.at(0), one.at(1)) : char32_t(one.at(0).unicode());
                   !isInvisible(c)) {
            simple.add(one.normalized(QString::NormalizationForm_KC).toLower(), place);
        }
    }
    return simple;
}

/// In lower case, without what stands between the bytes of a hexadecimal dump.
SimplerText withoutSeparators(const QString& text)
{
    SimplerText simple;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at).toLower();
        const bool prefix =
            (c == u'0' || c == u'\\') && at + 1 < text.size() && text.at(at + 1).toLower() == u'x';
        if (prefix) {
            ++at;
        } else if (!c.isSpace() && !u",:;-\\'\"[](){}<>"_s.contains(c)) {
            simple.add(QString(c), {at, at + 1});
        }
    }
    return simple;
}

void mark(QList<TextSpan>& spans, const SimplerText& in, const QString& what)
{
    for (qsizetype at = what.isEmpty() ? -1 : in.text.indexOf(what); at >= 0;
         at = in.text.indexOf(what, at + 1)) {
        spans.append({in.places.at(at).from, in.places.at(at + what.size() - 1).to});
    }
}

QString reversed(const QString& text)
{
    QList<uint> characters = text.toUcs4();
    std::reverse(characters.begin(), characters.end());
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), characters.size());
}

QString hexOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

struct Number
{
    int value;
    TextSpan place;
};

/// The numbers of a text in base 8 or 10; -1 stands where something other than a separator is in between.
QList<Number> numbersIn(const QString& text, int base)
{
    constexpr int mostDigits = 7; // of a code point
    QList<Number> numbers;
    const auto isDigit = [base](QChar c) {
        return c >= u'0' && c.unicode() < u'0' + base;
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = at;
        while (at < text.size() && isDigit(text.at(at))) {
            ++at;
        }
        if (at > from) {
            const bool tooLong = at - from > mostDigits;
            numbers.append(Number{tooLong ? -1 : text.mid(from, at - from).toInt(nullptr, base), {from, at}});
            continue;
        }
        if (text.at(at).isLetterOrNumber() && text.at(at).toLower() != u'o') { // 0o123 is octal
            numbers.append(Number{-1, {at, at + 1}});
        }
        ++at;
    }
    return numbers;
}

void markNumbers(QList<TextSpan>& spans, const QList<Number>& in, const QList<int>& values)
{
    const auto same = [](const Number& number, int value) {
        return number.value == value;
    };
    auto found = std::search(in.cbegin(), in.cend(), values.cbegin(), values.cend(), same);
    while (found != in.cend()) {
        spans.append({found->place.from, (found + values.size() - 1)->place.to});
        found = std::search(found + 1, in.cend(), values.cbegin(), values.cend(), same);
    }
}

} // namespace

QList<TextSpan> changedEchoesOf(const QString& secret, const QString& text)
{
    QList<TextSpan> spans;
    const QString simple = folded(secret).text;
    if (simple.size() < shortSecret) {
        return spans;
    }
    const SimplerText plain = folded(text);
    mark(spans, plain, simple);
    mark(spans, plain, reversed(simple));
    const QByteArray utf8 = secret.toUtf8();
    const SimplerText digits = withoutSeparators(text);
    const QByteArray little = QStringEncoder(QStringEncoder::Utf16LE).encode(secret);
    const QByteArray big = QStringEncoder(QStringEncoder::Utf16BE).encode(secret);
    for (const QByteArray& bytes : {utf8, little, big}) {
        mark(spans, digits, hexOf(bytes));
    }
    QList<int> byteValues;
    for (const char byte : utf8) {
        byteValues.append(static_cast<quint8>(byte));
    }
    QList<int> codePoints;
    const QList<uint> characters = secret.toUcs4();
    for (const uint c : characters) {
        codePoints.append(static_cast<int>(c));
    }
    for (const int base : {8, 10}) {
        const QList<Number> numbers = numbersIn(text, base);
        markNumbers(spans, numbers, byteValues);
        if (codePoints != byteValues) {
            markNumbers(spans, numbers, codePoints);
        }
    }
    return spans;
}

} // namespace flowconnect
