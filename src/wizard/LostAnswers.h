#pragma once

#include "creation/CreationEnd.h"
#include "journal/JournalRecord.h"

#include <QObject>

class QWizard;

namespace flowconnect {

class CreationSession;
class LateArrivals;
class Recovery;
class WatchPanel;
class WizardPage;
struct ConnectionDraft;
struct ProgramParts;

/// What the wizard says of lost answers, on whichever page is in front: those of an earlier start, the one
/// that is being looked for, and connections that turn up late.
class LostAnswers : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    LostAnswers(QWizard& wizard, ProgramParts& parts, CreationSession& session, const ConnectionDraft& draft);

    /// Looks for what an earlier start has left open; once the wizard has its first page.
    void begin();
    void retranslate();

Q_SIGNALS:
    /// There is a connection, and it is to be shown.
    void found(const flowconnect::CreationEnd& end, const flowconnect::CreationIntent& intent);

private:
    void moveToCurrentPage();
    void showFound(const CreationEnd& end);

    QWizard& m_wizard;
    CreationSession& m_session;
    WatchPanel* m_watchPanel;
    Recovery* m_recovery;
    LateArrivals* m_arrivals;
};

} // namespace flowconnect
