#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace flowconnect {

/// The icon `name` (`advice`, `stop`, `done`, `todo`, `doing`) in the variant that shows on `palette`'s
/// window colour.
QIcon iconFor(const QString& name, const QPalette& palette);

} // namespace flowconnect
