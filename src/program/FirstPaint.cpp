#include "program/FirstPaint.h"

#include <QEvent>
#include <QWidget>

#include <cstdio>
#include <utility>

namespace flowconnect {

FirstPaint::FirstPaint(QWidget* window) : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_told, true)) {
        // After this event the whole window is painted and handed to the screen; then comes what is queued.
        QMetaObject::invokeMethod(
            this,
            [] {
                std::puts("shown");
                std::fflush(stdout);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace flowconnect
