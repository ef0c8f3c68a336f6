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
/// What became of deleting all entries: `count` are gone; `worst` is SecretState::Absent where all are.
QString forgottenText(int count, SecretState worst);
/// Why the secrets of a deleted profile may still be in the keychain.
QString profileNotForgottenText(SecretState reason);

} // namespace flowconnect
