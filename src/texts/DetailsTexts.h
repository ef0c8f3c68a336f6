#pragma once

#include "connection/read/DatabaseText.h"

namespace flowconnect {

/// Why a text gave nothing, and what to do.
QString textProblemText(TextProblem problem);

/// What is odd, one sentence after the other; empty for none.
QString oddityText(const QList<Oddity>& oddities);

/// The line that stands for a reading in a list.
QString choiceText(const DatabaseDetails& details);

/// `value` as one line in which blanks at its ends and control characters can be seen.
QString visibleText(const QString& value);

} // namespace flowconnect
