#pragma once

class QLineEdit;
class QToolButton;

namespace flowconnect {

/// Lets a checkable button show and hide what `edit` masks. Its text is set by labelRevealButton().
void bindRevealButton(QToolButton* button, QLineEdit* edit);

/// Sets "Show" or "Hide", in the current language.
void labelRevealButton(QToolButton* button);

} // namespace flowconnect
