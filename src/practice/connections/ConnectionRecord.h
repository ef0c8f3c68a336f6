#pragma once

#include "practice/catalogue/PracticeAccess.h"

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
    QString description;
    QString specId;
    QString specVersion;
    QString authSpecName;
    QJsonObject params;   ///< unmasked: never leave this process
    qint64 createdAt = 0; ///< milliseconds since the epoch
    qint64 updatedAt = 0; ///< milliseconds since the epoch
    qint64 sequence = 0;  ///< grows with each creation: tells apart two of the same millisecond
};

/// A new etag in Platform's form, "\"1700e582-0000-0200-0000-5e3c85180000\"".
QString freshEtag();

/// The record as answers show it: every secret among the params masked.
QJsonObject toMaskedJson(const ConnectionRecord& record, const PracticeAccess& access);

/// {"id","etag"}, the answer to a creation or a change.
QJsonObject toIdAndEtag(const ConnectionRecord& record);

} // namespace flowconnect::practice
