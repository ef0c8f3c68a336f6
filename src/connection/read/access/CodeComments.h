#pragma once

#include <QString>

namespace flowconnect {

/// Program text without its comments: `//` and `#` at the beginning of a line or behind a blank, `/* … */`,
/// `<!-- … -->`; not within quotes, which end with their line.
QString withoutComments(const QString& text);

} // namespace flowconnect
