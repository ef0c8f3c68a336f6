#pragma once

#include <QString>

#include <functional>

class QEvent;

namespace flowconnect {

/// Accepts a single file that is dragged over a page or dropped onto it; `read` gets the path of a dropped
/// file. Returns false for every other event, and does nothing with it.
bool takeDroppedFile(QEvent* event, const std::function<void(const QString& path)>& read);

} // namespace flowconnect
