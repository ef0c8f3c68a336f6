#pragma once

#include "platform/ConnectionSummary.h"
#include "platform/existing/Answer.h"
#include "platform/existing/PlatformSite.h"

#include <QStringList>

namespace flowconnect {

/// What stands between a base connection and the dataflows that use it: a choice of tables.
struct SourceConnection
{
    QString id; ///< never empty
    QString baseConnectionId;

    bool operator==(const SourceConnection&) const = default;
};

/// A dataflow, as far as it tells how a connection fares. Texts come from strangers.
struct Dataflow
{
    QString id; ///< never empty
    QString name;
    QString state; ///< Platform's word: `enabled`, `disabled`, `draft` …
    QStringList sourceConnectionIds;
    QString lastRunState; ///< Platform's word: `success`, `failed`, `inProgress` …; empty: it has not run
    qint64 lastRunAt = 0; ///< ms since the epoch, when the last run ended or began; 0: not given

    bool operator==(const Dataflow&) const = default;
};

/// One page of a list of either.
template <typename Entry> struct ListPage
{
    QList<Entry> entries;
    int unusable = 0;        ///< entries without a usable id
    PageMark next;           ///< isFirst(): this was the last page
    bool restHidden = false; ///< there are more pages, but their link can't be followed
};

/// Who uses a connection (Adobe, Flow Service API): its source connections, and the dataflows on these. Reads
/// only.
class Dataflows
{
public:
    /// `gateway` outlives it.
    explicit Dataflows(Gateway& gateway) : m_gateway(gateway) {}

    /// `GET /sourceConnections`, of one base connection, or of all where `baseConnectionId` is empty.
    HttpCall* sourceConnections(const PlatformSite& site, const QString& baseConnectionId,
                                const PageMark& mark, QObject* context,
                                const Answer<ListPage<SourceConnection>>& answer,
                                HttpLimits limits = {30'000, 4 * 1024 * 1024});
    /// `GET /flows`, of those that use one of `sourceConnectionIds`, or of all where that is empty. No more
    /// than mostIds at once, since they travel in the URL.
    HttpCall* flows(const PlatformSite& site, const QStringList& sourceConnectionIds, const PageMark& mark,
                    QObject* context, const Answer<ListPage<Dataflow>>& answer,
                    HttpLimits limits = {30'000, 8 * 1024 * 1024});

    static constexpr qsizetype mostIds = 30;

private:
    Gateway& m_gateway;
};

} // namespace flowconnect
