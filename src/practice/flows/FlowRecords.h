#pragma once

#include "practice/catalogue/Origin.h"
#include "practice/catalogue/ResourceState.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace flowconnect::practice {

/// A source connection: one table of one base connection.
struct SourceConnectionRecord
{
    QString id; ///< UUID without braces
    QString etag;
    QString sandbox;
    QString name;
    QString baseConnectionId;
    QString specId;
    QString specVersion;
    QString table; ///< its path, "schema.name"
    Origin origin;
    qint64 sequence = 0;
};

/// One run of a dataflow that has ended.
struct RunRecord
{
    QString id;
    bool succeeded = true;
    qint64 startedAt = 0;   ///< milliseconds since the epoch
    qint64 completedAt = 0; ///< milliseconds since the epoch
};

/// A dataflow.
struct FlowRecord
{
    QString id; ///< UUID without braces
    QString etag;
    QString sandbox;
    QString name;
    QStringList sourceConnectionIds;
    ResourceState state = ResourceState::Enabled;
    std::optional<RunRecord> lastRun; ///< none yet
    Origin origin;
    qint64 sequence = 0;
};

} // namespace flowconnect::practice
