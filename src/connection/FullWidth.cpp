#include "connection/FullWidth.h"

#include <algorithm>

namespace flowconnect {

QChar halfWidth(QChar c)
{
    constexpr char16_t distance = 0xFF01 - u'!';
    const char16_t unit = c.unicode();
    if (unit >= 0xFF01 && unit <= 0xFF5E) {
        return QChar(char16_t(unit - distance));
    }
    switch (unit) {
    case 0x3000:
        return u' ';
    case 0x3002:
    case 0xFF61:
        return u'.';
    case 0x3001:
        return u',';
    default:
        return c;
    }
}

QString halfWidth(QStringView text)
{
    QString plain = text.toString();
    std::transform(plain.cbegin(), plain.cend(), plain.begin(), [](QChar c) { return halfWidth(c); });
    return plain;
}

} // namespace flowconnect
