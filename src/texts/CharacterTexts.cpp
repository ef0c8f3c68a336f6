#include "texts/CharacterTexts.h"

#include "connection/OddCharacters.h"

#include <QChar>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct CharacterTexts
{
    Q_DECLARE_TR_FUNCTIONS(CharacterTexts)
};

struct CharacterName
{
    char32_t first;
    char32_t last;
    const char* name;
};

/// After the names of Unicode, in the words of people who don't know it. The first row that fits counts.
constexpr CharacterName characterNames[] = {
    {0x0000, 0x0000, QT_TRANSLATE_NOOP("CharacterTexts", "null character")},
    {0x0009, 0x0009, QT_TRANSLATE_NOOP("CharacterTexts", "tab")},
    {0x000A, 0x000A, QT_TRANSLATE_NOOP("CharacterTexts", "line break")},
    {0x000B, 0x000B, QT_TRANSLATE_NOOP("CharacterTexts", "vertical tab")},
    {0x000C, 0x000C, QT_TRANSLATE_NOOP("CharacterTexts", "page break")},
    {0x000D, 0x000D, QT_TRANSLATE_NOOP("CharacterTexts", "line break")},
    {0x0020, 0x0020, QT_TRANSLATE_NOOP("CharacterTexts", "space")},
    {0x0085, 0x0085, QT_TRANSLATE_NOOP("CharacterTexts", "line break")},
    {0x0000, 0x001F, QT_TRANSLATE_NOOP("CharacterTexts", "control character")},
    {0x007F, 0x009F, QT_TRANSLATE_NOOP("CharacterTexts", "control character")},
    {0x00A0, 0x00A0, QT_TRANSLATE_NOOP("CharacterTexts", "no-break space")},
    {0x00AB, 0x00AB, QT_TRANSLATE_NOOP("CharacterTexts", "angle quotation mark")},
    {0x00AD, 0x00AD, QT_TRANSLATE_NOOP("CharacterTexts", "soft hyphen")},
    {0x00B4, 0x00B4, QT_TRANSLATE_NOOP("CharacterTexts", "acute accent")},
    {0x00BB, 0x00BB, QT_TRANSLATE_NOOP("CharacterTexts", "angle quotation mark")},
    {0x02BC, 0x02BC, QT_TRANSLATE_NOOP("CharacterTexts", "modifier apostrophe")},
    {0x034F, 0x034F, QT_TRANSLATE_NOOP("CharacterTexts", "combining grapheme joiner")},
    {0x061C, 0x061C, QT_TRANSLATE_NOOP("CharacterTexts", "Arabic letter mark")},
    {0x115F, 0x1160, QT_TRANSLATE_NOOP("CharacterTexts", "Hangul filler")},
    {0x180B, 0x180D, QT_TRANSLATE_NOOP("CharacterTexts", "variation selector")},
    {0x180E, 0x180E, QT_TRANSLATE_NOOP("CharacterTexts", "Mongolian vowel separator")},
    {0x180F, 0x180F, QT_TRANSLATE_NOOP("CharacterTexts", "variation selector")},
    {0x2000, 0x2000, QT_TRANSLATE_NOOP("CharacterTexts", "en space")},
    {0x2001, 0x2001, QT_TRANSLATE_NOOP("CharacterTexts", "em space")},
    {0x2002, 0x2002, QT_TRANSLATE_NOOP("CharacterTexts", "en space")},
    {0x2003, 0x2003, QT_TRANSLATE_NOOP("CharacterTexts", "em space")},
    {0x2007, 0x2007, QT_TRANSLATE_NOOP("CharacterTexts", "figure space")},
    {0x2008, 0x2008, QT_TRANSLATE_NOOP("CharacterTexts", "punctuation space")},
    {0x2009, 0x2009, QT_TRANSLATE_NOOP("CharacterTexts", "thin space")},
    {0x200A, 0x200A, QT_TRANSLATE_NOOP("CharacterTexts", "hair space")},
    {0x2004, 0x2006, QT_TRANSLATE_NOOP("CharacterTexts", "narrow space")},
    {0x200B, 0x200B, QT_TRANSLATE_NOOP("CharacterTexts", "zero width space")},
    {0x200C, 0x200C, QT_TRANSLATE_NOOP("CharacterTexts", "zero width non-joiner")},
    {0x200D, 0x200D, QT_TRANSLATE_NOOP("CharacterTexts", "zero width joiner")},
    {0x200E, 0x200E, QT_TRANSLATE_NOOP("CharacterTexts", "left-to-right mark")},
    {0x200F, 0x200F, QT_TRANSLATE_NOOP("CharacterTexts", "right-to-left mark")},
    {0x2010, 0x2010, QT_TRANSLATE_NOOP("CharacterTexts", "typographic hyphen")},
    {0x2011, 0x2011, QT_TRANSLATE_NOOP("CharacterTexts", "non-breaking hyphen")},
    {0x2012, 0x2012, QT_TRANSLATE_NOOP("CharacterTexts", "figure dash")},
    {0x2013, 0x2013, QT_TRANSLATE_NOOP("CharacterTexts", "en dash")},
    {0x2014, 0x2014, QT_TRANSLATE_NOOP("CharacterTexts", "em dash")},
    {0x2015, 0x2015, QT_TRANSLATE_NOOP("CharacterTexts", "horizontal bar")},
    {0x2018, 0x201B, QT_TRANSLATE_NOOP("CharacterTexts", "curly single quotation mark")},
    {0x201C, 0x201F, QT_TRANSLATE_NOOP("CharacterTexts", "curly quotation mark")},
    {0x2028, 0x2028, QT_TRANSLATE_NOOP("CharacterTexts", "line separator")},
    {0x2029, 0x2029, QT_TRANSLATE_NOOP("CharacterTexts", "paragraph separator")},
    {0x202A, 0x202A, QT_TRANSLATE_NOOP("CharacterTexts", "left-to-right embedding")},
    {0x202B, 0x202B, QT_TRANSLATE_NOOP("CharacterTexts", "right-to-left embedding")},
    {0x202C, 0x202C, QT_TRANSLATE_NOOP("CharacterTexts", "end of a writing direction")},
    {0x202D, 0x202D, QT_TRANSLATE_NOOP("CharacterTexts", "left-to-right override")},
    {0x202E, 0x202E, QT_TRANSLATE_NOOP("CharacterTexts", "right-to-left override")},
    {0x202F, 0x202F, QT_TRANSLATE_NOOP("CharacterTexts", "narrow no-break space")},
    {0x2032, 0x2033, QT_TRANSLATE_NOOP("CharacterTexts", "prime")},
    {0x2039, 0x203A, QT_TRANSLATE_NOOP("CharacterTexts", "angle quotation mark")},
    {0x2043, 0x2043, QT_TRANSLATE_NOOP("CharacterTexts", "hyphen bullet")},
    {0x205F, 0x205F, QT_TRANSLATE_NOOP("CharacterTexts", "mathematical space")},
    {0x2060, 0x2060, QT_TRANSLATE_NOOP("CharacterTexts", "word joiner")},
    {0x2061, 0x2064, QT_TRANSLATE_NOOP("CharacterTexts", "invisible mathematical operator")},
    {0x2066, 0x2066, QT_TRANSLATE_NOOP("CharacterTexts", "left-to-right isolate")},
    {0x2067, 0x2067, QT_TRANSLATE_NOOP("CharacterTexts", "right-to-left isolate")},
    {0x2068, 0x2068, QT_TRANSLATE_NOOP("CharacterTexts", "first-strong isolate")},
    {0x2069, 0x2069, QT_TRANSLATE_NOOP("CharacterTexts", "end of an isolate")},
    {0x2212, 0x2212, QT_TRANSLATE_NOOP("CharacterTexts", "minus sign")},
    {0x2800, 0x2800, QT_TRANSLATE_NOOP("CharacterTexts", "blank Braille pattern")},
    {0x3000, 0x3000, QT_TRANSLATE_NOOP("CharacterTexts", "full-width space")},
    {0x3001, 0x3001, QT_TRANSLATE_NOOP("CharacterTexts", "ideographic comma")},
    {0x3002, 0x3002, QT_TRANSLATE_NOOP("CharacterTexts", "ideographic full stop")},
    {0x300C, 0x300F, QT_TRANSLATE_NOOP("CharacterTexts", "corner bracket")},
    {0x301D, 0x301F, QT_TRANSLATE_NOOP("CharacterTexts", "double prime quotation mark")},
    {0x3164, 0x3164, QT_TRANSLATE_NOOP("CharacterTexts", "Hangul filler")},
    {0xFE00, 0xFE0F, QT_TRANSLATE_NOOP("CharacterTexts", "variation selector")},
    {0xFE41, 0xFE44, QT_TRANSLATE_NOOP("CharacterTexts", "corner bracket")},
    {0xFE58, 0xFE58, QT_TRANSLATE_NOOP("CharacterTexts", "small em dash")},
    {0xFE63, 0xFE63, QT_TRANSLATE_NOOP("CharacterTexts", "small hyphen")},
    {0xFEFF, 0xFEFF, QT_TRANSLATE_NOOP("CharacterTexts", "byte order mark")},
    {0xFF01, 0xFF01, QT_TRANSLATE_NOOP("CharacterTexts", "full-width exclamation mark")},
    {0xFF03, 0xFF03, QT_TRANSLATE_NOOP("CharacterTexts", "full-width number sign")},
    {0xFF05, 0xFF05, QT_TRANSLATE_NOOP("CharacterTexts", "full-width percent sign")},
    {0xFF06, 0xFF06, QT_TRANSLATE_NOOP("CharacterTexts", "full-width ampersand")},
    {0xFF08, 0xFF09, QT_TRANSLATE_NOOP("CharacterTexts", "full-width parenthesis")},
    {0xFF0C, 0xFF0C, QT_TRANSLATE_NOOP("CharacterTexts", "full-width comma")},
    {0xFF0D, 0xFF0D, QT_TRANSLATE_NOOP("CharacterTexts", "full-width hyphen")},
    {0xFF0E, 0xFF0E, QT_TRANSLATE_NOOP("CharacterTexts", "full-width period")},
    {0xFF0F, 0xFF0F, QT_TRANSLATE_NOOP("CharacterTexts", "full-width slash")},
    {0xFF1A, 0xFF1A, QT_TRANSLATE_NOOP("CharacterTexts", "full-width colon")},
    {0xFF1B, 0xFF1B, QT_TRANSLATE_NOOP("CharacterTexts", "full-width semicolon")},
    {0xFF1D, 0xFF1D, QT_TRANSLATE_NOOP("CharacterTexts", "full-width equals sign")},
    {0xFF1F, 0xFF1F, QT_TRANSLATE_NOOP("CharacterTexts", "full-width question mark")},
    {0xFF20, 0xFF20, QT_TRANSLATE_NOOP("CharacterTexts", "full-width at sign")},
    {0xFF3F, 0xFF3F, QT_TRANSLATE_NOOP("CharacterTexts", "full-width underscore")},
    {0xFF10, 0xFF19, QT_TRANSLATE_NOOP("CharacterTexts", "full-width digit")},
    {0xFF21, 0xFF3A, QT_TRANSLATE_NOOP("CharacterTexts", "full-width letter")},
    {0xFF41, 0xFF5A, QT_TRANSLATE_NOOP("CharacterTexts", "full-width letter")},
    {0xFF01, 0xFF5E, QT_TRANSLATE_NOOP("CharacterTexts", "full-width symbol")},
    {0xFF61, 0xFF61, QT_TRANSLATE_NOOP("CharacterTexts", "half-width ideographic full stop")},
    {0xFFA0, 0xFFA0, QT_TRANSLATE_NOOP("CharacterTexts", "Hangul filler")},
    {0xFFFC, 0xFFFC, QT_TRANSLATE_NOOP("CharacterTexts", "placeholder of an object")},
    {0xFFFD, 0xFFFD, QT_TRANSLATE_NOOP("CharacterTexts", "replacement character")},
    {0xD800, 0xDFFF, QT_TRANSLATE_NOOP("CharacterTexts", "half of a character")},
    {0xE0000, 0xE007F, QT_TRANSLATE_NOOP("CharacterTexts", "invisible tag character")},
    {0xE0100, 0xE01EF, QT_TRANSLATE_NOOP("CharacterTexts", "variation selector")},
};

