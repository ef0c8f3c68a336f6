#pragma once

#include <QList>
#include <QString>

namespace flowconnect {

/// A piece of a text: characters `from` to `to`, the latter not included.
struct TextSpan
{
    qsizetype from;
    qsizetype to;
};

/// Where `text` holds `secret`: as it is, percent-encoded, with the escapes of JSON or of HTML (each also
/// twice or half done), with quotes and braces doubled, its blanks and control characters run together or
/// left out, as base64 of any kind, also in the middle of more base64 and encoded once more, or in one of the
/// forms of changedEchoesOf(). A text that ends in `…` may hold its beginning only: from the fourth character
/// on that counts too; of a longer secret 64 characters are enough. A secret shorter than four characters
/// counts where it stands as a word of its own.
/// Not found: a secret that was split, shortened otherwise, compressed or encrypted.
QList<TextSpan> echoesOf(const QString& secret, const QString& text);

} // namespace flowconnect
