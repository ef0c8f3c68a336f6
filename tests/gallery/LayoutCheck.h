#pragma once

#include <QStringList>

class QWidget;

namespace flowconnect::test {

/// What can't be seen whole in `window`, which is shown: texts that are wider or higher than their widget,
/// widgets that reach over the edge of what holds them, a window that is larger than its screen. One line
/// each, with the widget's name. What can be scrolled to counts as seen.
QStringList layoutFaults(const QWidget& window);

} // namespace flowconnect::test
