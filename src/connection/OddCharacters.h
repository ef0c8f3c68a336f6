#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace flowconnect {

/// Why a character is odd: in a field it can't be told from nothing, or from another character.
enum class OddKind {
    Invisible, ///< takes no room or is empty: zero width, joiners, soft hyphen, fillers, variation selectors,
               ///< tags
    Direction, ///< turns the direction of writing
    LineBreak, ///< ends a line or a page
    Control,   ///< another control character (category Cc), the tab among them
    Damaged,   ///< no character of any writing: half of a surrogate pair, not assigned, U+FFFC, U+FFFD
    Blank,     ///< a blank other than that of the keyboard
    Quote,     ///< a quotation mark other than ' and "
    Dash,      ///< a dash or hyphen other than -
    FullWidth, ///< a full-width form that halfWidth() changes
    LookAlike, ///< a letter of another script that looks like a Latin one, in a text with Latin letters
};

/// An odd character and where it stands. A carriage return with its line feed is one line break.
struct OddCharacter
{
    qsizetype at;     ///< in UTF-16 units
    qsizetype length; ///< the same: 1, or 2 for a surrogate pair and for CR LF
    char32_t character;
    OddKind kind;

    bool operator==(const OddCharacter&) const = default;
};

/// The kind of `c` by itself, whatever is around it; never LookAlike. Nothing for an ordinary character.
std::optional<OddKind> oddKindOf(char32_t c);

/// The odd characters of `text`, from its beginning. A letter counts as a look-alike where its label
/// (letters, digits, `_`, `-`) has a Latin letter too, or has look-alikes only while Latin letters stand
/// elsewhere in the text. The joiner (U+200D) and the variation selectors within an emoji belong to it and
/// are not odd. The blank of the keyboard is never odd.
QList<OddCharacter> oddCharactersIn(QStringView text);

/// What the keyboard has instead of `c`: ' ' for a blank, a tab and a line break, '-' for a dash, a straight
/// quotation mark for another, the Latin letter for its look-alike, what halfWidth() gives. Empty where
/// nothing stands for it, as for an invisible character; `c` itself where it is not odd.
QString ordinaryFor(char32_t c);

} // namespace flowconnect
