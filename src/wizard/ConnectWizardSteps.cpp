#include "wizard/ConnectWizard.h"

#include "wizard/ManageSession.h"
#include "wizard/PageId.h"
#include "wizard/StepRail.h"
#include "wizard/WizardButtons.h"
#include "wizard/WizardPages.h"
#include "wizard/whereto/PracticeChoice.h"
#include "wizard/whereto/ProfileLine.h"
#include "wizard/widgets/Announcement.h"

using namespace Qt::StringLiterals;

// Which step it is, to the eye and to the ear.
namespace flowconnect {

QStringList ConnectWizard::stepNames()
{
    return {tr("Destination"), tr("Database"), tr("Credentials"), tr("Review"), tr("Done")};
}

/// Where we are, for those who do not see the rail.
void ConnectWizard::tellPage()
{
    if (const WizardPage* const page = currentWizardPage(); page != nullptr && isVisible()) {
        announce(this,
                 tr("Step %2 of %3: %1").arg(page->title()).arg(currentId() + 1).arg(stepNames().size()));
    }
}

void ConnectWizard::showStep()
{
    const QStringList steps = stepNames();
    setWindowTitle(currentId() < 0 ? u"Flow Connect"_s
                                   : tr("%1, step %2 of %3 · Flow Connect")
                                         .arg(steps.value(currentId()))
                                         .arg(currentId() + 1)
                                         .arg(steps.size()));
    const WizardPage* page = currentWizardPage();
    const bool busy = page != nullptr && page->isBusy();
    m_pages->profileLine->refresh();
    const bool done = currentId() == PageId::Done;
    m_rail->setCurrent(currentId(), !busy && !done);
    m_rail->setBadge(m_practice->isPractice() ? tr("Practice: nothing leaves this computer") : QString());
    m_buttons->refresh(busy, m_manage->isProduction());
}

} // namespace flowconnect
