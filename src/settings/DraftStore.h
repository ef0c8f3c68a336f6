#pragma once

#include "settings/ProfileStore.h"

#include <QHash>
#include <QSettings>
#include <QVariant>

namespace flowconnect {

/// Keeps what was typed, secrets excepted, so that neither a crash nor closing the window loses it. What the
/// embedded Platform gave is not kept: it is new at every start.
class DraftStore
{
public:
    /// Both outlive the store.
    DraftStore(QSettings& settings, const ProfileStore& profiles) : m_settings(settings), m_profiles(profiles)
    {
    }

    /// Writes all fields but the secrets. A field that mayBeStored() does not let pass, since it is not valid
    /// or holds what looks like a secret, keeps the value that was saved before.
    /// Nothing is written where nothing has changed since the last save() or load(): what another window
    /// saved meanwhile is newer.
    void save(const ConnectionDraft& draft);
    /// Gives what was saved last; fields never saved have their defaults.
    ConnectionDraft load();

private:
    /// The values to write for a draft.
    static QHash<QString, QVariant> stored(const ConnectionDraft& draft);

    QSettings& m_settings;
    const ProfileStore& m_profiles;
    QHash<QString, QVariant> m_last; ///< as this window saved or loaded them last
};

} // namespace flowconnect
