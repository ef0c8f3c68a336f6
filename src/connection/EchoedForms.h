#pragma once

#include "connection/EchoedText.h"

namespace flowconnect {

/// Where `text` holds `secret` in a form that changes all of it at once: other case, full-width letters,
/// invisible characters in between, reversed, the hexadecimal digits of its bytes (`5333`, `53 33`,
/// `0x53,0x33`,
/// `\x53\x33`; of UTF-8 or UTF-16), or its bytes or code points as a list of decimal or octal numbers.
/// The work grows with the length of the text, not faster. A secret of fewer than four characters gives
/// nothing: it would be found by chance.
QList<TextSpan> changedEchoesOf(const QString& secret, const QString& text);

} // namespace flowconnect
