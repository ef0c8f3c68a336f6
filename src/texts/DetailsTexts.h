#pragma once

#include "connection/read/DatabaseText.h"

namespace flowconnect {

/// Why a text gave nothing, and what to do. `form`: as far as it was recognised.
QString textProblemText(TextProblem problem, TextForm form = TextForm::Unknown);

/// The name of a form, to be put into a sentence: "JSON", "command line"; empty for Unknown.
QString formText(TextForm form);

/// What leads to the readings of a text: as which form it was read, and that there is something to choose.
QString detailsLeadText(const DatabaseText& read);

/// The line that stands for a reading in a list.
QString choiceText(const DatabaseDetails& details);

/// Why a reading has no value for `detail`: its value is only a placeholder, or it is not in the text.
QString absenceText(const DatabaseDetails& details, Detail detail);

/// What was passed over, by name where that is certainly no secret; empty where nothing was.
QString passedOverText(const DatabaseDetails& details);

/// `value` as one line in which blanks at its ends and control characters can be seen.
QString visibleText(const QString& value);

} // namespace flowconnect
