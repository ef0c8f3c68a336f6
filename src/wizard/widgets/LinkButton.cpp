#include "wizard/widgets/LinkButton.h"

#include <QApplication>
#include <QEvent>
#include <QStyleOption>
#include <QStylePainter>

#include <algorithm>
#include <cmath>

namespace flowconnect {

namespace {

/// WCAG 2.1, "relative luminance".
double luminance(const QColor& colour)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The palette's link colour. Where a dark theme does not set it, the blue of light themes would be
/// unreadable: then the colour of the text.
QColor readableLink(const QPalette& palette)
{
    const QColor link = palette.color(QPalette::Active, QPalette::Link);
    const double front = luminance(link);
    const double back = luminance(palette.color(QPalette::Active, QPalette::Base));
    const double contrast = (std::max(front, back) + 0.05) / (std::min(front, back) + 0.05);
    return contrast >= 4.5 ? link : palette.color(QPalette::Active, QPalette::Text);
}

} // namespace

LinkButton::LinkButton(QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    updateLook();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()), QToolButton::sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    // Without a frame: the text is aligned with the fields above and below it.
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    painter.drawItemText(rect(), Qt::AlignCenter, option.palette, isEnabled(), option.text,
                         QPalette::ButtonText);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

void LinkButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange) {
        updateLook();
    }
}

void LinkButton::updateLook()
{
    QPalette linked = QApplication::palette(this);
    const QColor colour = readableLink(linked);
    linked.setColor(QPalette::Active, QPalette::ButtonText, colour);
    linked.setColor(QPalette::Inactive, QPalette::ButtonText, colour);
    setPalette(linked);
    QFont underlined = QApplication::font(this);
    underlined.setUnderline(true);
    setFont(underlined);
}

} // namespace flowconnect
