#pragma once

#include "journal/JournalContent.h"

#include <QStringView>

namespace flowconnect {

/// What was done, or was to be done.
enum class HistoryKind { Creation, Naming, Credentials, Deletion };

/// What became of it, for both kinds of records.
enum class HistoryOutcome {
    Done,
    Found, ///< done: it was looked up afterwards
    NotSent,
    Refused,
    NotDone, ///< it was looked for, and was surely not done
    Unknown,
    UnderWay, ///< a running program works on it
};

/// One entry of the history, of either kind. It points into a JournalContent, which has to be there as long
/// as the entry is used.
struct HistoryEntry
{
    const JournalEntry* creation = nullptr; ///< this one
    const ChangeEntry* change = nullptr;    ///< or that one, never both

    HistoryKind kind() const;
    HistoryOutcome outcome() const;
    const QString& attempt() const;
    const QDateTime& at() const; ///< of the order, UTC
    const QString& name() const; ///< of the connection, before a change
    const QString& newName() const;
    const QString& sandboxName() const;
    bool isPractice() const;
    const QString& server() const; ///< empty where the journal does not tell it
    const QString& userName() const;
    const QString& database() const;     ///< of a creation
    const QString& connectionId() const; ///< empty for a creation that gave none
    const QString& etag() const;         ///< after it; empty where none is known
    const QString& code() const;         ///< Platform's own
    const QString& requestId() const;
    int httpStatus() const;  ///< 0: no answer came, or it is not known
    QDateTime endAt() const; ///< of the outcome; invalid where there is none
};

/// Which entries are wanted.
struct HistoryFilter
{
    std::optional<HistoryKind> kind; ///< without a value: all
    bool unknownOnly = false;
    QString text; ///< a part of name, new name, ID, server, database or user, whichever case; empty: all

    bool takesAll() const { return !kind && !unknownOnly && text.isEmpty(); }
    bool takes(const HistoryEntry& entry) const;
    bool operator==(const HistoryFilter&) const = default;
};

/// Where an entry is in a JournalContent.
struct HistoryPlace
{
    qint32 index = 0;
    bool isChange = false;
};

/// The entry at `place`, which `content` has.
HistoryEntry entryAt(const JournalContent& content, HistoryPlace place);
/// The places of all entries of both kinds, newest first; of the same time: changes before creations, and
/// of a kind the later in the file first. Takes some 50 ms for 100,000: not for the UI thread, as the next
/// one.
QList<HistoryPlace> newestFirst(const JournalContent& content);
/// Of `places`, in their order, those of entries that `filter` takes.
QList<HistoryPlace> filtered(const JournalContent& content, const QList<HistoryPlace>& places,
                             const HistoryFilter& filter);

} // namespace flowconnect
