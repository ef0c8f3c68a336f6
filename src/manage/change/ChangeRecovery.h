#pragma once

#include "journal/Journal.h"
#include "manage/change/ChangeLook.h"

#include <QSet>
#include <QTimer>

namespace flowconnect {

/// Looks for the changes at this place whose outcome nobody knows: those of an earlier run of the program,
/// and those whose answer was lost a moment ago. It is given reads only. What it finds out goes into the
/// journal.
class ChangeRecovery : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ChangeRecovery(ExistingConnections& connections, PlatformPlace& place, Journal& journal,
                   QObject* parent = nullptr);

    /// Looks at each open change once, one request after the other; those that may still arrive are looked at
    /// again every half minute, until a quarter of an hour after they were sent. While busy only once more.
    void begin();
    bool isBusy() const { return m_busy; }
    /// So many changes are still to be looked at in this round, the one that is being looked at included. 0
    /// while it is not busy, and until the journal was read.
    qsizetype left() const { return m_busy ? m_open.size() + (m_looks ? 1 : 0) : 0; }
    /// For tests: so long after it was sent nothing can arrive any more, and the pause between two looks, in
    /// ms.
    void setPlan(int provenAfterMs, int betweenMs);

Q_SIGNALS:
    /// left() has changed.
    void leftChanged();
    /// It is known now what became of `entry`, and written down.
    void settled(const flowconnect::ChangeEntry& entry);
    /// All open changes have been looked at for now.
    void ended();

private:
    void take(const QList<ChangeEntry>& entries);
    bool isWorthALook(const ChangeEntry& entry) const;
    void next();
    void judge(const ChangeVerdict& verdict);
    void settle(ChangeOutcome outcome, const QString& etag);

    PlatformPlace& m_place;
    Journal& m_journal;
    ChangeLook m_look;
    QTimer m_pause;
    int m_provenAfterMs = 6 * 60'000; // as LookPlan has it
    QList<ChangeEntry> m_open;
    ChangeEntry m_current;
    QSet<QString> m_hopeless; ///< attempts that no look will explain any more
    bool m_waits = false;     ///< at least one may still arrive
    bool m_busy = false;
    bool m_looks = false; ///< at m_current
    bool m_again = false;
};

} // namespace flowconnect
