#pragma once

#include "practice/connections/ConnectionRecord.h"

#include <QHash>
#include <QList>
#include <QMutex>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace flowconnect::practice {

/// The connections of all sandboxes. Every function may be called from any thread; what is handed out doesn't
/// change any more.
class ConnectionStore
{
public:
    using Record = std::shared_ptr<const ConnectionRecord>;

    /// Keeps a new connection: gives it id, etag and sequence, and the time unless it brings one, and returns
    /// it complete. One that brings an id keeps it.
    ConnectionRecord add(ConnectionRecord record);

    /// The connection with that id in that sandbox, or null.
    Record find(const QString& sandbox, const QString& id) const;

    /// The connection with that id in whichever sandbox, or null.
    Record find(const QString& id) const;

    /// All connections of a sandbox, oldest first.
    QList<Record> all(const QString& sandbox) const;

    /// Puts `record` in place of the one with its id and etag, with a new etag and change time, and returns
    /// it; nothing if that one has been changed or removed meanwhile. The state is the store's, not the
    /// record's: see setState().
    std::optional<ConnectionRecord> replace(ConnectionRecord record);

    /// Sets the state, which is no change that an etag or a time tells. False when there is no such
    /// connection.
    bool setState(const QString& id, ResourceState state);

    /// Removes a connection; false when there is none.
    bool remove(const QString& sandbox, const QString& id);

    /// The ids of the connections that were created by calls, of all sandboxes, oldest first.
    QStringList idsFromApi() const;

private:
    Record findLocked(const QString& id) const;

    mutable QMutex m_mutex;
    std::map<qint64, Record> m_records; ///< by sequence
    QHash<QString, qint64> m_sequences; ///< by id
    qint64 m_lastSequence = 0;
};

} // namespace flowconnect::practice
