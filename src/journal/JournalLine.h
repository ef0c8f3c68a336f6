#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace flowconnect {

/// A point in time as the journal writes it (ISO 8601, UTC, to the millisecond), and back.
QString journalTimeText(const QDateTime& time);
QDateTime journalTime(const QJsonValue& value);

/// `object` as a line of the journal, with its line break; `record` says what it is. JSON Lines
/// (https://jsonlines.org).
QByteArray journalLineOf(QJsonObject object, QLatin1StringView record);

/// Calls `take` with each record that this version can read and that names an attempt, in their order; passes
/// over torn lines and records of newer versions.
void forEachRecord(const QByteArray& lines,
                   const std::function<void(const QString& record, const QJsonObject& object)>& take);

} // namespace flowconnect
