#pragma once

#include <QStringList>

#include <functional>

class QObject;
class QSettings;

namespace flowconnect {

/// The names of all keychain entries that this program wrote and has not deleted yet. Kept in the settings,
/// since a keychain can't be asked for them on every system. Names only, never a secret. Each has a settings
/// key of its own, so that two windows never overwrite each other's:
///
///     secrets/entry/<name in base64url>    the name
///
/// What an older version left as one list, `secrets/entries`, is taken apart when the index is made.
class KeychainIndex
{
public:
    /// `settings` outlives the list.
    explicit KeychainIndex(QSettings& settings);

    QStringList all() const;
    bool has(const QString& key) const { return all().contains(key); }
    /// Call it before the write: an entry must never be there unknown.
    void add(const QString& key);
    void remove(const QString& key);
    /// Calls `then` once all that was added is on the disk, at once where it is already; not at all once
    /// `context` is gone.
    void whenSaved(QObject* context, const std::function<void()>& then);
    /// Calls `then` once all() has what other windows have added and removed until now, at once where the
    /// settings are a plain file; not at all once `context` is gone.
    void whenFresh(QObject* context, const std::function<void()>& then);

private:
    QSettings& m_settings;
};

} // namespace flowconnect
