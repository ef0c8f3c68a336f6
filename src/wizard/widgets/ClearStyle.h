#pragma once

#include <QProxyStyle>

class QApplication;

namespace flowconnect {

/// Fusion with edges that can be seen: around fields, boxes, buttons and ticks, stronger around what has the
/// focus, with the contrasts of WCAG 2.2 in light and dark palettes. Fusion's own are computed from the
/// window's colour and reach 2.3 in light palettes, 1.2 in dark ones.
class ClearStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ClearStyle();

    /// Takes Fusion's place where `application` has it; another style, the desktop's own, is kept. Keeps the
    /// colours of the application's palette for placeholders and links readable from then on, also where the
    /// desktop changes them.
    static void install(QApplication& application);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

} // namespace flowconnect
