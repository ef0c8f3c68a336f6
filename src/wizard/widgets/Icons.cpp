#include "wizard/widgets/Icons.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

QIcon iconFor(const QString& name, const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    return QIcon(u":/icons/"_s + name + (dark ? u"-dark.svg"_s : u"-light.svg"_s));
}

} // namespace flowconnect
