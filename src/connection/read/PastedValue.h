#pragma once

#include <QString>

namespace flowconnect {

/// A header value as people paste it (access token, API key, organization ID, secret), made clean: blanks and
/// line breaks are taken off and out (a long token copied from a mail comes in several lines), a pair of
/// quotes around it too, and for a token `Authorization:` and `Bearer` in front. A blank between two visible
/// parts on one line stays: it is a mistake that the field's check tells.
QString cleanedPaste(const QString& text);

} // namespace flowconnect
