#include "wizard/ReturnKey.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace flowconnect {

bool leavesReturnToFocus(const QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        return false;
    }
    QWidget* focus = QApplication::focusWidget();
    if (qobject_cast<QToolButton*>(focus) != nullptr || qobject_cast<QPushButton*>(focus) != nullptr) {
        static_cast<QAbstractButton*>(focus)->click();
        return true;
    }
    const auto* const edit = qobject_cast<QLineEdit*>(focus);
    const bool onlyShows = edit != nullptr && edit->isReadOnly(); // it copies, if anything
    return onlyShows || qobject_cast<QAbstractScrollArea*>(focus) != nullptr;
}

} // namespace flowconnect
