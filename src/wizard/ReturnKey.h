#pragma once

class QKeyEvent;

namespace flowconnect {

/// Return on a button presses that button, and in a text that is only read does nothing: QDialog would press
/// its default one, which may be Create. True where `event` has been dealt with so.
bool leavesReturnToFocus(const QKeyEvent* event);

} // namespace flowconnect
