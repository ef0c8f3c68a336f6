#pragma once

#include "settings/SecretStatus.h"

#include <QString>

namespace flowconnect {

/// Where the password is, and why, in the current language.
QString secretText(const SecretStatus& status);
/// Where client secret and access token are, and why.
QString signInSecretText(const SecretStatus& status);
/// The words of the button that asks the keychain once more.
QString tryAgainText();
/// What became of deleting all entries: `count` were deleted, `goneBefore` were not there any more; `worst`
/// is SecretState::Absent where none is left.
QString forgottenText(int count, SecretState worst, int goneBefore);
/// Why the secrets of a deleted profile may still be in the keychain.
QString profileNotForgottenText(SecretState reason);

} // namespace flowconnect
