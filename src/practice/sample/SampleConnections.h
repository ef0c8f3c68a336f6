#pragma once

#include "plugins/practice/PracticeAccess.h"
#include "practice/connections/ConnectionRecord.h"
#include "practice/flows/PracticeFlow.h"

#include <QList>

namespace flowconnect::practice {

/// A connection of the sample world with the dataflows that use it.
struct SampleConnection
{
    ConnectionRecord record; ///< all but id, etag and sequence
    QList<PracticeFlow> flows;
};

/// The sample world's connections of all sandboxes, oldest first: made `now` minus hours to months ago by
/// other people with other API keys. Those to PostgreSQL lead to the example database, one with a password
/// that is no longer right. Two have one name, one is a draft, one is initializing; a few are of other
/// sources.
QList<SampleConnection> sampleConnections(const PracticeAccess& access, qint64 now);

} // namespace flowconnect::practice
