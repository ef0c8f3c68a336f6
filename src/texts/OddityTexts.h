#pragma once

#include "connection/FieldOddities.h"

#include <QString>
#include <QStringList>

namespace flowconnect {

/// Which odd characters the value of `field` holds, by name, and with what it begins and ends, in the current
/// language. Letters and digits of a masked field are not told. Empty where there are none.
QString oddityText(Field field, const FieldOddities& found);

/// The words of the button that takes them out: "Remove", "Replace" or "Correct", by what it does; empty
/// where only the person knows what is meant.
QString oddityAction(const FieldOddities& found);

/// The words of the button that leaves the value as it is.
QString keepText();

/// What became of the value after that button, before oddityText().
QString keptText();

/// What was taken out or replaced by the button, by name.
QString correctedText(Field field, const FieldOddities& found);

/// What was mended when the field was left.
QString mendedText(const MendedValue& mended);

/// `sentences` as one text, one after the other as the language has it; empty ones are left out.
QString inARow(const QStringList& sentences);

/// The words of the button that brings back what was typed.
QString undoText();

} // namespace flowconnect
