#pragma once

#include <QString>

namespace flowconnect {

/// The name of `c` for people, in the current language, with its code point: "zero width space (U+200B)". A
/// character that can be seen stands there too: "full-width colon (：, U+FF1A)". Names any character, also
/// one that is not assigned or half of a surrogate pair.
QString characterText(char32_t c);

/// What kind of character `c` is, without saying which, for a field whose text is masked: "full-width
/// letter". Only for letters and digits, of which a secret consists; any other character as by
/// characterText().
QString maskedCharacterText(char32_t c);

} // namespace flowconnect
