#pragma once

class QLineEdit;
class QToolButton;

namespace flowconnect {

/// In milliseconds: for so long a secret stays shown while the window is not the active one.
inline constexpr int longestUnwatched = 60'000;

/// Lets a checkable button show and hide what `edit` masks. It is masked again when its page is left, so also
/// when Create is reached, and longestUnwatched after the window has lost the focus; what is selected of it
/// never stays in the primary selection. The button's text is set by labelRevealButton().
void bindRevealButton(QToolButton* button, QLineEdit* edit);

/// Sets "Show" or "Hide", in the current language.
void labelRevealButton(QToolButton* button);

} // namespace flowconnect
