#include "wizard/ClosingGuard.h"

#include "creation/ConnectionCreator.h"
#include "wizard/WizardPage.h"
#include "wizard/create/StopDialog.h"
#include "wizard/widgets/LossQuestion.h"

namespace flowconnect {

ClosingGuard::ClosingGuard(ConnectionCreator& creator, QWidget* window)
    : QObject(window),
      m_creator(creator),
      m_window(window)
{
}

bool ClosingGuard::asksFirst()
{
    if (!m_creator.isBusy() || m_isForced) {
        return false;
    }
    if (m_window->findChild<StopDialog*>() == nullptr) {
        auto* dialog = new StopDialog(m_creator, m_window);
        connect(dialog, &StopDialog::stopWanted, &m_creator, &ConnectionCreator::cancel);
        connect(dialog, &StopDialog::closeWanted, this, [this] {
            m_isForced = true; // the intent is in the journal: the next start offers to look
            m_window->close();
        });
        dialog->open();
    }
    return true;
}

bool ClosingGuard::asksAboutSecrets(bool wouldBeLost)
{
    if (!wouldBeLost) {
        return false;
    }
    askBeforeLoss(m_window, tr("Close, and lose the password or secret that you typed?"),
                  tr("Everything else is saved: the next start goes on here."),
                  [this] { m_window->close(); });
    return true;
}

bool ClosingGuard::mayClose(WizardPage* page) const
{
    if (page == nullptr || !page->isBusy() || m_isForced) {
        return true;
    }
    page->cancelWork();
    return false;
}

} // namespace flowconnect
