#pragma once

#include "connection/read/forms/UrlExtent.h"

namespace flowconnect {

/// How far the URL of `scheme` goes that has its hosts or user at `from`, before `limit`: its words from the
/// first on that make sense, with blanks only where they are in a password or an option, and with the lines
/// together that a mail program has broken.
UrlExtent extentOfWords(const QString& text, const UrlScheme& scheme, qsizetype from, qsizetype limit);

} // namespace flowconnect
