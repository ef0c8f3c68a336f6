#pragma once

#include "connection/EchoedText.h"

namespace flowconnect {

/// In characters or bytes: what is shorter than this is found by chance in half of all words.
inline constexpr qsizetype shortSecret = 4;

/// Where `text` holds base64 of `bytes`, alone or among others, in either alphabet, also where the text is
/// cut off by an ellipsis, and base64 of such base64. A short secret counts only where it is all that was
/// encoded.
QList<TextSpan> base64EchoesOf(const QByteArray& bytes, const QString& text);

} // namespace flowconnect
