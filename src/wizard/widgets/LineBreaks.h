#pragma once

#include <QString>

class QLabel;

namespace flowconnect {

/// `text` with invisible characters (U+200B) in its very long words, at which a line may break: after
/// punctuation, else every 15 characters. Not for text that is to be copied.
QString breakable(const QString& text);

/// Shows `text` on a label that wraps, however long its words are. Where it has such invisible characters the
/// label can't be selected, so that these are never copied.
void showWrapped(QLabel* label, const QString& text);

} // namespace flowconnect
