#include "practice/connections/ConnectionStore.h"

#include "practice/http/RandomText.h"

#include <QDateTime>
#include <QMutexLocker>

#include <algorithm>

namespace flowconnect::practice {

ConnectionRecord ConnectionStore::add(ConnectionRecord record)
{
    const QMutexLocker lock(&m_mutex);
    record.id = randomUuid();
    record.etag = freshEtag();
    record.createdAt = QDateTime::currentMSecsSinceEpoch();
    record.updatedAt = record.createdAt;
    record.sequence = ++m_lastSequence;
    m_records.append(record);
    return record;
}

std::optional<ConnectionRecord> ConnectionStore::find(const QString& sandbox, const QString& id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found =
        std::find_if(m_records.cbegin(), m_records.cend(), [&](const ConnectionRecord& record) {
            return record.sandbox == sandbox && record.id == id;
        });
    return found == m_records.cend() ? std::nullopt : std::optional(*found);
}

QList<ConnectionRecord> ConnectionStore::all(const QString& sandbox) const
{
    const QMutexLocker lock(&m_mutex);
    QList<ConnectionRecord> records;
    std::copy_if(m_records.cbegin(), m_records.cend(), std::back_inserter(records),
                 [&](const ConnectionRecord& record) { return record.sandbox == sandbox; });
    return records;
}

ConnectionRecord ConnectionStore::replace(ConnectionRecord record)
{
    const QMutexLocker lock(&m_mutex);
    record.etag = freshEtag();
    record.updatedAt = QDateTime::currentMSecsSinceEpoch();
    std::replace_if(
        m_records.begin(), m_records.end(),
        [&](const ConnectionRecord& old) { return old.sandbox == record.sandbox && old.id == record.id; },
        record);
    return record;
}

bool ConnectionStore::remove(const QString& sandbox, const QString& id)
{
    const QMutexLocker lock(&m_mutex);
    return m_records.removeIf([&](const ConnectionRecord& record) {
        return record.sandbox == sandbox && record.id == id;
    }) > 0;
}

QStringList ConnectionStore::ids() const
{
    const QMutexLocker lock(&m_mutex);
    QStringList ids;
    for (const ConnectionRecord& record : m_records) {
        ids.append(record.id);
    }
    return ids;
}

} // namespace flowconnect::practice
