#pragma once

#include "manage/list/TestQueue.h"
#include "platform/existing/ConnectionFacts.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace flowconnect {

enum class ExportFormat { Csv, Json };

/// One connection as it is exported.
struct ExportedConnection
{
    ConnectionFacts facts;        ///< as Platform shows them
    ConnectionFacts completed;    ///< with what the history knows
    QString sourceName;           ///< may be empty
    std::optional<int> dataflows; ///< how many use it; without a value: not known
    bool createdHere = false;
    TestResult test;
};

/// What is exported, and what is known of it.
struct ConnectionExport
{
    QString platform; ///< base URL
    bool practice = false;
    QString organizationId;
    QString sandboxName;
    QDateTime readAt;      ///< UTC; when the list was read
    bool complete = false; ///< it holds all connections of that scope and place that the list had then
    QList<ExportedConnection> connections;
};

/// `all` as a table: RFC 4180 (fields with quotes, commas or line breaks are quoted), UTF-8 with a byte order
/// mark, since spreadsheets take it for another encoding otherwise. A cell that a spreadsheet would take for
/// a formula has an apostrophe before it (OWASP, "CSV Injection"). Column names and words are English and the
/// same in every language, since programs read them. Times are ISO 8601, UTC. What is not known is empty;
/// `fromHistory` names the columns whose values Platform did not show. Values in names and descriptions that
/// look like secrets are replaced by `•••`.
QByteArray csvOf(const ConnectionExport& all);
/// The same as a JSON object (RFC 8259), indented.
QByteArray jsonOf(const ConnectionExport& all);

} // namespace flowconnect
