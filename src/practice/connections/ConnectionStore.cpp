#include "practice/connections/ConnectionStore.h"

#include "practice/http/RandomText.h"

#include <QDateTime>
#include <QMutexLocker>

namespace flowconnect::practice {

ConnectionRecord ConnectionStore::add(ConnectionRecord record)
{
    const QMutexLocker lock(&m_mutex);
    if (record.id.isEmpty()) {
        record.id = randomUuid();
    }
    record.etag = freshEtag();
    if (record.origin.createdAt == 0) {
        record.origin.createdAt = QDateTime::currentMSecsSinceEpoch();
    }
    if (record.origin.updatedAt == 0) {
        record.origin.updatedAt = record.origin.createdAt;
    }
    record.sequence = ++m_lastSequence;
    m_records.emplace(record.sequence, std::make_shared<const ConnectionRecord>(record));
    m_sequences.insert(record.id, record.sequence);
    return record;
}

ConnectionStore::Record ConnectionStore::findLocked(const QString& id) const
{
    const auto sequence = m_sequences.constFind(id);
    return sequence == m_sequences.constEnd() ? nullptr : m_records.at(*sequence);
}

ConnectionStore::Record ConnectionStore::find(const QString& id) const
{
    const QMutexLocker lock(&m_mutex);
    return findLocked(id);
}

ConnectionStore::Record ConnectionStore::find(const QString& sandbox, const QString& id) const
{
    const Record found = find(id);
    return found && found->sandbox == sandbox ? found : nullptr;
}

QList<ConnectionStore::Record> ConnectionStore::all(const QString& sandbox) const
{
    const QMutexLocker lock(&m_mutex);
    QList<Record> records;
    for (const auto& [sequence, record] : m_records) {
        if (record->sandbox == sandbox) {
            records.append(record);
        }
    }
    return records;
}

std::optional<ConnectionRecord> ConnectionStore::replace(ConnectionRecord record)
{
    const QMutexLocker lock(&m_mutex);
    const Record current = findLocked(record.id);
    if (!current || current->etag != record.etag) {
        return std::nullopt;
    }
    record.etag = freshEtag();
    record.state = current->state;
    record.origin.updatedAt = QDateTime::currentMSecsSinceEpoch();
    m_records[record.sequence] = std::make_shared<const ConnectionRecord>(record);
    return record;
}

bool ConnectionStore::setState(const QString& id, ResourceState state)
{
    const QMutexLocker lock(&m_mutex);
    const Record current = findLocked(id);
    if (!current) {
        return false;
    }
    ConnectionRecord changed = *current;
    changed.state = state;
    m_records[changed.sequence] = std::make_shared<const ConnectionRecord>(changed);
    return true;
}

bool ConnectionStore::remove(const QString& sandbox, const QString& id)
{
    const QMutexLocker lock(&m_mutex);
    const Record current = findLocked(id);
    if (!current || current->sandbox != sandbox) {
        return false;
    }
    m_records.erase(current->sequence);
    m_sequences.remove(id);
    return true;
}

QStringList ConnectionStore::idsFromApi() const
{
    const QMutexLocker lock(&m_mutex);
    QStringList ids;
    for (const auto& [sequence, record] : m_records) {
        if (record->fromApi) {
            ids.append(record->id);
        }
    }
    return ids;
}

} // namespace flowconnect::practice
