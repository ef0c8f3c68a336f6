#pragma once

#include "connection/Profile.h"

#include <QList>

#include <optional>

class QSettings;

namespace flowconnect {

/// The saved profiles. In the settings each is a group `profiles/<id>` with the keys
///
///     name, apiKey, organizationId, sandbox, scopes    text
///     signIn                                           clientSecret | accessToken
///     signedIn                                         true | false
///
/// A key that is missing or has another value counts as its default; keys and groups that this version does
/// not know stay as they are. No secret is among them: see SignInKeychain.
class ProfileStore
{
public:
    /// `settings` outlives the store.
    explicit ProfileStore(QSettings& settings) : m_settings(settings) {}

    /// By the names shown.
    QList<Profile> all() const;
    std::optional<Profile> find(const QString& id) const;
    /// Writes a profile; one without an id gets a new one. Gives the id.
    QString save(const Profile& profile);
    void remove(const QString& id);

private:
    QList<Profile> read() const;

    /// What all() gave last, as long as nothing has changed since.
    struct Listed
    {
        QList<Profile> profiles;
        quint64 foreignChanges = 0;
    };

    QSettings& m_settings;
    mutable std::optional<Listed> m_listed; ///< with LiveSettings only: those tell of every change
};

} // namespace flowconnect
