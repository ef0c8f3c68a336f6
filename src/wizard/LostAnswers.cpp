#include "wizard/LostAnswers.h"

#include "creation/ConnectionCreator.h"
#include "creation/LateArrivals.h"
#include "program/ProgramParts.h"
#include "signin/SignInCheck.h"
#include "signin/SignInTokens.h"
#include "wizard/CreationSession.h"
#include "wizard/PageId.h"
#include "wizard/WizardPage.h"
#include "wizard/create/Recovery.h"
#include "wizard/create/WatchPanel.h"

#include <QWizard>

namespace flowconnect {

LostAnswers::LostAnswers(QWizard& wizard, ProgramParts& parts, CreationSession& session,
                         const ConnectionDraft& draft)
    : QObject(&wizard),
      m_wizard(wizard),
      m_session(session),
      m_watchPanel(new WatchPanel(session.watch(), &wizard)),
      m_recovery(new Recovery(
          draft, parts.flowService, parts.journal, session.tokens(),
          [&session] { return session.platformUrl(); }, &wizard)),
      m_arrivals(new LateArrivals(session.names(), parts.journal, draft, this))
{
    connect(&m_wizard, &QWizard::currentIdChanged, this, &LostAnswers::moveToCurrentPage);
    connect(m_watchPanel, &WatchPanel::showWanted, this, &LostAnswers::found);
    connect(m_recovery, &Recovery::showWanted, this, &LostAnswers::found);
    connect(&session.watch(), &OutcomeWatch::ended, this, &LostAnswers::showFound);
    connect(m_arrivals, &LateArrivals::arrived, m_watchPanel, &WatchPanel::showArrival);
    // Queued: whoever has signed in is about to use that.
    connect(&session.check(), &SignInCheck::done, m_recovery, &Recovery::lookByItself, Qt::QueuedConnection);
    connect(&parts.signInSecrets, &SignInKeychain::found, m_recovery, &Recovery::lookByItself,
            Qt::QueuedConnection);
}

void LostAnswers::begin()
{
    moveToCurrentPage();
    m_recovery->begin();
}

void LostAnswers::retranslate()
{
    m_watchPanel->retranslate();
    m_recovery->retranslate();
}

void LostAnswers::moveToCurrentPage()
{
    if (auto* page = qobject_cast<WizardPage*>(m_wizard.currentPage())) {
        page->setTopWidget(m_recovery);
        page->setTopWidget(m_watchPanel);
    }
}

/// The person who waits for it on the Review page need not press anything more.
void LostAnswers::showFound(const CreationEnd& end)
{
    const bool waits = m_wizard.currentId() == PageId::Review && !m_session.creator().isBusy() &&
                       m_session.creator().intent().attempt == m_session.watch().attempt().intent.attempt;
    if (end.kind == CreationEnd::Kind::Found && waits) {
        m_watchPanel->clear();
        Q_EMIT found(end, m_session.watch().attempt().intent);
    }
}

} // namespace flowconnect
