#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace flowconnect {

/// A connection as Platform's list tells of it. Names come from strangers: show them as plain text.
struct ConnectionSummary
{
    QString id; ///< never empty
    QString name;
    QString etag;          ///< with its own double quotes; may be empty
    QString createdClient; ///< the API key that created it; may be empty
    QDateTime createdAt;   ///< UTC, by Platform's clock; without a value where Platform gave none

    bool operator==(const ConnectionSummary&) const = default;
};

/// One page of Platform's list.
struct ConnectionPage
{
    QList<ConnectionSummary> connections;
    QString nextToken;    ///< asks for the page after this one; empty: this was the last
    QDateTime serverTime; ///< UTC, when Platform answered, by its clock; may be without a value

    bool operator==(const ConnectionPage&) const = default;
};

} // namespace flowconnect
