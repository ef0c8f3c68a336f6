#pragma once

#include "practice/flows/FlowRecords.h"

#include <QHash>
#include <QList>
#include <QMutex>

#include <memory>

namespace flowconnect::practice {

/// The source connections and dataflows of all sandboxes. Every function may be called from any thread; what
/// is handed out doesn't change any more.
class FlowStore
{
public:
    using SourceConnection = std::shared_ptr<const SourceConnectionRecord>;
    using Flow = std::shared_ptr<const FlowRecord>;

    /// Keeps a source connection: gives it id, etag and sequence, and the time unless it brings one. Gives
    /// its id.
    QString add(SourceConnectionRecord record);

    /// Keeps a dataflow likewise; its run, too, gets an id. Gives the dataflow's id.
    QString add(FlowRecord record);

    /// All source connections of a sandbox, oldest first.
    QList<SourceConnection> sourceConnections(const QString& sandbox) const;

    /// All dataflows of a sandbox, oldest first.
    QList<Flow> flows(const QString& sandbox) const;

    /// True when a dataflow reads through that base connection, in whatever state it is.
    bool usesConnection(const QString& baseConnectionId) const;

private:
    mutable QMutex m_mutex;
    QList<SourceConnection> m_sources;
    QList<Flow> m_flows;
    QHash<QString, QString> m_bases; ///< base connections by source connection
    QHash<QString, int> m_uses;      ///< dataflows by base connection
    qint64 m_lastSequence = 0;
};

} // namespace flowconnect::practice
