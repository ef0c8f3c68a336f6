#pragma once

class QLineEdit;

namespace flowconnect {

/// What is pasted into `edit`, and what stands in it when it is left, goes through cleanedPaste(). Pasting by
/// itself would turn the line breaks of a token that was copied from a mail into blanks. Call it before
/// anybody else listens to `edit`: they get the clean value.
void cleanPastesInto(QLineEdit* edit);

} // namespace flowconnect