QString letterText(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Cyrillic:
        return CharacterTexts::tr("Cyrillic letter");
    case QChar::Script_Greek:
        return CharacterTexts::tr("Greek letter");
    case QChar::Script_Armenian:
        return CharacterTexts::tr("Armenian letter");
    default:
        return CharacterTexts::tr("letter");
    }
}

/// Of characters that are not in the table.
QString kindText(char32_t c)
{
    const auto kind = oddKindOf(c);
    if (kind == OddKind::Invisible) {
        return CharacterTexts::tr("invisible character");
    }
    if (kind == OddKind::Damaged) {
        return CharacterTexts::tr("unassigned character");
    }
    if (kind == OddKind::Blank) {
        return CharacterTexts::tr("unusual space");
    }
    if (QChar::isMark(c)) {
        return CharacterTexts::tr("combining mark");
    }
    return QChar::isLetter(c) ? letterText(c) : CharacterTexts::tr("character");
}

QString nameText(char32_t c)
{
    const auto* found =
        std::find_if(std::begin(characterNames), std::end(characterNames),
                     [c](const CharacterName& row) { return c >= row.first && c <= row.last; });
    return found == std::end(characterNames) ? kindText(c) : CharacterTexts::tr(found->name);
}

/// There is something to be seen of it that stands by itself.
bool canBeShown(char32_t c)
{
    const auto kind = oddKindOf(c);
    const bool visible =
        !kind || kind == OddKind::Quote || kind == OddKind::Dash || kind == OddKind::FullWidth;
    return visible && c != U' ' && !QChar::isMark(c);
}

} // namespace

QString characterText(char32_t c)
{
    const QString code = u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0');
    const QString name = nameText(c);
    return canBeShown(c)
               ? CharacterTexts::tr("%1 (%2, %3)").arg(name, QStringView(QChar::fromUcs4(c)).toString(), code)
               : CharacterTexts::tr("%1 (%2)").arg(name, code);
}

QString maskedCharacterText(char32_t c)
{
    return QChar::isLetterOrNumber(c) && canBeShown(c) ? nameText(c) : characterText(c);
}

} // namespace flowconnect
