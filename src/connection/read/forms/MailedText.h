#pragma once

#include <QString>

namespace flowconnect {

/// A text as it was before mail and chat programs changed it.
struct MailedText
{
    QString text;
    bool isChanged = false;
    bool wasWrapped = false; ///< quoted-printable line breaks (RFC 2045, 6.7) were taken out
    bool hasLinks = false;   ///< links that a program has made of parts of the text were taken out
};

/// Takes back what was made of a URL: `=3D` and `=` at the end of a line, the backslashes of JSON (`:\/\/`),
/// Slack's and Markdown's mail links out of `password@host`, and a link checker's wrapper around it.
MailedText withoutMail(const QString& text);

} // namespace flowconnect
