#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

namespace flowconnect {

/// `c` as a keyboard without an input method gives it: the full-width forms of ASCII (Unicode, "Halfwidth and
/// Fullwidth Forms", U+FF01 to U+FF5E), the ideographic blank, the full stops U+3002 and U+FF61 as a dot, the
/// ideographic comma as a comma. Any other character is given back.
QChar halfWidth(QChar c);

/// The same for each character; the length stays.
QString halfWidth(QStringView text);

} // namespace flowconnect
