#include "wizard/widgets/PersonActivity.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace flowconnect {

PersonActivity::PersonActivity(std::function<void()> note, QObject* parent)
    : QObject(parent),
      m_note(std::move(note))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PersonActivity::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
    case QEvent::InputMethod: // what Chinese is typed with may take the keys themselves
    case QEvent::FocusIn:
    case QEvent::Wheel:
    case QEvent::WindowActivate:
        m_note();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace flowconnect
