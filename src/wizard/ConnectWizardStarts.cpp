// How the wizard begins anew: with a connection that was found, another one, or one like it.

#include "wizard/ConnectWizard.h"

#include "creation/ConnectionCreator.h"
#include "program/ProgramParts.h"
#include "wizard/CreationSession.h"
#include "wizard/DraftSaver.h"
#include "wizard/PageId.h"
#include "wizard/WindowSize.h"
#include "wizard/WizardPages.h"
#include "wizard/create/DonePage.h"
#include "wizard/create/ReviewPage.h"
#include "wizard/whereto/WhereToPage.h"

namespace flowconnect {

void ConnectWizard::showFound(const CreationEnd& end, const CreationIntent& intent)
{
    m_pages->done->setResult(end, intent);
    setStartId(PageId::Done);
    restart();
}

void ConnectWizard::createAnother()
{
    m_pages->review->startAnew();
    forgetConnection(m_draft);
    m_saver->save();
    m_parts.secrets.startAnew(m_draft);
    const bool cameByRecovery = startId() == PageId::Done; // then the pages before it were not visited
    setStartId(PageId::WhereTo);
    restart();
    if (!cameByRecovery) {
        m_pages->whereTo->pass(); // it worked a moment ago
        next();
    }
}

/// The draft is for unfinished work: after a connection was made the next start begins with an empty one.
void ConnectWizard::saveDraft()
{
    if (currentId() == PageId::Done) {
        forgetConnection(m_draft);
    }
    m_saver->save();
    m_size->save();
}

/// What was typed and is in memory only: everything else is saved as it is typed.
bool ConnectWizard::hasUnsavedSecrets() const
{
    if (currentId() == PageId::Done || m_practice->isPractice()) {
        return false;
    }
    const auto isKept = [](const SecretStatus& status) {
        return status.place == SecretStatus::Place::Kept;
    };
    const bool hasAccess = !m_draft.clientSecret.isEmpty() || !m_draft.platformAccess.accessToken.isEmpty();
    return (hasAccess && !isKept(m_parts.signInSecrets.status())) ||
           (!m_draft.password.isEmpty() && !isKept(m_parts.secrets.status()));
}

void ConnectWizard::describe(const ConnectionDraft& database)
{
    show();
    raise();
    activateWindow();
    if (m_session->creator().isBusy()) {
        return; // what is going on there is on screen now
    }
    createAnother();
    copyDatabase(database, m_draft);
    m_pages->review->startAnew();
    restart();
    m_pages->whereTo->pass();
    next();
    m_saver->saveSoon();
}

} // namespace flowconnect
