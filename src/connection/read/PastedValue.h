#pragma once

#include <QString>

namespace flowconnect {

/// Characters that a line edit takes (QLineEdit::maxLength()); no value is longer.
inline constexpr qsizetype longestPaste = 32767;

/// Characters that a value of a field may have at most, tokens and lists of scopes excepted (a host name has
/// 253 at most, RFC 1035, 2.3.4; a name in PostgreSQL 63 bytes). Whether a text is a value or one to be read
/// is decided at once, while the window waits: a longer one counts as one to be read.
inline constexpr qsizetype longestFieldValue = 1024;

/// Characters that a field takes which holds neither a token nor a list of scopes: far more than any value
/// has, and few enough that the field answers each key at once.
inline constexpr qsizetype longestPlainText = 4096;

/// A header value as people paste it (access token, API key, organization ID, secret), made clean: blanks,
/// line breaks with the marks of a quoted mail, and invisible characters are taken off and out (a long token
/// copied from a mail comes in several lines); so are a pair of quotes around it, a comma or semicolon behind
/// it, `Authorization:` and `Bearer` in front of a token, and what mail programs make of an organization ID
/// (`mailto:X`, `X<mailto:X>`). A blank between two visible parts on one line stays: it is a mistake that the
/// field's check tells. A text longer than longestPaste comes back as it is.
QString cleanedPaste(const QString& text);

/// Scopes as people paste them, as the sign-in service wants them: separated by one comma each, whatever
/// stood between them (commas, semicolons, blanks, line breaks, quotes, the brackets of a list). A comma at
/// the beginning or end of `text` stays one, so that a piece can be put into a list; see cleanedScopes().
QString cleanedScopePiece(const QString& text);

/// The same of a whole list: no comma at the beginning or end.
QString cleanedScopes(const QString& text);

} // namespace flowconnect
