#pragma once

#include "settings/SecretStatus.h"
#include "wizard/widgets/FieldHint.h"

namespace flowconnect {

/// The line that tells where a secret is: in the keychain, in memory only, or why it is not where it should
/// be; then it has a button, and actionTriggered() says that the person wants the keychain asked once more.
class SecretHint : public FieldHint
{
    Q_OBJECT

public:
    /// Makes the sentence of a status: secretText() or signInSecretText().
    using Words = QString (*)(const SecretStatus&);

    using FieldHint::FieldHint;

    /// Shows `status` in the words that `words` has for it, in the current language.
    void showStatus(const SecretStatus& status, Words words);
};

} // namespace flowconnect
