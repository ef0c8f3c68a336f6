#pragma once

#include "practice/connections/ConnectionRecord.h"

#include <QList>
#include <QMutex>
#include <QStringList>

#include <optional>

namespace flowconnect::practice {

/// The connections of all sandboxes. Every function may be called from any thread; records are handed out as
/// copies.
class ConnectionStore
{
public:
    /// Keeps a new connection: gives it id, etag, times and sequence, and returns it complete.
    ConnectionRecord add(ConnectionRecord record);

    /// The connection with that id in that sandbox.
    std::optional<ConnectionRecord> find(const QString& sandbox, const QString& id) const;

    /// All connections of a sandbox, oldest first.
    QList<ConnectionRecord> all(const QString& sandbox) const;

    /// Puts `record` in place of the one with its id and sandbox, with a new etag and change time, and
    /// returns it. The record must be there; only the server's thread changes the store, so it is after a
    /// find().
    ConnectionRecord replace(ConnectionRecord record);

    /// Removes a connection; false when there is none.
    bool remove(const QString& sandbox, const QString& id);

    /// The ids of all connections of all sandboxes, oldest first.
    QStringList ids() const;

private:
    mutable QMutex m_mutex;
    QList<ConnectionRecord> m_records;
    qint64 m_lastSequence = 0;
};

} // namespace flowconnect::practice
