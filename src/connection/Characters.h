#pragma once

#include <QChar>
#include <QStringView>

namespace flowconnect {

/// A control character (Unicode category Cc): NUL, line breaks, tabs, escape.
inline bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

/// True for a character that does something else than to stand there: control (Cc) and format characters
/// (Cf: writing direction, zero width, soft hyphen, byte order mark), line and paragraph separators (Zl, Zp),
/// halves of a surrogate pair, and what Unicode has not assigned.
bool isHidden(char32_t c);

/// True where `text` holds such a character: shown or copied it would be another text than it seems to be.
bool hasHidden(QStringView text);

/// `text` with a blank for each character of that kind.
QString withoutHidden(QStringView text);

} // namespace flowconnect
