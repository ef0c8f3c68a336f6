#pragma once

#include "settings/KeychainDesk.h"
#include "settings/SignInKeychain.h"

namespace flowconnect::test::signin {

using Place = SecretStatus::Place;

inline const QString first = QStringLiteral("profile-1");
inline const QString second = QStringLiteral("profile-2");

inline SignInSecret secretOf(const QString& text)
{
    return {text,
            {QStringLiteral("token of ") + text, QDateTime(QDate(2030, 1, 2), QTime(3, 4, 5), Qt::UTC)}};
}

struct SignInDesk : test::KeychainDesk
{
    SignInKeychain secrets{keychain, settings};

    Place place() const { return secrets.status().place; }
    /// Keeps `first`'s secrets, and the keychain has them.
    void keepFirst()
    {
        secrets.keep(first, secretOf(QStringLiteral("one")));
        slow.answerAll();
    }
};

} // namespace flowconnect::test::signin
