#pragma once

class QLineEdit;

namespace flowconnect {

/// Applies cleanedPaste() to what is pasted into `edit`, and to its text when the focus leaves it. A line
/// edit alone would turn the line breaks of a token that was copied from a mail into blanks. Call it before
/// other connections to `edit` are made: these then get the clean value.
void cleanPastesInto(QLineEdit* edit);

} // namespace flowconnect
