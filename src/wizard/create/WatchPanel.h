#pragma once

#include "creation/OutcomeWatch.h"
#include "wizard/widgets/QuestionPanel.h"

namespace flowconnect {

/// Shows on a page what a watch for a lost connection does, and how it ended. Hidden while there is nothing
/// to say.
class WatchPanel : public QuestionPanel
{
    Q_OBJECT

public:
    /// `watch` outlives the panel.
    explicit WatchPanel(OutcomeWatch& watch, QWidget* parent = nullptr);

    /// Tells that `entry`, which counted as not created, has turned up; nothing while a watch is on screen.
    void showArrival(const JournalEntry& entry);

Q_SIGNALS:
    /// The person wants to see the connection.
    void showWanted(const flowconnect::CreationEnd& end, const flowconnect::CreationIntent& intent);

private:
    void follow();
    void showEnd(const CreationEnd& end);

    OutcomeWatch& m_watch;
    bool m_follows = false; ///< the watch is on screen
};

} // namespace flowconnect
