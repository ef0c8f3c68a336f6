#pragma once

#include <QString>

class QLabel;

namespace flowconnect {

/// `text` with places in its very long words at which a line may break: after punctuation, else every 15
/// characters. They are invisible (U+200B); what is copied should be the text itself.
QString breakable(const QString& text);

/// Puts `text` on a label that wraps, whatever names are in it. With such places in it the label can't be
/// selected: nobody should copy a name with invisible characters.
void showWrapped(QLabel* label, const QString& text);

} // namespace flowconnect
