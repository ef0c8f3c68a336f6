#pragma once

#include <QChar>

namespace flowconnect {

/// A control character (Unicode category Cc): NUL, line breaks, tabs, escape.
inline bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

} // namespace flowconnect
