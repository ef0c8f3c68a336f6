#pragma once

#include "creation/OutcomeSearch.h"
#include "wizard/widgets/QuestionPanel.h"

#include <functional>
#include <utility>

namespace flowconnect {

/// Offers to look for a connection whose creation was cut off: by a crash, or by closing the program while
/// its outcome was unknown. Stands above a page; hidden while there is nothing to offer.
class Recovery : public QuestionPanel
{
    Q_OBJECT

public:
    /// All outlive the panel. `platformUrl` tells where requests go now.
    Recovery(const ConnectionDraft& draft, FlowService& service, Journal& journal, TokenSource& tokens,
             std::function<QUrl()> platformUrl, QWidget* parent = nullptr);

    /// Reads the journal; shows the panel where there is something to look for.
    void begin();

Q_SIGNALS:
    /// It is there.
    void found(const flowconnect::CreationEnd& end, const flowconnect::CreationIntent& intent);

private:
    enum class Obstacle { None, Practising, OtherPlatform, OtherOrganization };

    using Answers = QList<std::pair<QString, void (Recovery::*)()>>; ///< name of a button, and what it does

    void put(const std::function<Question()>& words, const Answers& answers);
    void take(const QList<JournalEntry>& entries);
    void offer();
    void lookNow();
    void stop();
    void leave();
    void showEnd(const CreationEnd& end);
    void dismiss();
    Obstacle obstacle() const;
    QString obstacleText() const;

    const ConnectionDraft& m_draft;
    Journal& m_journal;
    std::function<QUrl()> m_platformUrl;
    OutcomeSearch m_search;
    CreationIntent m_intent;
    Obstacle m_obstacle = Obstacle::None;
    Answers m_answers; ///< of the current question
};

} // namespace flowconnect
