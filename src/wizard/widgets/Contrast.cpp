#include "wizard/widgets/Contrast.h"

#include <algorithm>
#include <cmath>

namespace flowconnect {

namespace {

constexpr int steps = 40;

/// WCAG 2.2, "relative luminance".
double luminance(const QColor& color)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor onTheWay(const QColor& from, const QColor& to, int step)
{
    const auto part = [step](int a, int b) {
        return a + (b - a) * step / steps;
    };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readable(const QColor& wanted, const QColor& behind, double least)
{
    return readable(wanted, behind, behind, least);
}

QColor readable(const QColor& wanted, const QColor& one, const QColor& other, double least)
{
    const auto worst = [&one, &other](const QColor& color) {
        return std::min(contrast(color, one), contrast(color, other));
    };
    const QColor end = worst(Qt::black) > worst(Qt::white) ? Qt::black : Qt::white;
    for (int step = 0; step <= steps; ++step) {
        if (const QColor color = onTheWay(wanted, end, step); worst(color) >= least) {
            return color;
        }
    }
    return end;
}

} // namespace flowconnect
