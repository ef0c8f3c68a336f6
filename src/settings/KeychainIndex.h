#pragma once

#include <QStringList>

class QSettings;

namespace flowconnect {

/// The names of all keychain entries that this program wrote and has not deleted yet. Kept in the settings,
/// since a keychain can't be asked for them on every system. Names only, never a secret.
class KeychainIndex
{
public:
    /// `settings` outlives the list.
    explicit KeychainIndex(QSettings& settings) : m_settings(settings) {}

    QStringList all() const;
    bool has(const QString& key) const { return all().contains(key); }
    /// Call it before the write: an entry must never be there unknown.
    void add(const QString& key);
    void remove(const QString& key);

private:
    void save(const QStringList& keys);

    QSettings& m_settings;
};

} // namespace flowconnect
