#pragma once

#include "connection/DraftValidation.h"

namespace flowconnect {

/// Whether `text` looks like something that carries a secret, whoever's it is: a connection string, a URL
/// with user information, JSON, a header, a line of `.pgpass` or `.env`, a command with credentials, an
/// access token or a client secret of Adobe. Errs on the side of yes: it decides what is not written to a
/// disk.
bool looksLikeSecret(const QString& text);

/// Whether `text` holds the password, the client secret or an access token of `draft`, plain or in one of the
/// forms of echoesOf().
bool holdsSecretOf(const ConnectionDraft& draft, const QString& text);

/// The value of `field` as typed for Adobe Experience Platform; practice's values are the program's own.
QString typedFor(Field field, const ConnectionDraft& draft);

/// Whether the value of `field`, as typed for Adobe Experience Platform, may be written to a disk outside the
/// keychain: it is empty or valid for its field, and neither looksLikeSecret() nor holdsSecretOf() holds.
/// Never true for the password, the client secret and the token.
bool mayBeStored(Field field, const ConnectionDraft& draft);

/// `value`, or nothing where it may not be written to a disk outside the keychain: it looksLikeSecret(), or
/// it holdsSecretOf() `draft`. For names, servers and the like in the journal.
QString fitForDisk(const QString& value, const ConnectionDraft& draft);

} // namespace flowconnect
