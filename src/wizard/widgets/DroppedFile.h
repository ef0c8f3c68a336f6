#pragma once

#include <QString>

#include <functional>

class QEvent;

namespace flowconnect {

/// Takes a single file that is dragged over a page or dropped onto it; `read` gets the path of a dropped one.
/// False for every other event, which is left alone.
bool takeDroppedFile(QEvent* event, const std::function<void(const QString& path)>& read);

} // namespace flowconnect
