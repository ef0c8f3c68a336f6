#pragma once

#include "journal/JournalRecord.h"
#include "manage/list/DetailsReading.h"
#include "manage/list/TestQueue.h"

#include <QList>

namespace flowconnect {

/// A line of a connection's details; without a value it is a heading.
struct DetailLine
{
    QString label;
    QString value;

    bool operator==(const DetailLine&) const = default;
};

/// What is known of a connection.
struct KnownConnection
{
    ConnectionFacts facts;     ///< of the row
    ConnectionFacts completed; ///< with what the history knows
    QString sourceName;        ///< may be empty
    TestResult test;
    const JournalEntry* creation = nullptr; ///< its creation from this computer
};

/// All that is known of a connection, in plain words; values are as strangers wrote them. `reading` has been
/// asked for this connection: what it has brought replaces the row's facts.
QList<DetailLine> detailLines(const KnownConnection& known, const DetailsReading& reading);

} // namespace flowconnect
