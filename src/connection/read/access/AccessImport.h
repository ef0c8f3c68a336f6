#pragma once

#include "connection/ConnectionDraft.h"
#include "connection/read/access/AccessBlock.h"

#include <QByteArray>

#include <optional>

namespace flowconnect {

/// Reads what has values for Platform, by its content: see AccessFormat for the forms, and their readers for
/// what each takes. Every value is cleaned like a pasted one; placeholders and values with control characters
/// count as missing. The bytes are UTF-8, at most 1 MiB; 128 KiB where they aren't JSON.
AccessImport readAccessImport(const QByteArray& bytes);

/// The same of a text. `into`: the field that it came into; there a name that others use, too, is sure enough
/// (`secret: …` in the field of the client secret).
AccessImport readAccessText(const QString& text, std::optional<Field> into = {});

/// True where `text`, which came into `into` or onto the page, is more than a value: worth reading as above.
/// It takes milliseconds at most, whatever the text is: above longestFieldValue it goes by the signs in it
/// alone.
bool looksLikeAccessText(const QString& text, std::optional<Field> into = {});

/// True where `access` names another organization than the one that `draft` has signed in to, and more than
/// that: then its values belong into a profile of their own.
bool isOfOtherOrganization(const ImportedAccess& access, const ConnectionDraft& draft);

/// Puts the values of `access` into `draft`; what the text did not have stays as it was. Signing in is then
/// by what came: client secret before access token. The draft counts as not signed in any more. The
/// destination stays. The organization's name becomes the profile's where that has none.
void applyTo(ConnectionDraft& draft, const ImportedAccess& access);

} // namespace flowconnect
