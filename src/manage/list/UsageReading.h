#pragma once

#include "manage/list/PagedReading.h"
#include "platform/existing/Dataflows.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace flowconnect {

/// Reads which dataflows use connections: source connections to their end, then dataflows to theirs, joined
/// here. Only where both were read to the end, and nothing in them was unusable, is it known who uses a
/// connection: until then nobody may take "no dataflow was seen" for "none uses it".
class UsageReading : public QObject
{
    Q_OBJECT

public:
    /// `place` and `dataflows` outlive the reading.
    UsageReading(PlatformPlace& place, Dataflows& dataflows, QObject* parent = nullptr);

    /// Of the whole sandbox. What was known stays known until the end of a good reading.
    void start() { startOf({}); }
    /// Of the connection `baseConnectionId` only.
    void startOf(const QString& baseConnectionId);
    void stop();
    /// Forgets all, as where the place is another one.
    void clear();

    bool isReading() const { return m_reading.isReading(); }
    /// The dataflows that use the connection `baseConnectionId`; without a value where that is not known. As
    /// far as read: nothing is known of a connection other than the one of startOf().
    std::optional<QList<Dataflow>> usedBy(const QString& baseConnectionId) const;
    /// UTC, when that was read; without a value where it is not known.
    QDateTime readAt() const { return m_readAt; }
    /// How the latest reading ended, and why where it failed. Complete also where something unusable was in
    /// the lists: then it is not known all the same.
    ReadingState state() const { return m_reading.state(); }
    const PlatformError& error() const { return m_reading.error(); }
    bool hasDoubts() const { return m_doubtful; }

Q_SIGNALS:
    /// A reading has begun or ended, or what is known has changed.
    void changed();

private:
    void readSources();
    void readFlows(const QStringList& sourceIds);
    void take(const ListPage<SourceConnection>& page);
    void take(const ListPage<Dataflow>& page);
    void goOn();
    void finish();

    Dataflows& m_dataflows;
    PagedReading m_reading;
    QString m_only;                         ///< the connection of startOf(); empty: all
    QHash<QString, QString> m_baseOfSource; ///< by the source connection's id
    QStringList m_sourcesLeft;              ///< of one connection: whose dataflows are still to be read
    QHash<QString, QList<Dataflow>> m_next; ///< by the base connection's id, of the reading under way
    QHash<QString, QList<Dataflow>> m_flows;
    QString m_knownOf; ///< the connection that m_flows is of; empty: all
    QDateTime m_readAt;
    bool m_readsFlows = false;
    bool m_doubtful = false; ///< there was something that can't be joined
};

} // namespace flowconnect
