#pragma once

#include <QString>

class QWidget;

namespace flowconnect {

/// Has a screen reader speak `text`, news that `from` shows and that no focus leads to. Nothing where `from`
/// is not on screen, and where `text` is empty. Returns at once.
///
/// From Qt 6.8 on this is QAccessibleAnnouncementEvent. Earlier versions drop QAccessible::Alert on Linux,
/// and Orca 43 does not know announcements: there something of the role "notification" appears, which Orca
/// reads whatever has the focus.
void announce(QWidget* from, const QString& text);

} // namespace flowconnect
