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

/// Where a page of Platform's list begins. Both empty: the first page; at most one of them is set.
struct PageMark
{
    QString token; ///< Platform's continuation token
    QString query; ///< a whole query, percent-encoded

    bool isFirst() const { return token.isEmpty() && query.isEmpty(); }
    bool operator==(const PageMark&) const = default;
};

/// One page of Platform's list.
struct ConnectionPage
{
    QList<ConnectionSummary> connections;
    QStringList unusable;    ///< names of entries without a usable id: one of them may be the one looked for
    PageMark next;           ///< the page after this one; isFirst(): this was the last
    bool restHidden = false; ///< there are more pages, but their link can't be followed
    QDateTime serverTime;    ///< UTC, when Platform answered, by its clock; may be without a value

    bool operator==(const ConnectionPage&) const = default;
};

} // namespace flowconnect
