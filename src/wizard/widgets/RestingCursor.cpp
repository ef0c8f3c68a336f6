#include "wizard/widgets/RestingCursor.h"

#include "wizard/widgets/PersonActivity.h"

#include <QApplication>

#include <utility>

namespace flowconnect {

RestingCursor::RestingCursor(int restMs, QObject* parent) : QObject(parent)
{
    m_untouched.setSingleShot(true);
    m_untouched.setInterval(restMs);
    connect(&m_untouched, &QTimer::timeout, this, &RestingCursor::rest);
    new PersonActivity(
        [this] {
            wake();
            m_untouched.start();
        },
        this);
    m_untouched.start();
}

RestingCursor::~RestingCursor()
{
    wake();
}

void RestingCursor::rest()
{
    const int blinkMs = QApplication::cursorFlashTime();
    if (blinkMs > 0) { // else the desktop wants none that blink
        m_blinkMs = blinkMs;
        QApplication::setCursorFlashTime(0);
    }
}

void RestingCursor::wake()
{
    if (isResting()) {
        QApplication::setCursorFlashTime(std::exchange(m_blinkMs, 0));
    }
}

} // namespace flowconnect
