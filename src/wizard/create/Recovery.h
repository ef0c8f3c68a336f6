#pragma once

#include "connection/ConnectionDraft.h"
#include "creation/AttemptFollower.h"
#include "creation/OutcomeWatch.h"
#include "wizard/create/RecoveryObstacle.h"
#include "wizard/widgets/QuestionPanel.h"

#include <functional>

namespace flowconnect {

/// Looks for a connection whose creation was cut off: by a crash, by closing the program while its outcome
/// was unknown, or by the person who stopped looking. It looks by itself as soon as there is a sign-in that
/// fits, and says so; until then it tells what is missing. Where another window works on the attempt right
/// now, it waits for that one's outcome. Stands above a page; hidden while there is nothing to say.
class Recovery : public QuestionPanel
{
    Q_OBJECT

public:
    /// All outlive the panel. `platformUrl` tells where requests go now.
    Recovery(const ConnectionDraft& draft, ConnectionReads& reads, Journal& journal, TokenSource& tokens,
             std::function<QUrl()> platformUrl, QWidget* parent = nullptr);

    /// Reads the journal; shows the panel where there is something to look for.
    void begin();
    /// There may be a sign-in now that there was not before: looks, where the panel still waits for one.
    void lookByItself();
    /// The watch for the attempt; for tests, which can't wait for minutes.
    OutcomeWatch& watch() { return m_watch; }

Q_SIGNALS:
    /// The person wants to see the connection.
    void showWanted(const flowconnect::CreationEnd& end, const flowconnect::CreationIntent& intent);

private:
    void take(const QList<JournalEntry>& entries);
    void offer();
    Answers lookLaterOrDismiss();
    void followOther();
    void showOther(const JournalEntry& entry);
    void showFound(const CreationEnd& end);
    void lookNow();
    void showWatch();
    void leave();
    void showEnd(const CreationEnd& end);
    void dismiss();
    RecoveryObstacle obstacle() const;
    bool hasSignIn() const;

    const ConnectionDraft& m_draft;
    Journal& m_journal;
    TokenSource& m_tokens;
    std::function<QUrl()> m_platformUrl;
    OutcomeWatch m_watch;
    JournalEntry m_entry;
    QStringList m_otherIds;  ///< connections of other attempts
    AttemptFollower m_other; ///< while another window is at work
    RecoveryObstacle m_obstacle = RecoveryObstacle::None;
    bool m_waits = false; ///< the offer is on screen
    bool m_shows = false; ///< the watch is on screen
};

} // namespace flowconnect
