#pragma once

#include "connection/ConnectionReceipt.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace flowconnect {

/// What is about to be created: written before the request leaves. Holds no secret.
struct CreationIntent
{
    QString attempt;       ///< names the attempt, e.g. a UUID; never empty
    QDateTime at;          ///< UTC, by this computer's clock
    QString platform;      ///< base URL, e.g. https://platform.adobe.io
    bool practice = false; ///< by the embedded Platform, whose connections end with the program
    QString organizationId;
    QString sandboxName;
    QString name;
    QString server;
    QString port;
    QString database;
    QString userName;
    QString authentication; ///< Platform's name of it
    /// The connections that bore this name before; where nothing was seen of them, without a value.
    std::optional<QStringList> knownIds;
    qint64 clockAheadMs = 0; ///< how far Platform's clock was ahead of this computer's
    QString batch;           ///< the same for all that were ordered together; empty for one by itself
    int batchRow = 0;        ///< its row there, from 1; 0: none

    bool operator==(const CreationIntent&) const = default;
};

/// What came of an attempt.
enum class CreationOutcome {
    Created,   ///< Platform's answer said so
    Found,     ///< it was looked up afterwards
    NotSent,   ///< nothing has left this computer
    Refused,   ///< Platform's answer said that it did not create it
    Absent,    ///< it was looked for and is surely not there
    Unknown,   ///< could not be told so far
    Dismissed, ///< unknown, and the person wants to hear no more of it
};

/// The end of an attempt, as far as it was known then. A later one replaces it, but for Created and Found:
/// these are final, whatever is written after them.
struct CreationResult
{
    QString attempt; ///< as in the intent
    QDateTime at;    ///< UTC, by this computer's clock
    CreationOutcome outcome = CreationOutcome::Unknown;
    ConnectionReceipt receipt; ///< for Created and Found
    int httpStatus = 0;        ///< of the answer; 0: none came
    QString code;              ///< Platform's own code
    QString requestId;         ///< Platform's id of the call

    bool operator==(const CreationResult&) const = default;
};

/// An attempt as the journal tells it.
struct JournalEntry
{
    CreationIntent intent;
    std::optional<CreationResult> result; ///< without a value: the program ended in between
    /// A program that is running now works on it: this one, or another window. Not part of the file.
    bool held = false;

    /// Nobody knows yet whether the connection exists.
    bool isOpen() const { return !result || result->outcome == CreationOutcome::Unknown; }
    /// The connection exists, or did: there is an id.
    bool isCreated() const { return result && isFinal(result->outcome); }
    static bool isFinal(CreationOutcome outcome)
    {
        return outcome == CreationOutcome::Created || outcome == CreationOutcome::Found;
    }
    bool operator==(const JournalEntry&) const = default;
};

/// One line of the journal, with its line break: a JSON object (RFC 8259) as in JSON Lines
/// (https://jsonlines.org).
QByteArray journalLine(const CreationIntent& intent);
QByteArray journalLine(const CreationResult& result);

/// Gathers the attempts to create from the records of a journal, which are given to it in their order.
class CreationRecords
{
public:
    /// A record of another kind is passed over.
    void take(const QString& record, const QJsonObject& object);
    /// Oldest first.
    const QList<JournalEntry>& entries() const { return m_entries; }

private:
    QList<JournalEntry> m_entries;
    QHash<QString, qsizetype> m_places; ///< by attempt
};

/// Reads what journalLine() wrote, oldest attempt first. Passes over what it can't read: a torn line, a
/// record of a newer version, a result without its intent. It never fails.
QList<JournalEntry> readJournal(const QByteArray& lines);

} // namespace flowconnect
