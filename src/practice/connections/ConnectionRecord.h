#pragma once

#include "plugins/practice/PracticeAccess.h"
#include "practice/catalogue/Origin.h"
#include "practice/catalogue/ResourceState.h"

#include <QJsonObject>
#include <QString>

namespace flowconnect::practice {

/// One base connection as the practice platform keeps it, in memory only.
struct ConnectionRecord
{
    QString id;      ///< UUID without braces
    QString etag;    ///< its value, which carries its own double quotes
    QString sandbox; ///< name of the sandbox that it lives in
    QString name;
    QString description; ///< null: it has none
    QString specId;
    QString specVersion;
    QString authSpecName;
    QJsonObject params; ///< unmasked: never leave this process
    ResourceState state = ResourceState::Enabled;
    Origin origin;
    bool fromApi = true; ///< false: it was there from the start, or a test put it there
    qint64 sequence = 0; ///< grows with each creation: tells apart two of the same millisecond
};

/// The record as answers show it: every secret among the params masked.
QJsonObject toMaskedJson(const ConnectionRecord& record, const PracticeAccess& access);

/// {"id","etag"}, the answer to a creation or a change.
QJsonObject toIdAndEtag(const ConnectionRecord& record);

} // namespace flowconnect::practice
