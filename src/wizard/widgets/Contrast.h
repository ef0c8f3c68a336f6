#pragma once

#include <QColor>

namespace flowconnect {

/// The least contrasts of WCAG 2.2: of text (success criterion 1.4.3), and of what tells a control or a
/// picture apart from what is around it (1.4.11).
inline constexpr double leastTextContrast = 4.5;
inline constexpr double leastShapeContrast = 3.0;

/// The contrast ratio of WCAG 2.2, from 1 to 21.
double contrast(const QColor& one, const QColor& other);

/// `wanted` where it has a contrast of `least` to `behind`, else the nearest colour on its way to black or
/// white that has. What can't be reached is black or white.
QColor readable(const QColor& wanted, const QColor& behind, double least);
/// The same for a line between two colours.
QColor readable(const QColor& wanted, const QColor& one, const QColor& other, double least);

} // namespace flowconnect
