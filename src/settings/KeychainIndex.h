#pragma once

#include <QStringList>

#include <functional>

class QObject;
class QSettings;

namespace flowconnect {

/// The names of all keychain entries that this program wrote and has not deleted yet. Kept in the settings,
/// since a keychain can't be asked for them on every system. Names only, never a secret. Every write of an
/// entry has a note of its own, and before that, while it is under way, another one:
///
///     secrets/entry/<name in base64url>.<unique>                    the name
///     secrets/entry/<name in base64url>.w<ms since 1970>.<unique>   the name: is being written
///
/// So two windows never overwrite each other's, and whoever deletes an entry takes away the notes that were
/// there before, and no others: where a second window writes the entry in the same moment, it stays listed,
/// even if both are killed then. A write under way is listed for a day at least. Older versions wrote, and
/// read, `secrets/entry/<name in base64url>`.
///
/// What an older version left as one list, `secrets/entries`, is taken apart when the index is made.
class KeychainIndex
{
public:
    /// `settings` outlives the list.
    explicit KeychainIndex(QSettings& settings);

    QStringList all() const;
    bool has(const QString& key) const { return all().contains(key); }
    /// Lists an entry that is there.
    void add(const QString& key);
    /// Call it before the write: an entry must never be there unknown. Gives the note, for endWrite().
    QString beginWrite(const QString& key);
    /// Call it after the write, also where it failed: it may have been done all the same. `before`: notesOf()
    /// from before the write, which are not needed any more.
    void endWrite(const QString& key, const QString& note, const QStringList& before);
    /// The notes that a deletion which begins now makes void, for remove() once it has been confirmed.
    QStringList notesOf(const QString& key) const;
    void remove(const QStringList& notes);
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
