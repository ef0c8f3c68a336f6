#pragma once

#include "journal/Journal.h"

#include <QTimer>

namespace flowconnect {

/// Waits until the window that works on an attempt has done with it, by reading the journal every two
/// seconds.
class AttemptFollower : public QObject
{
    Q_OBJECT

public:
    /// `journal` outlives the follower.
    explicit AttemptFollower(Journal& journal, QObject* parent = nullptr);

    /// freed() follows once nobody works on `attempt` any more, unless stop() comes first.
    void follow(const QString& attempt);
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    /// `entry` of the attempt, among all `entries` of the journal.
    void freed(const flowconnect::JournalEntry& entry, const QList<flowconnect::JournalEntry>& entries);

private:
    void read();

    Journal& m_journal;
    QTimer m_timer;
    QString m_attempt;
};

} // namespace flowconnect
