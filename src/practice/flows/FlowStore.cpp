#include "practice/flows/FlowStore.h"

#include "practice/http/RandomText.h"

#include <QDateTime>
#include <QMutexLocker>
#include <QSet>

#include <algorithm>

namespace flowconnect::practice {

namespace {

template <typename Record> std::shared_ptr<const Record> completed(Record record, qint64 sequence)
{
    record.id = randomUuid();
    record.etag = freshEtag();
    record.sequence = sequence;
    if (record.origin.createdAt == 0) {
        record.origin.createdAt = QDateTime::currentMSecsSinceEpoch();
    }
    record.origin.updatedAt = std::max(record.origin.updatedAt, record.origin.createdAt);
    return std::make_shared<const Record>(std::move(record));
}

template <typename Record>
QList<std::shared_ptr<const Record>> inSandbox(const QList<std::shared_ptr<const Record>>& records,
                                               const QString& sandbox)
{
    QList<std::shared_ptr<const Record>> found;
    std::copy_if(records.cbegin(), records.cend(), std::back_inserter(found),
                 [&](const auto& record) { return record->sandbox == sandbox; });
    return found;
}

} // namespace

QString FlowStore::add(SourceConnectionRecord record)
{
    const QMutexLocker lock(&m_mutex);
    m_sources.append(completed(std::move(record), ++m_lastSequence));
    m_bases.insert(m_sources.last()->id, m_sources.last()->baseConnectionId);
    return m_sources.last()->id;
}

QString FlowStore::add(FlowRecord record)
{
    const QMutexLocker lock(&m_mutex);
    if (record.lastRun) {
        record.lastRun->id = randomUuid();
    }
    m_flows.append(completed(std::move(record), ++m_lastSequence));
    QSet<QString> bases;
    for (const QString& source : m_flows.last()->sourceConnectionIds) {
        bases.insert(m_bases.value(source));
    }
    for (const QString& base : std::as_const(bases)) {
        ++m_uses[base];
    }
    return m_flows.last()->id;
}

QList<FlowStore::SourceConnection> FlowStore::sourceConnections(const QString& sandbox) const
{
    const QMutexLocker lock(&m_mutex);
    return inSandbox(m_sources, sandbox);
}

QList<FlowStore::Flow> FlowStore::flows(const QString& sandbox) const
{
    const QMutexLocker lock(&m_mutex);
    return inSandbox(m_flows, sandbox);
}

bool FlowStore::usesConnection(const QString& baseConnectionId) const
{
    const QMutexLocker lock(&m_mutex);
    return m_uses.contains(baseConnectionId);
}

} // namespace flowconnect::practice
