#include "wizard/LinkButton.h"

#include <QApplication>
#include <QEvent>

namespace flowconnect {

LinkButton::LinkButton(QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    updateLook();
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
    const QColor colour = linked.color(QPalette::Active, QPalette::Link);
    linked.setColor(QPalette::Active, QPalette::ButtonText, colour);
    linked.setColor(QPalette::Inactive, QPalette::ButtonText, colour);
    setPalette(linked);
    QFont underlined = QApplication::font(this);
    underlined.setUnderline(true);
    setFont(underlined);
}

} // namespace flowconnect
