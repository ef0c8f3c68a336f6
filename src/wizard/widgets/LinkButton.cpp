#include "wizard/widgets/LinkButton.h"

#include "wizard/widgets/Contrast.h"

#include <QApplication>
#include <QEvent>
#include <QStyleOption>
#include <QStylePainter>

namespace flowconnect {

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
    const QColor colour = readable(linked.color(QPalette::Active, QPalette::Link),
                                   linked.color(QPalette::Active, QPalette::Window),
                                   linked.color(QPalette::Active, QPalette::Base), leastTextContrast);
    linked.setColor(QPalette::Active, QPalette::ButtonText, colour);
    linked.setColor(QPalette::Inactive, QPalette::ButtonText, colour);
    setPalette(linked);
    QFont underlined = QApplication::font(this);
    underlined.setUnderline(true);
    setFont(underlined);
}

} // namespace flowconnect
