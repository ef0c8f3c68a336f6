#include "connection/EchoedText.h"

#include "connection/EchoedBase64.h"
#include "connection/EchoedForms.h"

#include <QHash>
#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int mostTimes = 16;           // that a text is thought to have been escaped
constexpr qsizetype longBeginning = 64; // characters: so many of a longer secret count as an echo of it
constexpr qsizetype longestForm = 12;   // characters that one character may have become, about

using Places = QVarLengthArray<qsizetype, 8>;

void add(Places& places, qsizetype place)
{
    if (!places.contains(place)) {
        places.append(place);
    }
}

bool isBlank(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return QChar::isSpace(c) || category == QChar::Other_Control || category == QChar::Other_Format;
}

QString textOf(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

bool holds(const QString& text, qsizetype at, QStringView part, Qt::CaseSensitivity cs = Qt::CaseSensitive)
{
    return QStringView(text).mid(qMin(at, text.size())).startsWith(part, cs);
}

/// `%C3%A9`, also with its percent signs encoded once more.
qsizetype afterPercents(const QString& text, qsizetype at, char32_t c)
{
    const QByteArray bytes = textOf(c).toUtf8();
    for (const char byte : bytes) {
        if (!holds(text, at, u"%")) {
            return -1;
        }
        ++at;
        // The last 25 may be the byte itself: that of a percent sign.
        while (holds(text, at, u"25") && (byte != '%' || holds(text, at, u"2525"))) {
            at += 2;
        }
        const QString hex = QString::number(static_cast<quint8>(byte), 16).rightJustified(2, u'0');
        if (!holds(text, at, hex, Qt::CaseInsensitive)) {
            return -1;
        }
        at += 2;
    }
    return at;
}

/// `\u00e9`, with any number of backslashes before each.
qsizetype afterUnicodeEscapes(const QString& text, qsizetype at, char32_t c)
{
    const QString units = textOf(c);
    for (const QChar unit : units) {
        const qsizetype start = at;
        while (holds(text, at, u"\\") && at - start < mostTimes) {
            ++at;
        }
        const QString hex = u'u' + QString::number(unit.unicode(), 16).rightJustified(4, u'0');
        if (at == start || !holds(text, at, hex, Qt::CaseInsensitive)) {
            return -1;
        }
        at += hex.size();
    }
    return at;
}

void addBackslashForms(Places& places, const QString& text, qsizetype at, char32_t c)
{
    static const QHash<char32_t, QChar> letters{{U'\b', u'b'}, {U'\f', u'f'}, {U'\n', u'n'},  {U'\r', u'r'},
                                                {U'\t', u't'}, {U'"', u'"'},  {U'\'', u'\''}, {U'/', u'/'}};
    qsizetype end = at;
    while (holds(text, end, u"\\") && end - at < mostTimes) {
        ++end;
        if (c == U'\\') {
            add(places, end); // each of them may be the whole backslash
        }
    }
    const QChar letter = letters.value(c);
    if (end > at && !letter.isNull() && holds(text, end, QStringView(&letter, 1))) {
        add(places, end + 1);
    }
    if (const qsizetype after = afterUnicodeEscapes(text, at, c); after > 0) {
        add(places, after);
    }
}

/// `&quot;`, `&#34;`, `&#x22;`, also with the ampersand encoded once more.
void addEntities(Places& places, const QString& text, qsizetype at, char32_t c)
{
    if (!holds(text, at, u"&")) {
        return;
    }
    static const QHash<char32_t, QString> names{
        {U'&', u"amp;"_s}, {U'<', u"lt;"_s}, {U'>', u"gt;"_s}, {U'"', u"quot;"_s}, {U'\'', u"apos;"_s}};
    const std::array forms{names.value(c), QString(u'#' + QString::number(c) + u';'),
                           QString(u"#x"_s + QString::number(c, 16) + u';')};
    for (qsizetype from = at + 1; from < at + 4 * mostTimes; from += 4) {
        for (const QString& form : forms) {
            for (const QString& padded : {form, QString(form).replace(u'#', u"#0"_s)}) {
                if (!form.isEmpty() && holds(text, from, padded, Qt::CaseInsensitive)) {
                    add(places, from + padded.size());
                }
            }
        }
        if (!holds(text, from, u"amp;")) {
            return;
        }
    }
}

/// Where the text goes on after `c` in any of its forms at `at`.
void step(Places& places, const QString& text, qsizetype at, char32_t c)
{
    const QString plain = textOf(c);
    if (holds(text, at, plain)) {
        add(places, at + plain.size());
        const bool doubles = c == U'"' || c == U'\'' || c == U'}';
        if (doubles && holds(text, at, QString(plain + plain))) {
            add(places, at + 2);
        }
    }
    if (isBlank(c)) {
        add(places, at);
        if (at < text.size() && (text.at(at).isSpace() || text.at(at) == u'+')) {
            add(places, at + 1);
        }
    }
    if (const qsizetype after = afterPercents(text, at, c); after > 0) {
        add(places, after);
    }
    addBackslashForms(places, text, at, c);
    addEntities(places, text, at, c);
}

/// The end of `secret`, or of a long beginning of it, in `text` from `start` on, or -1.
qsizetype endOfEcho(const QList<uint>& secret, const QString& text, qsizetype start)
{
    const bool cutOff = text.endsWith(u'…');
    Places places{start};
    for (qsizetype i = 0; i < secret.size(); ++i) {
        Places next;
        for (const qsizetype place : std::as_const(places)) {
            step(next, text, place, secret.at(i));
        }
        const qsizetype furthest = *std::max_element(places.cbegin(), places.cend());
        if (next.isEmpty()) {
            const bool begun = cutOff && i >= shortSecret && furthest >= text.size() - longestForm;
            return begun ? text.size() - 1 : i >= longBeginning ? furthest : -1;
        }
        places = next;
    }
    return *std::max_element(places.cbegin(), places.cend());
}

bool isWordPart(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

} // namespace

QList<TextSpan> echoesOf(const QString& secret, const QString& text)
{
    const QList<uint> characters = secret.toUcs4();
    const auto visible =
        std::count_if(characters.cbegin(), characters.cend(), [](uint c) { return !isBlank(c); });
    QList<TextSpan> spans;
    if (visible == 0) {
        return spans;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = endOfEcho(characters, text, at);
        const bool counts =
            end > at && (visible >= shortSecret || (!isWordPart(text, at - 1) && !isWordPart(text, end)));
        if (counts) {
            spans.append({at, end});
            if (characters.size() > longBeginning) {
                at = end - 1; // so that the work does not grow with the product of both lengths
            }
        }
    }
    return spans + base64EchoesOf(secret.toUtf8(), text) + changedEchoesOf(secret, text);
}

} // namespace flowconnect
