#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace flowconnect {

/// What is done to a connection that exists.
enum class ChangeKind {
    Credentials, ///< all parameters of its authentication are replaced
    Naming,      ///< name, description or both
    Deletion,
};

/// What is about to be changed: written before the request leaves. Holds no secret.
struct ChangeIntent
{
    QString attempt; ///< names the attempt, e.g. a UUID; never empty
    QDateTime at;    ///< UTC, by this computer's clock
    ChangeKind kind = ChangeKind::Naming;
    QString platform;      ///< base URL
    bool practice = false; ///< by the embedded Platform
    QString organizationId;
    QString sandboxName;
    QString connectionId;
    QString etag;     ///< before the change: tells afterwards whether it was carried out
    QString name;     ///< of the connection, before
    QString newName;  ///< for Naming, where it is changed
    QString server;   ///< for Credentials: what is set
    QString userName; ///< for Credentials: what is set
    QString batch;    ///< the same for changes that were ordered together; empty for one by itself

    bool operator==(const ChangeIntent&) const = default;
};

/// What came of a change.
enum class ChangeOutcome {
    Done,      ///< Platform's answer said so
    Found,     ///< it was looked up afterwards
    NotSent,   ///< nothing has left this computer
    Refused,   ///< Platform's answer said that it did not do it
    NotDone,   ///< it was looked for, and was surely not done
    Unknown,   ///< could not be told so far
    Dismissed, ///< unknown, and the person wants to hear no more of it
};

/// The end of a change, as far as it was known then. A later one replaces it, but for Done and Found.
struct ChangeResult
{
    QString attempt; ///< as in the intent
    QDateTime at;    ///< UTC, by this computer's clock
    ChangeOutcome outcome = ChangeOutcome::Unknown;
    QString etag;       ///< after it; may be empty
    int httpStatus = 0; ///< of the answer; 0: none came
    QString code;       ///< Platform's own code
    QString requestId;  ///< Platform's id of the call

    bool operator==(const ChangeResult&) const = default;
};

/// A change as the journal tells it.
struct ChangeEntry
{
    ChangeIntent intent;
    std::optional<ChangeResult> result; ///< without a value: the program ended in between
    bool held = false;                  ///< a program that is running now works on it; not part of the file

    /// Nobody knows yet whether it was done.
    bool isOpen() const { return !result || result->outcome == ChangeOutcome::Unknown; }
    bool isDone() const { return result && isFinal(result->outcome); }
    static bool isFinal(ChangeOutcome outcome)
    {
        return outcome == ChangeOutcome::Done || outcome == ChangeOutcome::Found;
    }
    bool operator==(const ChangeEntry&) const = default;
};

/// One line of the journal, with its line break: see JournalRecord.h.
QByteArray journalLine(const ChangeIntent& intent);
QByteArray journalLine(const ChangeResult& result);

/// Gathers the changes from the records of a journal, which are given to it in their order.
class ChangeRecords
{
public:
    /// A record of another kind is passed over.
    void take(const QString& record, const QJsonObject& object);
    /// Oldest first.
    const QList<ChangeEntry>& entries() const { return m_entries; }

private:
    QList<ChangeEntry> m_entries;
    QHash<QString, qsizetype> m_places; ///< by attempt
};

/// Reads the changes among the journal's lines, oldest first, and passes over all else. It never fails.
QList<ChangeEntry> readChanges(const QByteArray& lines);

} // namespace flowconnect
