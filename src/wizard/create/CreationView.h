#pragma once

#include "creation/ConnectionCreator.h"

#include <QObject>
#include <QTimer>

namespace flowconnect {

class QuestionPanel;
class StatusPanel;

/// Shows on a page what a creator does, asks its questions, and explains how it ended.
class CreationView : public QObject
{
    Q_OBJECT

public:
    /// All outlive the view.
    CreationView(ConnectionCreator& creator, NameCheck& names, Journal& journal, StatusPanel& status,
                 QuestionPanel& question, QObject* parent);

    /// Takes everything off the page.
    void clear();
    void retranslate();

Q_SIGNALS:
    /// The creation is to begin again, as after a press of Create.
    void retryWanted();
    /// The person wants to choose another name.
    void otherNameWanted();
    /// The person wants to know first what became of an earlier attempt.
    void lookWanted();
    /// There is a connection: Created, Found or Existing.
    void created(const flowconnect::CreationEnd& end);
    /// There is no connection, or that is unknown. The page explains it already.
    void notCreated(const flowconnect::CreationEnd& end);
    /// Something has appeared on the page that should be seen.
    void appeared();

private:
    void showState(ConnectionCreator::State state);
    void showWork();
    void askAboutEarlier();
    void askAboutName();
    void askAboutJournal();
    void answerAboutEarlier(int index);
    void answerAboutName(int index);
    void answerAboutJournal(int index);
    void showEnd(const CreationEnd& end);

    ConnectionCreator& m_creator;
    NameCheck& m_names;
    Journal& m_journal;
    StatusPanel& m_status;
    QuestionPanel& m_question;
    QTimer m_patience; ///< until work that goes on is shown
    bool m_asks = false;
    bool m_showsWork = false;
    bool m_retries = false;    ///< begins again once the creator has ended
    bool m_renames = false;    ///< emits otherNameWanted() once the creator has ended
    bool m_looksFirst = false; ///< emits lookWanted() once the creator has ended
};

} // namespace flowconnect
