#pragma once

class QLineEdit;
class QToolButton;

namespace flowconnect {

/// Lets a checkable button show and hide what `edit` masks. Its words are set by labelRevealButton().
void bindRevealButton(QToolButton* button, QLineEdit* edit);

/// "Show" or "Hide", in the language of now.
void labelRevealButton(QToolButton* button);

} // namespace flowconnect
